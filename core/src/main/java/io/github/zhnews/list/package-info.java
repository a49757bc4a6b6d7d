// SPDX-License-Identifier: Apache-2.0
/**
 * Finds the articles that an index or channel page leads to. Like the finders of an article's parts it goes by shape alone:
 * repeated structures, the length of headlines and the form of addresses. Internal: not exported by the module.
 */
@NullMarked
package io.github.zhnews.list;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * The facts of a page that every finder asks for: its lines of text, its meta elements, its addresses and the data in its
 * scripts. Internal: not exported by the module.
 */
@NullMarked
package io.github.zhnews.page;

import org.jspecify.annotations.NullMarked;

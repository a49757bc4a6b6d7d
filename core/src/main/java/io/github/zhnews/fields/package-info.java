// SPDX-License-Identifier: Apache-2.0
/**
 * Finds the values of an article on a page: headline, times, people, source, keywords and the rest. Each finder takes the
 * {@link io.github.zhnews.page.Page} and what was found before, and knows nothing of the others. Internal: not exported by
 * the module.
 */
@NullMarked
package io.github.zhnews.fields;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what stands around an article: how many comments it has, broadcasts, share prices, lists of other articles. All of it is
 * found by the shape of lines and links, so that most holds for the plain text of a page as well.
 */
@NullMarked
package io.github.zhnews.side;

import org.jspecify.annotations.NullMarked;

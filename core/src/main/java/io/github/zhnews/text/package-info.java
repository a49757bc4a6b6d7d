// SPDX-License-Identifier: Apache-2.0
/**
 * What all readers of plain characters need: spaces, folded forms, brackets, endings, bounded patterns.
 *
 * <p>Nothing here knows of markup. Every reader takes a bounded text (a line, an attribute, a paragraph), costs time linear
 * in its length, never throws on bad input and returns {@code null} or an empty list where there is nothing to read.
 */
@NullMarked
package io.github.zhnews.text;

import org.jspecify.annotations.NullMarked;

/**
 * Reads what Chinese news pages state in plain characters: times, labels such as 来源：, bylines, names and media.
 *
 * <p>Nothing here knows of markup. Every reader takes a bounded text (a line, an attribute, a paragraph), costs time linear
 * in its length, never throws on bad input and returns {@code null} or an empty list where there is nothing to read.
 */
@NullMarked
package io.github.zhnews.text;

import org.jspecify.annotations.NullMarked;

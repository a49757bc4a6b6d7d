// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

/**
 * The headline and its place on the page.
 *
 * @param line the line that displays it, the one nearest to the text where there are several, or -1 where none does
 *
 */
public record Headline(String text, int line) {
    /** No headline. */
    public static final Headline NONE = new Headline("", -1);

    /** What is shorter may be the name of a channel or a tag. */
    private static final int LEAST_LETTERS = 10;

    /** Whether a page's title begins with it, so that the page is about it whatever stands around. */
    public boolean opens(String documentTitle) {
        return text.length() >= LEAST_LETTERS && documentTitle.startsWith(text);
    }
}

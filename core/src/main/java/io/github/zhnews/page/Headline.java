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
}

package io.github.zhnews.page;

/** Where the text of the article stands on the page. */
public record Region(int container, int firstLine, int endLine) {
    /** No text. */
    public static final Region NONE = new Region(-1, 0, 0);

    /** Whether there is a text at all. */
    public boolean exists() {
        return container >= 0;
    }
}

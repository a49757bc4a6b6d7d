package io.github.zhnews.page;

/**
 * Where the text of the article stands on the page.
 *
 * @param container the element around it, or -1 where there is none
 * @param firstLine the first line of the text
 * @param endLine the line behind its last one
 */
public record Region(int container, int firstLine, int endLine) {
    /** No text. */
    public static final Region NONE = new Region(-1, 0, 0);

    /**
     * Whether there is a text at all.
     *
     * @return whether a container was found
     */
    public boolean exists() {
        return container >= 0;
    }
}

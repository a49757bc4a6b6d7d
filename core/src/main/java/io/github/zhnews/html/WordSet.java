package io.github.zhnews.html;

/**
 * Words to look for in {@code class} and {@code id}. A name such as {@code newsHot-list_2} is read as the words news, hot and
 * list, so that {@code ad} is not found in {@code head}.
 */
public final class WordSet {
    private static final int UNKNOWN = -1;

    private final NameTable words;

    private WordSet(NameTable words) {
        this.words = words;
    }

    /** A set of words. */
    public static WordSet of(String words) {
        return new WordSet(new NameTable(UNKNOWN, words.split(" ")));
    }

    /** Whether one of the words of {@code s[from..to)} is in the set. */
    boolean meets(char[] s, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && CharClass.isAsciiLetter(s[i]);
            if (letter && !(i > start && isUpper(s[i]) && !isUpper(s[i - 1]))) {
                continue;
            }
            if (i - start >= 2 && words.id(s, start, i) != UNKNOWN) {
                return true;
            }
            start = letter ? i : i + 1;
        }
        return false;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

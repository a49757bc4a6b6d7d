package io.github.zhnews.text;

/** Pairs of brackets as Chinese text sets them around bylines. */
public final class Brackets {
    private static final String OPENING = "（(【[〔";
    private static final String CLOSING = "）)】]〕";

    private Brackets() {}

    public static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    public static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** A line without the pair of brackets around the whole of it. */
    public static String unwrap(String line) {
        int length = line.length();
        return length >= 2 && isOpening(line.charAt(0)) && closing(line, 0) == length - 1
                ? Spaces.clean(line.substring(1, length - 1))
                : line;
    }

    /** The index of the bracket that closes the one at {@code open}, or -1. */
    public static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (isOpening(text.charAt(i))) {
                depth++;
            } else if (isClosing(text.charAt(i)) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the bracket that opens the one at {@code close}, or -1. */
    public static int opening(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (isClosing(text.charAt(i))) {
                depth++;
            } else if (isOpening(text.charAt(i)) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}

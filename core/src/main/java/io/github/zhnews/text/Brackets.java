// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

/** Pairs of brackets as Chinese text sets them around bylines. */
public final class Brackets {
    private static final String OPENING = "（(【[〔［";
    private static final String CLOSING = "）)】]〕］";

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
        return partner(text, open, 1);
    }

    /** The index of the bracket that opens the one at {@code close}, or -1. */
    public static int opening(String text, int close) {
        return partner(text, close, -1);
    }

    private static int partner(String text, int bracket, int step) {
        int depth = 0;
        for (int i = bracket; i >= 0 && i < text.length(); i += step) {
            char c = text.charAt(i);
            depth += isOpening(c) ? step : isClosing(c) ? -step : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}

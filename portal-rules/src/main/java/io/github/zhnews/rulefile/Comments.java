// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

/** Finds what YAML takes for a comment and its author meant for a selector: {@code #text} without quotes. */
final class Comments {
    private Comments() {}

    /** The {@code #} of a word that YAML left out where a value ought to be, from an offset on; -1 if there is none. */
    static int inPlaceOfValue(String text, int offset) {
        int i = offset;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return isHashWithWord(text, i) ? i : -1;
    }

    /** The {@code #} of {@code div #text} behind the value that ends at an offset; -1 if there is none. */
    static int behindValue(String text, int offset) {
        int i = offset;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        // What is not ASCII is hardly an id; many a comment in Chinese has no blank behind its #.
        return i > offset && isHashWithWord(text, i) && text.charAt(i + 1) < 0x80 ? i : -1;
    }

    /**
     * The last {@code #} before an offset that stands where an element of a list in brackets begins, and hides the rest of
     * its line, often with the closing bracket; -1 if there is none.
     */
    static int inBrackets(String text, int end) {
        int last = -1;
        char quote = 0;
        char before = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '#' && (i == 0 || " \t\n[,{".indexOf(text.charAt(i - 1)) >= 0)) {
                last = (before == '[' || before == ',') && isHashWithWord(text, i) ? i : last;
                int newline = text.indexOf('\n', i);
                i = newline < 0 ? end : newline;
                continue;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        return last;
    }

    /** What stands in the place of a selector: {@code #} and what follows it in the same word. */
    static String word(String text, int hash) {
        int end = hash;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && ",]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(hash, end);
    }

    private static boolean isHashWithWord(String text, int i) {
        return text.startsWith("#", i)
                && i + 1 < text.length()
                && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '_');
    }
}

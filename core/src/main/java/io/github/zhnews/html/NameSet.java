// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.vocabulary.Words;
import java.util.Arrays;
import java.util.List;

/**
 * Names to look for in {@code class} and {@code id}, as the vocabulary lists them. A name such as {@code newsHot-list_2} is
 * read as the words news, hot and list, so that {@code ad} is not found in {@code head}; {@code *tit*} is found anywhere in it.
 */
public final class NameSet {
    private static final int UNKNOWN = -1;

    private final NameTable words;
    private final boolean hasWords;
    private final String[] parts;
    /** For each letter that one of the parts begins with, a bit for each that follows it. */
    private final long[] pairs = new long[Long.SIZE];

    private NameSet(List<String> names) {
        words = new NameTable(
                UNKNOWN, names.stream().filter(name -> name.charAt(0) != '*').toArray(String[]::new));
        parts = names.stream()
                .filter(name -> name.charAt(0) == '*')
                .map(name -> name.substring(1, name.length() - 1))
                .toArray(String[]::new);
        hasWords = parts.length < names.size();
        for (var part : parts) {
            pairs[low(part.charAt(0))] |= 1L << low(part.charAt(1));
        }
    }

    /** Groups of the section names. */
    public static NameSet of(String... groups) {
        var files = Arrays.stream(groups).map(group -> "section-names." + group).toArray(String[]::new);
        return new NameSet(Words.of(files).all());
    }

    boolean meets(char[] s, int from, int to) {
        return hasWords && hasWord(s, from, to) || parts.length > 0 && hasPart(s, from, to);
    }

    private boolean hasWord(char[] s, int from, int to) {
        int start = from;
        long letters = NameTable.NO_LETTERS;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && CharClass.isAsciiLetter(s[i]);
            if (!letter || i > start && isUpper(s[i]) && !isUpper(s[i - 1])) {
                if (i - start >= 2 && words.id(letters, s, start, i) != UNKNOWN) {
                    return true;
                }
                start = letter ? i : i + 1;
                letters = NameTable.NO_LETTERS;
            }
            letters = letter ? NameTable.append(letters, s[i]) : letters;
        }
        return false;
    }

    private boolean hasPart(char[] s, int from, int to) {
        int before = from < to ? low(s[from]) : 0;
        for (int i = from + 1; i < to; i++) {
            int c = low(s[i]);
            if ((pairs[before] >>> c & 1) != 0 && isPart(s, i - 1, to)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private boolean isPart(char[] s, int from, int to) {
        for (var part : parts) {
            if (NameTable.startsWith(part, s, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** The lower bits of a letter, which are the same for both cases. */
    private static int low(char c) {
        return (c | 0x20) & Long.SIZE - 1;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

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
    private final String[] parts;
    /** A bit for each letter that one of the parts begins with. */
    private final long firsts;

    private NameSet(List<String> names) {
        words = new NameTable(
                UNKNOWN, names.stream().filter(name -> name.charAt(0) != '*').toArray(String[]::new));
        parts = names.stream()
                .filter(name -> name.charAt(0) == '*')
                .map(name -> name.substring(1, name.length() - 1))
                .toArray(String[]::new);
        firsts = Arrays.stream(parts).mapToLong(part -> bit(part.charAt(0))).reduce(0, (a, b) -> a | b);
    }

    /** A group of the section names. */
    public static NameSet of(String group) {
        return new NameSet(Words.of("section-names." + group).all());
    }

    boolean meets(char[] s, int from, int to) {
        return hasWord(s, from, to) || firsts != 0 && hasPart(s, from, to);
    }

    private boolean hasWord(char[] s, int from, int to) {
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

    private boolean hasPart(char[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((firsts & bit(NameTable.lower(s[i]))) != 0) {
                for (var part : parts) {
                    if (NameTable.startsWith(part, s, i, to)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static long bit(char c) {
        return 1L << (c & 63);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

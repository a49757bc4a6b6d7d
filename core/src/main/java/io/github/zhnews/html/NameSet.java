package io.github.zhnews.html;

import io.github.zhnews.vocabulary.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names to look for in {@code class} and {@code id}, as the vocabulary lists them. A name such as {@code newsHot-list_2} is
 * read as the words news, hot and list, so that {@code ad} is not found in {@code head}; {@code *tit*} is found anywhere in it.
 */
public final class NameSet {
    private static final int UNKNOWN = -1;

    /** {@code null} where there are only parts. */
    private final @Nullable NameTable words;

    private final String[] parts;
    /** A bit for each letter that one of the parts begins with. */
    private final long firsts;

    private NameSet(List<String> words, List<String> parts) {
        this.words = words.isEmpty() ? null : new NameTable(UNKNOWN, words.toArray(String[]::new));
        this.parts = parts.toArray(String[]::new);
        firsts = parts.stream().mapToLong(part -> 1L << (part.charAt(0) & 63)).reduce(0, (a, b) -> a | b);
    }

    /** A group of the section names. */
    public static NameSet of(String group) {
        var names = Words.of("section-names." + group).all();
        return new NameSet(
                names.stream().filter(name -> name.charAt(0) != '*').toList(),
                names.stream()
                        .filter(name -> name.charAt(0) == '*')
                        .map(name -> name.substring(1, name.length() - 1))
                        .toList());
    }

    boolean meets(char[] s, int from, int to) {
        return words != null && hasWord(words, s, from, to) || firsts != 0 && hasPart(s, from, to);
    }

    private static boolean hasWord(NameTable words, char[] s, int from, int to) {
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
            if ((firsts >>> (NameTable.lower(s[i]) & 63) & 1) != 0) {
                for (var part : parts) {
                    if (i + part.length() <= to && NameTable.equal(part, s, i, i + part.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Texts as they are compared. */
public final class Letters {
    private Letters() {}

    /** Full-width and other compatible forms made one, white space dropped. */
    static String normal(String text) {
        return keep(Normalizer.normalize(text, Normalizer.Form.NFKC), c -> !isSpace(c));
    }

    /** The same with letters and digits only. */
    public static String of(String text) {
        return keep(Normalizer.normalize(text, Normalizer.Form.NFKC), Letters::isLetterOrNumber);
    }

    /** A text without the given parts, the longest first; parts of less than four letters stay. */
    static String without(String letters, List<String> parts) {
        var rest = letters;
        for (var part : parts.stream()
                .map(Letters::of)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            if (length(part) >= 4) {
                rest = rest.replace(part, "");
            }
        }
        return rest;
    }

    /** The number of characters, those beyond the basic plane counted once. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String keep(String text, IntPredicate kept) {
        return text.codePoints()
                .filter(kept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}

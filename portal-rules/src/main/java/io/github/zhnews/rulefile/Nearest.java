// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was meant by a misspelt one. */
final class Nearest {
    private Nearest() {}

    /** The word nearest to another, if one is near. */
    static Optional<String> to(String misspelt, Collection<String> words) {
        var typed = plain(misspelt);
        int most = Math.max(1, typed.length() / 3);
        return words.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= most) // of others, no table is made
                .filter(word -> distance(typed, plain(word)) <= most)
                .min(Comparator.comparingInt(word -> distance(typed, plain(word))));
    }

    /** next_page, next-page and NextPage are all nextPage. */
    private static String plain(String word) {
        return word.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters must be added, taken away, replaced or swapped with the next to make one word of another. */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int k = 0; k <= b.length(); k++) {
                if (i == 0 || k == 0) {
                    table[i][k] = i + k;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(k - 1);
                table[i][k] =
                        Math.min(table[i - 1][k - 1] + (same ? 0 : 1), Math.min(table[i - 1][k], table[i][k - 1]) + 1);
                if (i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1)) {
                    table[i][k] = Math.min(table[i][k], table[i - 2][k - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}

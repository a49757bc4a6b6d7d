// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that was meant by a misspelt one. */
final class Nearest {
    private Nearest() {}

    /** The word nearest to another, or {@code null} if none is near. */
    static @Nullable String to(String misspelt, Collection<String> words) {
        var typed = plain(misspelt);
        String nearest = null;
        int least = Math.max(1, typed.length() / 3) + 1;
        for (var word : words) {
            // Most words need no table: their lengths tell that they are far apart.
            int difference = Math.abs(word.length() - typed.length());
            int distance = difference < least ? distance(typed, plain(word)) : difference;
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return nearest;
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

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * What a line may say, in many ways. It is looked for at those characters alone that one of the ways begins with: an expression
 * of a hundred alternatives would be tried a hundred times at each. Immutable.
 *
 * @param pattern the alternatives, which begin with characters that stand in the expression or are ASCII
 * @param beginnings the characters that a match may begin with; never changed
 */
public record Wording(Pattern pattern, BitSet beginnings) {
    /** A character that stands for all that the expression has no letter of. */
    private static final char ANY_OTHER = '\uE000';

    /**
     * Finds out how a match may begin.
     *
     * @throws IllegalArgumentException if it may begin with any character
     */
    public static Wording of(Pattern pattern) {
        if (mayBegin(pattern, ANY_OTHER)) {
            throw new IllegalArgumentException("a match may begin with any character: " + pattern);
        }
        var beginnings = new BitSet();
        for (char c = 0; c < 128; c++) {
            beginnings.set(c, mayBegin(pattern, c));
        }
        pattern.pattern().chars().distinct().forEach(c -> beginnings.set(c, mayBegin(pattern, (char) c)));
        return new Wording(pattern, beginnings);
    }

    /** Whether a text of one character matches, or might if more followed. */
    private static boolean mayBegin(Pattern pattern, char c) {
        var matcher = pattern.matcher(String.valueOf(c));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Whether a text says so anywhere. */
    public boolean isIn(String text) {
        var matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        for (int i = 0; i < text.length(); i++) {
            if (beginnings.get(text.charAt(i))
                    && matcher.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}

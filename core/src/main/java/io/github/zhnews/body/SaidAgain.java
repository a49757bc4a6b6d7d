// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.people.Datelines;
import java.util.Arrays;

/** Tells a line that says a page's headline in other words: a part of it, with more before it, or with a word changed. */
final class SaidAgain {
    /** The fewest letters of a part of a headline that is no word of a text. */
    private static final int MIN_PART = 7;
    /** The fewest letters of what is like a headline. */
    private static final int MIN_LIKE = 10;
    /** The most letters of a headline. */
    private static final int MAX_HEADLINE = 60;
    /** How many percent of the pairs of letters of each stand in the other. */
    private static final int LIKE = 75;
    /** How many percent of the longer the shorter must have that is a part of it. */
    private static final int PART = 40;

    private final Tree tree;
    private final Lines lines;
    private final String headline;

    SaidAgain(Tree tree, Lines lines, String headline) {
        this.tree = tree;
        this.lines = lines;
        this.headline = headline;
    }

    /** Whether a line that is no sentence says the headline. Behind a dateline it is the text's own. */
    boolean has(int line) {
        if (lines.letters(line) > MAX_HEADLINE || lines.letters(line) < MIN_PART) {
            return false;
        }
        var text = new String(tree.chars(), lines.from(line), lines.to(line) - lines.from(line));
        if ("。；：，:;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        var own = letters(text);
        var letters = letters(headline);
        return own.length() >= MIN_PART
                && letters.length() >= MIN_PART
                && (isPart(own, headline, letters) || isPart(letters, text, own) || isLike(own, letters))
                && Datelines.read(text) == null;
    }

    /** Whether letters are those of a text from its beginning to a mark or blank in it, or from such a one to its end. */
    private static boolean isPart(String part, String text, String all) {
        if (part.length() * 100 < all.length() * PART) {
            return false;
        }
        if (all.startsWith(part)) {
            return isParted(text, part.length());
        }
        return all.endsWith(part) && isParted(text, all.length() - part.length());
    }

    /** Whether something that is no letter stands behind so many letters of a text, or nothing. */
    private static boolean isParted(String text, int count) {
        int seen = 0;
        int i = 0;
        while (i < text.length() && seen < count) {
            seen += Spaces.isLetter(text.charAt(i)) ? 1 : 0;
            i++;
        }
        return i == text.length() || !Spaces.isLetter(text.charAt(i));
    }

    private static boolean isLike(String own, String letters) {
        if (own.length() < MIN_LIKE || letters.length() < MIN_LIKE) {
            return false;
        }
        int[] one = pairs(own);
        int[] other = pairs(letters);
        int common = 0;
        for (int pair : one) {
            common += Arrays.binarySearch(other, pair) >= 0 ? 1 : 0;
        }
        return common * 100 >= Math.max(one.length, other.length) * LIKE;
    }

    /** The pairs of letters that stand beside each other, each once, in order. */
    private static int[] pairs(String letters) {
        var pairs = new int[letters.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = letters.charAt(i) << 16 | letters.charAt(i + 1);
        }
        Arrays.sort(pairs);
        int size = 0;
        for (int pair : pairs) {
            if (size == 0 || pair != pairs[size - 1]) {
                pairs[size++] = pair;
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Spaces.isLetter(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }
}

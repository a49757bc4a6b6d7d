// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says the headline is, often with the names of channel and site around it. It is compared by
 * letters alone, since pages vary spaces, quotes and dashes between head and display.
 */
final class StatedTitle {
    /** How a part of the text ends (or starts). */
    enum Edge {
        /** At the end of the text or at a mark that parts headline, channel and site. */
        PART,
        /** At a space or a punctuation mark. */
        WORD,
        /** Between two letters. */
        NONE
    }

    private static final String SEPARATORS = "_|｜丨│┃∣-－—–―─»›>〉》＞«‹<＜/／\\·•・,";

    private static final Words SITE_ENDS = Words.of("pages.site-ends");
    private static final String OPENING = "《（(【[「『“‘";
    private static final String CLOSING = "》）)】]」』”’";

    final String text;
    final Origin origin;
    private final char[] letters;
    private final int[] at;
    private final int count;
    private @Nullable String joined;

    StatedTitle(String text, Origin origin) {
        this.text = text;
        this.origin = origin;
        letters = new char[text.length()];
        at = new int[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Spaces.isLetter(text.charAt(i))) {
                letters[n] = fold(text.charAt(i));
                at[n++] = i;
            }
        }
        count = n;
    }

    /** Makes forms of the same letter equal: case and width. */
    static char fold(char c) {
        char narrow = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow | 0x20) : narrow;
    }

    /** The number of letters. */
    int letters() {
        return count;
    }

    char letter(int i) {
        return letters[i];
    }

    String letters(int from, int to) {
        return new String(letters, from, to - from);
    }

    /** The letter at or behind {@code from} that is {@code c}, or -1. */
    int indexOf(char c, int from) {
        for (int i = from; i < count; i++) {
            if (letters[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Compares a run of characters with the letters from {@code letter} on.
     *
     * @return the letter behind the run, or -1 where they differ
     */
    int match(char[] s, int from, int to, int letter) {
        int n = letter;
        for (int i = from; i < to; i++) {
            if (Spaces.isLetter(s[i])) {
                if (n == count || letters[n] != fold(s[i])) {
                    return -1;
                }
                n++;
            }
        }
        return n;
    }

    Edge startOf(int letter) {
        return letter == 0 ? Edge.PART : edge(letter);
    }

    Edge endOf(int letter) {
        return letter == count ? Edge.PART : edge(letter);
    }

    private Edge edge(int letter) {
        int from = at[letter - 1] + 1;
        int to = at[letter];
        var edge = from < to ? Edge.WORD : Edge.NONE;
        for (int i = from; i < to; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0 && !isWithinNumber(i)) {
                edge = Edge.PART;
            }
        }
        return edge;
    }

    /** The mark that parts a letter from the one before it, or 0. */
    char markBefore(int letter) {
        for (int i = letter == 0 ? 0 : at[letter - 1] + 1; i < at[letter]; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** 1-10月, 9/11, 3:0 */
    private boolean isWithinNumber(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    /** The text from a letter up to another one, with the punctuation that belongs to it: quotes, ！, ）. */
    String part(int start, int end) {
        int from = start == 0 ? 0 : at[start - 1] + 1;
        int to = end == count ? text.length() : at[end];
        int first = at[start];
        int last = at[end - 1] + 1;
        return trimmed(text, from, to, first, last);
    }

    static boolean isSeparator(char c) {
        return Spaces.isSpace(c) || SEPARATORS.indexOf(c) >= 0;
    }

    /** Takes the marks off that part a text from what stands around it on its line: 〉标题 |, or ：标题 behind a rubric. */
    static String trim(String text) {
        boolean colon = text.startsWith(":") || text.startsWith("：");
        return trimmed(text, colon ? 1 : 0, text.length(), text.length(), 0);
    }

    /** The text without the marks that part it from others before {@code first} and behind {@code last}. */
    private static String trimmed(String text, int start, int end, int first, int last) {
        int from = start;
        int to = end;
        while (from < Math.min(first, to) && isOutside(text.charAt(from), CLOSING)) {
            from++;
        }
        while (to > Math.max(last, from) && isOutside(text.charAt(to - 1), OPENING)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isOutside(char c, String brackets) {
        return isSeparator(c) || brackets.indexOf(c) >= 0;
    }

    /** Whether the letters up to one end as the names of sites and channels do. */
    boolean isSiteLike(int end) {
        if (joined == null) {
            joined = letters(0, count);
        }
        return SITE_ENDS.before(joined, end) > 0;
    }

    /** Whether a text ends as the names of sites and channels do. */
    static boolean isSiteLike(String text) {
        return SITE_ENDS.end(text);
    }

    /** Whether {@code n} letters of this one are those of another one. */
    boolean equals(int from, StatedTitle other, int otherFrom, int n) {
        return Arrays.equals(letters, from, from + n, other.letters, otherFrom, otherFrom + n);
    }

    /** Whether it starts as what is displayed and is longer. */
    boolean startsWith(DisplayedTitle s) {
        return count > s.letters() && s.letters() > 0 && s.stated().equals(s.start(), this, 0, s.letters());
    }

    /** The length of the longest run of letters that both have. */
    int commonLetters(StatedTitle other) {
        int most = 0;
        var runs = new int[other.count + 1];
        for (int i = 0; i < count; i++) {
            for (int j = other.count; j > 0; j--) {
                runs[j] = letters[i] == other.letters[j - 1] ? runs[j - 1] + 1 : 0;
                most = Math.max(most, runs[j]);
            }
        }
        return most;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The letters of headline and text, to be asked whether what the head of the page says is about this article. They are read when
 * first asked for, once for all who ask. Not thread-safe; one for each reading of a page.
 */
public final class ArticleText {
    private static final int MAX_CHARS = 8000;
    /** So thinly filled, a set of numbered pairs seldom says of a pair that it is there when it is not. */
    private static final int BITS_A_LETTER = 32;

    private static final int FIRST_LETTERS = 512;
    private static final int MOST_BITS = 1 << 16;

    final Page page;
    final Headline headline;
    final Region region;
    private @Nullable String title;
    private @Nullable String letters;

    /** The text of an article, which may have none. */
    public ArticleText(Page page, Headline headline, Region region) {
        this.page = page;
        this.headline = headline;
        this.region = region;
    }

    /** The letters of the headline. */
    String title() {
        if (title == null) {
            title = letters(headline.text());
        }
        return title;
    }

    private String letters() {
        if (letters == null) {
            letters = region.exists() && region.firstLine() < region.endLine() ? title() + ' ' + ofText() : title();
        }
        return letters;
    }

    private String ofText() {
        int from = page.lines().from(region.firstLine());
        int to = page.lines().to(region.endLine() - 1);
        return letters(page.tree().chars(), from, Math.min(to, from + MAX_CHARS));
    }

    /** The letters of a text, each in one form. */
    static String letters(String text) {
        return letters(text.toCharArray(), 0, text.length());
    }

    private static String letters(char[] s, int from, int to) {
        var letters = new char[Math.max(to - from, 0)];
        int n = 0;
        for (int i = from; i < to; i++) {
            char c = s[i];
            if (c >= '\u4E00' && c <= '\u9FFF') {
                letters[n++] = c; // nearly all characters
            } else if (Spaces.isLetter(c)) {
                letters[n++] = StatedTitle.fold(c);
            }
        }
        return new String(letters, 0, n);
    }

    boolean mentions(String text) {
        var wanted = letters(text);
        return !wanted.isEmpty() && letters().contains(wanted);
    }

    /**
     * Whether of the pairs of neighbouring letters of a text so many occur in the article.
     *
     * @param least the share of them, more than 0
     */
    boolean shares(String text, double least) {
        var letters = letters();
        var wanted = letters(text);
        if (wanted.length() > 1 && letters.contains(wanted)) {
            return true; // a part of the text as it is, as most summaries are
        }
        int bits = Math.min(MOST_BITS, Integer.highestOneBit(letters.length() + 1) * BITS_A_LETTER);
        var pairs = new BitSet(bits);
        // A summary is mostly the beginning of the text.
        for (int from = 1, to = FIRST_LETTERS; from < letters.length(); from = to, to *= 2) {
            for (int i = from; i < Math.min(to, letters.length()); i++) {
                pairs.set(pair(letters, i, bits));
            }
            if (share(wanted, pairs, bits) >= least) {
                return true;
            }
        }
        return false;
    }

    private static double share(String wanted, BitSet pairs, int bits) {
        int known = 0;
        for (int i = 1; i < wanted.length(); i++) {
            known += pairs.get(pair(wanted, i, bits)) ? 1 : 0;
        }
        return wanted.length() < 2 ? 0 : known / (wanted.length() - 1.0);
    }

    /** A pair of letters as one of so many numbers, a power of two. */
    private static int pair(String s, int i, int bits) {
        return (s.charAt(i - 1) * 31 + s.charAt(i)) * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(bits - 1);
    }
}

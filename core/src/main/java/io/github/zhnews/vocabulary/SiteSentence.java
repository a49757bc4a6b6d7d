// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import java.util.Arrays;

/**
 * What tells a sentence of a site (如有侵权，请联系我们删除。) from one of the news that has the same words in it
 * (照片的版权归摄影师所有。): the former speaks of the site or to its reader, stands in brackets, or says nothing else.
 */
final class SiteSentence {
    /** The fewest letters of a sentence. */
    private static final int SHORTEST = 6;
    /** The letters from which a line with a comma is a sentence whatever it ends in. */
    private static final int LONG = 40;
    /** The fewest characters of a quotation: what is shorter is a name or a word. */
    private static final int QUOTATION = 6;

    private static final String ENDS = "。！？!?…；;，,";
    private static final String STOPS = "。！？";
    private static final String CLOSING = "”’」』\"'";
    /** What stands before a remark. */
    private static final String REMARK = "*＊※☆★";

    private static final long PHRASES = -1L << Phrases.FIRST_BIT;

    private SiteSentence() {}

    /** Whether a line reads as a sentence. */
    static boolean isSentence(char[] s, int from, int to) {
        int letters = 0;
        boolean comma = false;
        boolean stop = false;
        for (int i = from; i < to; i++) {
            letters += Character.isLetterOrDigit(s[i]) ? 1 : 0;
            comma |= s[i] == '，';
            stop |= s[i] == '。';
        }
        int end = to;
        while (end > from && (Spaces.isSpace(s[end - 1]) || isClosing(s[end - 1]))) {
            end--;
        }
        return letters >= SHORTEST && (stop || end > from && ENDS.indexOf(s[end - 1]) >= 0 || comma && letters >= LONG);
    }

    private static boolean isClosing(char c) {
        return Brackets.isClosing(c) || CLOSING.indexOf(c) >= 0;
    }

    /**
     * What a line of sentences says first, with blanks for what it quotes: a quotation is said by others, and a paragraph of the
     * news may well end in a call of the site's. Where the site speaks in a sentence it does so in the next, too.
     */
    static char[] said(char[] s, int from, int to) {
        var text = Arrays.copyOfRange(s, from, to);
        int open = -1;
        int start = 0;
        boolean isRemark = isRemark(text);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '“' || text[i] == '「') {
                open = open < 0 ? i : open;
            } else if (open >= 0 && (text[i] == '”' || text[i] == '」')) {
                if (i - open > QUOTATION) {
                    Arrays.fill(text, open + 1, i, '"');
                }
                open = -1;
            } else if (!isRemark && i >= SHORTEST && open < 0 && STOPS.indexOf(text[i]) >= 0) {
                if (!has(text, start, i, Mark.VOICE)) {
                    return Arrays.copyOf(text, i + 1);
                }
                start = i + 1;
            }
        }
        return text;
    }

    /** Whether a sentence tells what others say. */
    static boolean isReport(char[] s) {
        return has(s, 0, s.length, Mark.SPEECH);
    }

    private static boolean has(char[] s, int from, int to, Mark mark) {
        return (LineMatcher.marks(s, from, to) & mark.bit()) != 0;
    }

    /** Whether a sentence that holds a phrase has a second sign that it is a site's. */
    static boolean hasSign(char[] s) {
        int phrases = LineMatcher.covered(s, 0, s.length, PHRASES);
        int voice = LineMatcher.covered(s, 0, s.length, PHRASES | Mark.VOICE.bit());
        return voice > phrases || isRemark(s) || voice * 3 >= letters(s) * 2;
    }

    private static boolean isRemark(char[] s) {
        return REMARK.indexOf(s[0]) >= 0 || Brackets.isOpening(s[0]) && Brackets.isClosing(s[s.length - 1]);
    }

    private static int letters(char[] s) {
        int letters = 0;
        for (char c : s) {
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters;
    }
}

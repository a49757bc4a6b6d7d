// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.LineMatcher;
import io.github.zhnews.vocabulary.Mark;

/** The bar of time, source and tools between headline and text. */
final class DatelineBar {
    private DatelineBar() {}

    /** The most letters of a bar with a time, and without one. */
    private static final int TIMED = 70;

    private static final int UNTIMED = 48;
    /** The most letters that stand in one in a bar beside its time: a name, a button. A sentence may name a day too. */
    private static final int NAME = 16;

    private static final String ENDS_OF_SENTENCES = "！？…”」：；";

    /** Whether a line is such a bar rather than a sentence. */
    static boolean isBar(char[] s, int from, int to) {
        if (s[to - 1] == '。') {
            return false; // most lines of a text
        }
        int length = 0;
        boolean isList = false;
        for (int i = from; i < to; i++) {
            if (s[i] == '。') {
                return false;
            }
            isList |= s[i] == '，' || s[i] == '、';
            length += Spaces.isSpace(s[i]) ? 0 : 1;
        }
        if (length > TIMED) {
            return false;
        }
        // Times are looked for last: that costs most.
        boolean isAlone = !isList && hasNamesAlone(s, from, to);
        if (length > UNTIMED) {
            return (isAlone || isLabelled(s, from, to)) && Times.hasTime(s, from, to);
        }
        if (isLabelled(s, from, to)) {
            return true;
        }
        boolean isTools = LineMatcher.isAll(s, from, to, Mark.TOOL);
        return isAlone ? isTools || Times.hasTime(s, from, to) : isTools && !Times.hasTime(s, from, to);
    }

    private static boolean isLabelled(char[] s, int from, int to) {
        return (LineMatcher.marks(s, from, to) & Mark.BAR.bit()) != 0;
    }

    /** Whether what stands beside the times is no longer than names, and ends as no sentence does. */
    private static boolean hasNamesAlone(char[] s, int from, int to) {
        if (ENDS_OF_SENTENCES.indexOf(s[to - 1]) >= 0) {
            return false;
        }
        int name = 0;
        for (int i = from; i < to; i++) {
            name = Character.isLetter(s[i]) ? name + 1 : Character.isDigit(s[i]) ? name : 0;
            if (name > NAME) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line says where a text was printed: 《某某日报》(2023年03月08日04版), 《某某报》 (2023-03-08 第4版 综合). */
    static boolean isEdition(char[] s, int from, int to) {
        if (to - from < 2 || ")）》】".indexOf(s[to - 1]) < 0) {
            return false;
        }
        int page = to - 2;
        while (page > from && s[page] != '版' && "(（《【".indexOf(s[page]) < 0) {
            page--;
        }
        return s[page] == '版' && Times.hasTime(s, from, to);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.MediaNames;

/** What a line is by its characters, whatever its words. */
final class LineForms {
    /** The fewest dashes of a rule. */
    private static final int RULE = 10;
    /** The fewest digits of a telephone number. */
    private static final int TELEPHONE = 7;
    /** The most characters of a lone number. */
    private static final int NUMBER = 8;
    /** The most characters of a name in brackets. */
    private static final int SIGNATURE = 10;
    /** The most characters of the name of a medium in brackets. */
    private static final int MEDIUM = 16;
    /** The most characters of a time that stands alone. */
    private static final int MOMENT = 40;

    private LineForms() {}

    /** Whether a line is nothing but an address, tags (#石桥 #青岩), a number, signs or a name in brackets: below a text it is none of it. */
    static boolean isMark(char[] s, int from, int to) {
        return isSigns(s, from, to)
                || isAddress(s, from, to)
                || isTags(s, from, to)
                || isBracketed(s, from, to)
                || s[from] == '◤' && s[to - 1] == '◢';
    }

    /** A name or an address in brackets: （某某）, （某某报）, （http://www.example.org，2014年1月）. */
    private static boolean isBracketed(char[] s, int from, int to) {
        return Brackets.isOpening(s[from])
                && Brackets.isClosing(s[to - 1])
                && (to - from <= SIGNATURE && !isAlias(s, from, to - 1)
                        || to - from <= MEDIUM && MediaNames.isMedium(new String(s, from + 1, to - from - 2))
                        || addressAt(s, from + 1, to));
    }

    /** （文中人物均为化名） is what the text says of its people. */
    private static boolean isAlias(char[] s, int from, int end) {
        return end - from > 2 && s[end - 1] == '名' && s[end - 2] == '化';
    }

    private static boolean isSigns(char[] s, int from, int to) {
        int signs = 0;
        boolean digits = false;
        for (int i = from; i < to; i++) {
            if (Character.isLetter(s[i])) {
                return false;
            }
            digits |= Character.isDigit(s[i]);
            signs += Spaces.isSpace(s[i]) ? 0 : 1;
        }
        return !digits || signs <= NUMBER;
    }

    /** How many read, liked and shared it: 703 158 0. One number alone may be that of a chapter. */
    static boolean isCounts(char[] s, int from, int to) {
        int numbers = 0;
        char before = ' ';
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(s[i]) && !Spaces.isSpace(s[i])) {
                return false;
            }
            numbers += Character.isDigit(s[i]) && !Character.isDigit(before) ? 1 : 0;
            before = s[i];
        }
        return numbers > 1;
    }

    static boolean isRule(char[] s, int from, int to) {
        int i = from;
        while (i < to && "-—–─━_=*".indexOf(s[i]) >= 0) {
            i++;
        }
        return i == to && to - from >= RULE;
    }

    private static boolean isAddress(char[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s[i] <= ' ' || s[i] >= '\u2E80') {
                return false;
            }
        }
        return addressAt(s, from, to);
    }

    private static boolean isTags(char[] s, int from, int to) {
        boolean begins = true;
        for (int i = from; i < to; i++) {
            boolean isBlank = Spaces.isSpace(s[i]);
            if (begins && !isBlank && Folded.fold(s[i]) != '#') {
                return false;
            }
            begins = isBlank;
        }
        return true;
    }

    /** Whether a line says how to reach somebody: an address, a mailbox, a telephone. No sentence is told by its length there. */
    static boolean isContact(char[] s, int from, int to) {
        if (from == to || s[to - 1] == '。') {
            return false; // most lines of a text
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = s[i];
            if (c == '。') {
                return false;
            }
            if (c >= '\u2E80' && c <= '\u9FFF') { // nearly all characters
                digits = 0;
                continue;
            }
            digits = Character.isDigit(c) ? digits + 1 : c == '-' || c == ' ' ? digits : 0;
            if (digits >= TELEPHONE || c == '@' || addressAt(s, i, to)) {
                return noStop(s, i, to);
            }
        }
        return false;
    }

    private static boolean noStop(char[] s, int from, int to) {
        int i = from;
        while (i < to && s[i] != '。') {
            i++;
        }
        return i == to;
    }

    static boolean beginsWithAddress(char[] s, int from, int to) {
        return addressAt(s, from, to);
    }

    private static boolean addressAt(char[] s, int at, int to) {
        return starts(s, at, to, "http://") || starts(s, at, to, "https://") || starts(s, at, to, "www.");
    }

    private static boolean starts(char[] s, int at, int to, String word) {
        for (int k = 0; k < word.length(); k++) {
            if (at + k >= to || s[at + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is nothing but a day and a time of day, as cards and entries have it. */
    static boolean isMoment(char[] s, int from, int to) {
        if (to - from > MOMENT || !Character.isDigit(s[from])) {
            return false;
        }
        var hits = Times.findAll(s, from, to, TimeContext.china());
        if (hits.size() != 1 || !hits.get(0).time().hasTimeOfDay()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean isTime = i >= hits.get(0).start() && i < hits.get(0).end();
            if (!isTime && Character.isLetterOrDigit(s[i])) {
                return false;
            }
        }
        return true;
    }
}

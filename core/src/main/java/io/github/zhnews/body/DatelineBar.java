package io.github.zhnews.body;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.LineMatcher;
import io.github.zhnews.vocabulary.Mark;

/** The bar of time, source and tools between headline and text. */
final class DatelineBar {
    private DatelineBar() {}

    /** Whether a line is such a bar rather than a sentence. */
    static boolean isBar(char[] s, int from, int to) {
        int length = 0;
        boolean isList = false;
        for (int i = from; i < to; i++) {
            if (s[i] == '。') {
                return false;
            }
            isList |= s[i] == '，' || s[i] == '、';
            length += Spaces.isSpace(s[i]) ? 0 : 1;
        }
        if (Times.hasTime(s, from, to)) {
            // What is left beside the date must be short: a sentence may name a day too.
            return length <= 70 && !isList;
        }
        return length <= 48 && (LineMatcher.marks(s, from, to) & Mark.BAR.bit()) != 0;
    }

    /** Whether a line says where a text was printed: 《某某日报》(2023年03月08日04版). */
    static boolean isEdition(char[] s, int from, int to) {
        return to - from > 1 && s[to - 2] == '版' && ")）》】".indexOf(s[to - 1]) >= 0 && Times.hasTime(s, from, to);
    }
}

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
        var text = folded(s, from, to);
        if (text.indexOf('。') >= 0) {
            return false;
        }
        if (Times.hasTime(s, from, to)) {
            // What is left beside the date must be short: a sentence may name a day too.
            return text.length() <= 70 && text.indexOf('，') < 0 && text.indexOf('、') < 0;
        }
        return text.length() <= 48 && (LineMatcher.marks(s, from, to) & Mark.BAR.bit()) != 0;
    }

    /** Whether a line says where a text was printed: 《某某日报》(2023年03月08日04版). */
    static boolean isEdition(char[] s, int from, int to) {
        var text = folded(s, from, to);
        return text.length() <= 40
                && (text.endsWith("版)") || text.endsWith("版》") || text.endsWith("版】"))
                && Times.hasTime(s, from, to);
    }

    private static String folded(char[] s, int from, int to) {
        var text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!Spaces.isSpace(s[i])) {
                text.append(s[i] == '）' ? ')' : s[i]);
            }
        }
        return text.toString();
    }
}

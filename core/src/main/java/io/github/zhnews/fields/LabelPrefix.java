// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;

/** Labels at the start of a line. */
final class LabelPrefix {
    private static final String BEFORE = "【[［〔■●◎";
    private static final String AFTER = "：:】]］〕";

    private LabelPrefix() {}

    /**
     * Where the value begins that a label announces.
     *
     * @return its index, which is {@code to} where the label stands alone, or -1 where the line has none of the labels
     */
    static int end(char[] s, int from, int to, Words labels) {
        int start = from;
        while (start < to && !Spaces.isHan(s[start]) && (BEFORE.indexOf(s[start]) >= 0 || Spaces.isSpace(s[start]))) {
            start++;
        }
        int end = start + labels.at(s, start, to);
        boolean mark = false;
        while (end > start && end < to && (Spaces.isSpace(s[end]) || AFTER.indexOf(s[end]) >= 0)) {
            mark |= !Spaces.isSpace(s[end]);
            end++;
        }
        return end > start && (mark || end == to) ? end : -1;
    }
}

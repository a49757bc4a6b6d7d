package io.github.zhnews.fields;

import io.github.zhnews.text.Spaces;

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
    static int end(char[] s, int from, int to, String... labels) {
        int start = from;
        while (start < to && (BEFORE.indexOf(s[start]) >= 0 || Spaces.isSpace(s[start]))) {
            start++;
        }
        for (var label : labels) {
            if (startsWith(s, start, to, label)) {
                int end = start + label.length();
                boolean mark = false;
                while (end < to && (Spaces.isSpace(s[end]) || AFTER.indexOf(s[end]) >= 0)) {
                    mark |= !Spaces.isSpace(s[end]);
                    end++;
                }
                if (mark || end == to) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** Compares without regard to case and width. */
    private static boolean startsWith(char[] s, int from, int to, String lowerCase) {
        if (from + lowerCase.length() > to) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            if (StatedTitle.fold(s[from + i]) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

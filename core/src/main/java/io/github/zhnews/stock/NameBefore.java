// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The name before a code in brackets. Nothing parts it from the sentence before it, so this is a guess: what stands between the
 * code and the last word that no name has in it, or what the text says once more.
 */
final class NameBefore {
    /** The characters up to which all that stands before a code is taken for the name. */
    private static final int SHORT = 6;

    private static final int LONGEST = 12;
    /** How much of a text is looked at for a second mention. */
    private static final int MAX_TEXT = 100_000;
    /** How many characters most names of shares have. */
    private static final int USUAL = 4;
    /** Characters that end a word before a name. */
    private static final BitSet ENDS = Words.characters("markets.before-names");

    /** Characters that stand before a name of the usual length rather than begin a longer one. */
    private static final BitSet BEGINNINGS = Words.characters("markets.beside-names");

    private static final Pattern SHARE_CLASS = Pattern.compile("\\p{IsHan}(-[A-Z]{1,2})$");

    /** The shortest end of a run that is a name of its own. */
    private static final int LEAST = 3;
    /** For how many runs the text is searched; no article marks so many securities. */
    private static final int MAX_SEARCHES = 500;

    private final String all;
    private int searches;

    NameBefore(String all) {
        this.all = all.length() > MAX_TEXT ? all.substring(0, MAX_TEXT) : all;
    }

    String in(String text, int before) {
        int to = before;
        while (to > 0 && (Spaces.isSpace(text.charAt(to - 1)) || "”》」".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        int end = beforeShareClass(text, to);
        return nameBefore(text, end) + text.substring(end, to);
    }

    /** Where -W or -SW begins that names of Hong Kong's shares end in, or {@code end} where there is none. */
    private static int beforeShareClass(String text, int end) {
        var share = SHARE_CLASS.matcher(text).region(Math.max(0, end - 4), end);
        return share.find() ? share.start(1) : end;
    }

    private String nameBefore(String text, int to) {
        int from = to;
        while (from > 0 && to - from < 2 * LONGEST && isOfName(text, from - 1, to)) {
            from--;
        }
        var run = text.substring(from, to).strip();
        while (run.length() > USUAL && run.length() <= SHORT && BEGINNINGS.get(run.charAt(0))) {
            run = run.substring(1); // 和某某啤酒（…）
        }
        if (run.length() <= SHORT || isLatin(run)) {
            return run;
        }
        var repeated = repeated(run);
        if (!repeated.isEmpty()) {
            return repeated;
        }
        int cut = run.length() - 2;
        while (cut > 0 && !ENDS.get(run.charAt(cut - 1))) {
            cut--;
        }
        var rest = run.substring(cut);
        return rest.length() <= SHORT ? rest : usual(rest);
    }

    private static boolean isOfName(String text, int at, int to) {
        char c = text.charAt(at);
        if (Spaces.isSpace(c)) { // within a Latin name only: Morgan Stanley
            return at > 0 && at + 1 < to && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1));
        }
        return Spaces.isLetter(c) || c == '*' || c == '·' || c == '-' && at > 0 && isLatin(text.charAt(at - 1));
    }

    /** The longest end of a run that the text has a second time. */
    private String repeated(String run) {
        if (searches++ >= MAX_SEARCHES) {
            return "";
        }
        int longest = 0;
        int second = 0;
        char last = run.charAt(run.length() - 1);
        for (int at = all.indexOf(last); at >= 0; at = all.indexOf(last, at + 1)) {
            int common = commonEnd(run, at + 1);
            second = Math.max(second, Math.min(longest, common));
            longest = Math.max(longest, common);
        }
        return second >= LEAST ? run.substring(run.length() - second) : "";
    }

    /** How many letters before {@code end} are those at the end of a run. */
    private int commonEnd(String run, int end) {
        int most = Math.min(Math.min(run.length() - 1, LONGEST), end);
        int n = 0;
        while (n < most && all.charAt(end - 1 - n) == run.charAt(run.length() - 1 - n)) {
            n++;
        }
        return n;
    }

    private static String usual(String run) {
        int from = run.length() - USUAL;
        while (from > 0 && (isLatin(run.charAt(from - 1)) || Spaces.isSpace(run.charAt(from - 1)))) {
            from--;
        }
        return run.substring(from);
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x250);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c) || c == '*';
    }
}

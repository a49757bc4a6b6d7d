// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.vocabulary.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a line says of comments: 0条评论|0人参与, 12 跟贴, 参与(5), 评论（3）. */
final class CommentWords {
    private static final String COMMENTS = Words.regex("furniture.comments");
    private static final String PARTICIPANTS = Words.regex("furniture.participants");
    private static final String COUNTED_BEHIND = Words.regex("furniture.counted-behind");
    private static final String NUMBER = "(\\d[\\d,]*+(?:(?:\\.\\d++)?+[万萬])?+)(?![\\d.万萬])";

    private static final Pattern COMMENTS_BEFORE = Pattern.compile(before(COMMENTS));
    private static final Pattern PARTICIPANTS_BEFORE = Pattern.compile(before(PARTICIPANTS));
    private static final Pattern COMMENTS_BEHIND = Pattern.compile(behind(COMMENTS));
    private static final Pattern PARTICIPANTS_BEHIND = Pattern.compile(behind(PARTICIPANTS));

    private static final Words LABELS = Words.of("furniture.comments", "furniture.participants");
    private static final Words TOTALS = Words.of("furniture.comment-totals");
    private static final Words RESTS = Words.of("furniture.comment-rests");

    private static final int MAX_DIGITS = 9;

    private CommentWords() {}

    /** 3条评论, 5 位网友参与 */
    private static String before(String words) {
        var unit = "(?:" + Words.regex("furniture.comment-units") + "\\s?)?";
        var writers = "(?:" + Words.regex("furniture.comment-writers") + "\\s?" + unit + ")?";
        var followers = "(?=$|\\P{IsHan}|" + Words.regex("furniture.comment-followers") + ")";
        return "(?<![\\d,.])" + NUMBER + "\\s?" + unit + writers + words + followers;
    }

    /** 评论(3), 跟贴 19 */
    private static String behind(String words) {
        var leaders = "(?:(?<!\\p{IsHan})|(?<=" + Words.regex("furniture.comment-leaders") + "))";
        var isAlone = "(?=$|\\P{IsHan}|" + COUNTED_BEHIND + ")";
        return leaders + words + "\\s?(?:[(（\\[【]" + NUMBER + "|(?<=" + COUNTED_BEHIND + "\\s?)" + NUMBER + isAlone
                + ")";
    }

    /** What a line says. */
    record Count(int comments, int participants, boolean isTotal) {
        boolean isFilledBy(Count other) {
            return comments >= 0 != participants >= 0
                    && comments >= 0 == other.participants >= 0
                    && participants >= 0 == other.comments >= 0;
        }

        Count with(Count other) {
            return new Count(
                    Math.max(comments, other.comments),
                    Math.max(participants, other.participants),
                    isTotal || other.isTotal);
        }
    }

    static boolean mayCount(String line) {
        return LABELS.in(line);
    }

    /** Whether a line is one of the words and nothing else. */
    static boolean isLabel(String line) {
        return LABELS.has(line);
    }

    static @Nullable Count read(String line) {
        // 跟贴 19 参与 206: the number between the words may be either's.
        int comments = first(line, COMMENTS_BEHIND);
        int participants = first(line, PARTICIPANTS_BEHIND);
        if (comments < 0 || participants < 0) {
            int before = first(line, COMMENTS_BEFORE);
            comments = before >= 0 ? before : comments;
            before = first(line, PARTICIPANTS_BEFORE);
            participants = before >= 0 ? before : participants;
        }
        return comments < 0 && participants < 0
                ? null
                : new Count(comments, participants, TOTALS.in(line) && !RESTS.in(line));
    }

    private static int first(String line, Pattern pattern) {
        for (var matcher = pattern.matcher(line); matcher.find(); ) {
            boolean isSecond = matcher.groupCount() > 1 && matcher.group(1) == null;
            int number = number(matcher.group(isSecond ? 2 : 1));
            if (number >= 0) {
                return number;
            }
        }
        return -1;
    }

    private static int number(String written) {
        var digits = written.replaceAll("[,万萬]", "");
        if (digits.length() > MAX_DIGITS) {
            return -1;
        }
        boolean isTenThousands = "万萬".indexOf(written.charAt(written.length() - 1)) >= 0;
        return isTenThousands
                ? (int) Math.min(Integer.MAX_VALUE, Math.round(Double.parseDouble(digits) * 10_000))
                : Integer.parseInt(digits);
    }
}

package io.github.zhnews.side;

import io.github.zhnews.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Reads what a line says of comments: 0条评论|0人参与, 12 跟贴, 参与(5), 评论（3）. */
final class CommentWords {
    private static final String[] COMMENTS = {"评论", "評論", "跟贴", "跟帖", "留言", "回應", "网友发表"};
    private static final String[] PARTICIPANTS = {"参与", "參與"};
    /** What may stand between a number and the word behind it. */
    private static final String UNITS = "条條个個则則人位篇";
    /** What may follow the word: anything else makes it part of a sentence. */
    private static final String[] FOLLOWERS = {
        "网友", "評論", "评论", "打印", "收藏", "分享", "跟", "我要", "查看", "转发", "列印", "轉寄", "发表", "点击", "举报", "用户", "登录", "参与", "了评论"
    };
    /** What may stand before the word where its number stands behind it. */
    private static final String[] LEADERS = {"我要", "网友", "全部", "最新", "查看", "发表", "热门", "精彩", "文章", "所有", "的"};
    /** What tells that the number is that of all comments. */
    private static final String[] TOTALS = {"全部", "共有", "已有", "所有", "总共", "共"};

    private static final String OPENING = "(（[【";
    private static final int MAX_DIGITS = 9;

    private CommentWords() {}

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
        return indexOfAny(line, COMMENTS) >= 0 || indexOfAny(line, PARTICIPANTS) >= 0;
    }

    /** Whether a line is one of the words and nothing else. */
    static boolean isLabel(String line) {
        for (var word : new String[][] {COMMENTS, PARTICIPANTS}) {
            for (var label : word) {
                if (line.equals(label)) {
                    return true;
                }
            }
        }
        return false;
    }

    static @Nullable Count read(String line) {
        // 跟贴 19 参与 206: the number between the words may be either's.
        int comments = first(line, COMMENTS, false);
        int participants = first(line, PARTICIPANTS, false);
        boolean areBehind = comments >= 0 && participants >= 0;
        comments = areBehind ? comments : first(line, COMMENTS, true);
        participants = areBehind ? participants : first(line, PARTICIPANTS, true);
        return comments < 0 && participants < 0
                ? null
                : new Count(comments, participants, indexOfAny(line, TOTALS) >= 0 && !line.contains("剩下"));
    }

    private static int indexOfAny(String line, String[] words) {
        for (var word : words) {
            int at = line.indexOf(word);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int first(String line, String[] words, boolean orBefore) {
        for (var word : words) {
            for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
                int number = orBefore ? before(line, at, at + word.length()) : -1;
                number = number >= 0 ? number : behind(line, at, at + word.length());
                if (number >= 0) {
                    return number;
                }
            }
        }
        return -1;
    }

    private static int before(String line, int word, int end) {
        if (!mayFollow(line, end)) {
            return -1;
        }
        int to = skipBack(line, word);
        boolean hasUnit = to > 0 && UNITS.indexOf(line.charAt(to - 1)) >= 0;
        to = hasUnit ? skipBack(line, to - 1) : to;
        if (line.startsWith("网友", to - 2)) { // 共有 3 位网友发表了评论
            to = skipBack(line, to - 2);
            to = to > 0 && UNITS.indexOf(line.charAt(to - 1)) >= 0 ? skipBack(line, to - 1) : to;
        }
        int from = to;
        while (from > 0 && isOfNumber(line.charAt(from - 1))) {
            from--;
        }
        return number(line, from, to);
    }

    private static boolean mayFollow(String line, int end) {
        if (end >= line.length() || !Spaces.isHan(line.charAt(end))) {
            return true;
        }
        for (var follower : FOLLOWERS) {
            if (line.startsWith(follower, end)) {
                return true;
            }
        }
        return false;
    }

    private static int behind(String line, int word, int end) {
        if (!mayLead(line, word)) {
            return -1;
        }
        int from = end;
        while (from < line.length() && Spaces.isSpace(line.charAt(from))) {
            from++;
        }
        boolean isBracketed = from < line.length() && OPENING.indexOf(line.charAt(from)) >= 0;
        if (!isBracketed && !(line.startsWith("跟", word) || line.startsWith("参", word) || line.startsWith("參", word))) {
            return -1;
        }
        from += isBracketed ? 1 : 0;
        int to = from;
        while (to < line.length() && isOfNumber(line.charAt(to))) {
            to++;
        }
        boolean isNumber = isBracketed
                || to == line.length()
                || !Spaces.isHan(line.charAt(to))
                || "跟参參".indexOf(line.charAt(to)) >= 0;
        return isNumber ? number(line, from, to) : -1;
    }

    private static boolean mayLead(String line, int word) {
        if (word == 0 || !Spaces.isHan(line.charAt(word - 1))) {
            return true;
        }
        for (var leader : LEADERS) {
            if (line.startsWith(leader, word - leader.length())) {
                return true;
            }
        }
        return false;
    }

    private static int skipBack(String line, int at) {
        int i = at;
        while (i > 0 && Spaces.isSpace(line.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c == ',' || c == '.' || c == '万' || c == '萬';
    }

    private static int number(String line, int from, int to) {
        var digits = line.substring(from, to).replace(",", "");
        boolean isTenThousands = digits.endsWith("万") || digits.endsWith("萬");
        digits = isTenThousands ? digits.substring(0, digits.length() - 1) : digits;
        if (digits.isEmpty()
                || digits.length() > MAX_DIGITS
                || !(isTenThousands ? digits.matches("\\d+(?:\\.\\d+)?") : digits.matches("\\d+"))) {
            return -1;
        }
        return isTenThousands
                ? (int) Math.min(Integer.MAX_VALUE, Math.round(Double.parseDouble(digits) * 10_000))
                : Integer.parseInt(digits);
    }
}

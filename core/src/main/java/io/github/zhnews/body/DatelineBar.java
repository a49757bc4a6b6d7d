package io.github.zhnews.body;

/** The bar of time, source and tools between headline and text. */
final class DatelineBar {
    private static final String[] LABELS = {
        "来源:", "來源:", "发布时间", "发稿时间", "发表时间", "更新时间", "發佈時間", "發布時間", "更新日期", "时间:", "日期:", "作者:", "记者:", "編輯:", "编辑:",
        "字号", "字体", "点击数", "浏览", "阅读:", "评论(", "我要评论", "分享到", "我有话说", "选稿:", "稿源:", "出处:", "查看:", "人参与",
    };

    private DatelineBar() {}

    /** Whether a folded line is such a bar rather than a sentence. */
    static boolean isBar(String text) {
        if (text.indexOf('。') >= 0) {
            return false;
        }
        if (hasDate(text)) {
            // What is left beside the date must be short: a sentence may name a day too.
            return text.length() <= 70 && text.indexOf('，') < 0 && text.indexOf('、') < 0;
        }
        if (text.length() > 48) {
            return false;
        }
        for (var label : LABELS) {
            if (text.contains(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded line says where a text was printed: 《某某日报》(2023年03月08日04版). */
    static boolean isEdition(String text) {
        int n = text.length();
        return n <= 40 && (text.endsWith("版)") || text.endsWith("版》") || text.endsWith("版】")) && hasDate(text);
    }

    /** 2012-10-11, 2012/10/11, 2012.10.11, 2012年10月11日; 10-11 08:30 and 08:30:15 as well. */
    private static boolean hasDate(String s) {
        for (int i = 0; i + 4 < s.length(); i++) {
            if (!isDigit(s, i) || i > 0 && isDigit(s, i - 1)) {
                continue;
            }
            if (isDigit(s, i + 1)
                    && isDigit(s, i + 2)
                    && isDigit(s, i + 3)
                    && (s.startsWith("20", i) || s.startsWith("19", i))) {
                char c = s.charAt(i + 4);
                if ((c == '-' || c == '/' || c == '.' || c == '年') && i + 5 < s.length() && isDigit(s, i + 5)) {
                    return true;
                }
            }
            if (isDigit(s, i + 1) && s.charAt(i + 2) == ':' && isDigit(s, i + 3) && isDigit(s, i + 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String s, int i) {
        return i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9';
    }
}

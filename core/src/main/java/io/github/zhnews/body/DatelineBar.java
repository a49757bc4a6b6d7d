package io.github.zhnews.body;

import io.github.zhnews.text.time.Times;

/** The bar of time, source and tools between headline and text. */
final class DatelineBar {
    private static final String[] LABELS = {
        "来源:", "來源:", "发布时间", "发稿时间", "发表时间", "更新时间", "發佈時間", "發布時間", "更新日期", "时间:", "日期:", "作者:", "记者:", "編輯:", "编辑:",
        "字号", "字体", "点击数", "浏览", "阅读:", "评论(", "我要评论", "分享到", "我有话说", "选稿:", "稿源:", "出处:", "查看:", "人参与",
    };

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

    /** Whether a line says where a text was printed: 《某某日报》(2023年03月08日04版). */
    static boolean isEdition(char[] s, int from, int to) {
        var text = folded(s, from, to);
        return text.length() <= 40
                && (text.endsWith("版)") || text.endsWith("版》") || text.endsWith("版】"))
                && Times.hasTime(s, from, to);
    }

    private static String folded(char[] s, int from, int to) {
        return new String(Boilerplate.fold(s, from, to));
    }
}

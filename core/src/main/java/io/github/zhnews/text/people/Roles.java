package io.github.zhnews.text.people;

import io.github.zhnews.text.Endings;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.Labels;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people do for an article, as it is written beside their names: 记者, 通讯员, 责编, 摄影; and their titles. */
final class Roles {
    /** Role words that other words are set before (澎湃新闻记者) and names behind (记者张三). */
    private static final Endings COMPOUNDING = Endings.of(
            "摄影记者", "攝影記者", "图片记者", "视频记者", "通讯员", "通訊員", "评论员", "評論員", "实习生", "實習生", "撰稿人", "特派员", "特派員", "报道员", "记者",
            "記者", "作者", "撰稿", "主笔", "主筆", "编辑", "編輯", "责编", "責編");

    /** Role words that stand behind a name without a gap: 张三编译. */
    private static final Endings TRAILING =
            Endings.of("编译", "編譯", "翻译", "翻譯", "整理", "撰文", "采写", "摄影", "攝影", "供图", "制图", "摄", "攝");

    private static final Endings TITLES = Endings.of(
            "研究员", "研究員", "教授", "主任", "部长", "院长", "所长", "会长", "秘书长", "博士后", "博士生", "博士", "分析师", "经济学家", "专家", "律师",
            "学者", "作家", "院士", "校长", "书记", "局长", "主席", "总裁", "董事长", "经理", "顾问", "委员", "代表", "理事", "讲师", "医师", "医生", "先生",
            "女士", "老师", "硕士", "研究生", "站长", "总监", "合伙人", "创始人", "司长", "处长", "科长", "市长", "县长", "省长", "馆长", "台长", "社长",
            "行长", "工程师", "评论人", "主持人", "诗人", "同学", "学生", "策略师", "主編", "主编");

    /** Groups that write under their own name. */
    private static final Endings DESKS =
            Endings.of("评论员", "評論員", "编辑部", "編輯部", "评论部", "課題組", "课题组", "调研组", "报道组", "调查组", "采访组", "写作组", "工作室");

    /** What desks are called by when they have no name of their own. */
    private static final Set<String> NAMELESS_DESKS =
            Set.of("评论员", "評論員", "特约评论员", "特約評論員", "编辑部", "編輯部", "课题组", "工作室");

    private Roles() {}

    /** A role found in a word. */
    record Within(Label label, int start, int end) {}

    /** The role that a whole word is, alone or behind other words (中青报·中青网记者), or {@code null}. */
    static @Nullable Label of(String s) {
        var label = Labels.of(s);
        if (label != null && label.isPerson()) {
            return label;
        }
        int length = COMPOUNDING.lengthIn(s);
        return length == 0 ? null : Labels.of(s.substring(s.length() - length));
    }

    /** Whether a role is one that takes pictures too: 记者, 通讯员. */
    static boolean isProfession(String s) {
        return s.endsWith("记者") || s.endsWith("記者") || s.endsWith("通讯员") || s.endsWith("通訊員") || s.endsWith("实习生");
    }

    /** The last role within a word that does not end with it (新华社记者张三), or {@code null}. */
    static @Nullable Within within(String s) {
        int end = COMPOUNDING.lastEnd(s, s.length() - 1);
        return end < 0 ? null : found(s, end - COMPOUNDING.lengthBefore(s, end), end);
    }

    /** The role at the end of a word, behind a name (张三编译), or {@code null}. */
    static @Nullable Within behindName(String s) {
        int start = s.length() - TRAILING.lengthIn(s);
        return start < s.length() && PersonNames.isName(s.substring(0, start)) ? found(s, start, s.length()) : null;
    }

    /** Where the last title within a word ends (研究员徐某某), or -1. */
    static int endOfTitle(String s) {
        return TITLES.lastEnd(s, s.length());
    }

    /** A word without a title at its end (张三教授). */
    static String withoutTitle(String s) {
        int length = TITLES.lengthIn(s);
        return length < s.length() ? s.substring(0, s.length() - length) : s;
    }

    /** Whether a word names a group that writes under its own name (本报评论员). */
    static boolean isDesk(String s) {
        int length = DESKS.lengthIn(s);
        return length > 0 && length < s.length() && !NAMELESS_DESKS.contains(s);
    }

    private static @Nullable Within found(String s, int start, int end) {
        var label = Labels.of(s.substring(start, end));
        return label == null ? null : new Within(label, start, end);
    }
}

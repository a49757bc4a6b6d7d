package io.github.zhnews.text.people;

import io.github.zhnews.text.Endings;
import io.github.zhnews.text.MediaNames;
import io.github.zhnews.text.Spaces;
import java.util.Set;

/** Judges words that a label presents as a name although they do not look like one: pen names, accounts, staff codes. */
final class PenNames {
    private static final int LONGEST = 10;

    /** What stands in the place of a name where there is none. */
    private static final Set<String> NOBODY = Set.of(
            "佚名",
            "匿名",
            "小编",
            "小編",
            "未知",
            "不详",
            "不詳",
            "无",
            "無",
            "暂无",
            "网络",
            "網絡",
            "網路",
            "网友",
            "網友",
            "互联网",
            "站长",
            "整理",
            "综合",
            "綜合",
            "综合整理",
            "网络整理",
            "网络综合",
            "网络转载",
            "综合报道",
            "綜合報導",
            "本站",
            "本网",
            "本網",
            "本报",
            "本報",
            "本刊",
            "本台",
            "本站原创",
            "原创",
            "原創",
            "转载",
            "转帖",
            "作者",
            "记者",
            "編輯",
            "编辑",
            "责任编辑",
            "某某",
            "用户",
            "游客",
            "会员",
            "投稿",
            "默认",
            "测试",
            "来源",
            "來源",
            "官方",
            "专稿",
            "特稿",
            "快讯",
            "其他",
            "其它",
            "admin",
            "administrator",
            "null",
            "undefined",
            "none",
            "editor",
            "test",
            "name");

    /** Words of the page's own furniture. */
    private static final Set<String> FURNITURE = Set.of(
            "视频", "图片", "更多", "查看", "查看更多", "查看全文", "举报", "分享", "收藏", "打印", "列印", "关闭", "關閉", "评论", "評論", "点赞", "返回",
            "字号", "字號", "字体", "字體", "手机版", "点击", "阅读", "閱讀", "浏览", "關注", "关注", "登录", "登錄", "注册", "删除", "下一页", "上一页",
            "纠错", "推荐", "转发", "复制链接", "发表评论", "我要评论", "扫一扫", "手机看新闻", "大", "中", "小");

    private static final Set<String> ADMINISTRATORS = Set.of("管理员", "管理員", "系统管理员", "系統管理員", "网站管理员", "信息员");

    private static final Endings BODIES = Endings.of(
            "公司", "集团", "大学", "学院", "医院", "法院", "检察院", "政府", "银行", "协会", "学会", "研究院", "研究所", "委员会", "办公室", "局", "厅",
            "科", "处", "部", "委", "办", "党", "团", "馆", "校", "会", "所", "院", "中学", "小学", "基金会", "研究会");

    private PenNames() {}

    /** Whether a word behind 作者： may be how a writer calls himself. */
    static boolean isWriter(String s) {
        if (isNobody(s) || ADMINISTRATORS.contains(s) || MediaNames.isMedium(s)) {
            return false;
        }
        if (!hasHan(s)) {
            return s.length() <= 20 && PersonNames.isLatinPart(s);
        }
        if (s.length() > LONGEST || !isWord(s)) {
            return false;
        }
        return s.length() <= 3 || BODIES.lengthIn(s) == 0;
    }

    /** Whether a word behind 责任编辑： may stand for an editor: a name, an account or the code of one. */
    static boolean isEditor(String s) {
        return s.length() > 1
                && s.length() <= 20
                && !isNobody(s)
                && !MediaNames.isMedium(s)
                && isWord(s)
                && hasLetter(s);
    }

    /** Whether a word is the code of a member of the staff: NB12556. */
    static boolean isCode(String s) {
        boolean digit = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (c > 'z' || !Spaces.isLetter(c)) {
                return false;
            }
        }
        return digit;
    }

    /** Whether a word stands for no person at all. */
    static boolean isNobody(String s) {
        return NOBODY.contains(s) || FURNITURE.contains(s);
    }

    static boolean isFurniture(String s) {
        return s.length() > 1 && FURNITURE.contains(s) || s.startsWith("返回");
    }

    private static boolean isWord(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Spaces.isLetter(c)
                    && !Character.isLowSurrogate(c)
                    && "·．.".indexOf(c) < 0
                    && (c != '-' && c != '\'' || hasHan(s))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasHan(String s) {
        return s.codePoints().anyMatch(Spaces::isHan);
    }

    private static boolean hasLetter(String s) {
        return s.codePoints().anyMatch(Character::isLetter);
    }
}

package io.github.zhnews.fields;

import io.github.zhnews.text.label.LabelledText;
import java.util.List;
import java.util.Set;

/** Tells names in a dateline bar from the other words that stand there: tools, places to share to, counts, days. */
final class BarWords {
    private static final int LONGEST_LABEL = 6;

    private static final Set<String> WORDS = Set.copyOf(List.of(list("""
            原创 原創 转载 轉載 正文 微博 微信 新浪微博 腾讯微博 騰訊微博 搜狐微博 网易微博 新华微博 新華微博 人民微博 QQ空间 qq空间 腾讯空间 騰訊空間 空间
            人人 人人网 开心网 豆瓣 豆瓣网 QQ好友 微信好友 朋友圈 Facebook Twitter Google+ Plurk Tweet LINE Qzone 百度 打印 列印 收藏 举报 分享 关注
            關注 评论 評論 订阅 转发 转帖 轉寄 推荐 推薦 纠错 糾錯 关闭 關閉 复制链接 客户端 手机看新闻 手机版 更多 返回 登录 注册 首页 阅读 浏览 参与 字号
            字體 字体 留言 回應 討論 官方账号 官方帐号 今天 昨天 前天 刚刚 剛剛 北京时间 北京時間 香港時間 台北時間
            """)));

    private static final String[] STARTS = list("""
            来自 來自 发布于 發佈於 分享到 分享至 我要 我来 扫一扫 用微信 点击 下载 打开 发表评论 网友评论 暂无 加入 用手机 阅读 浏览 瀏覽 人气 人氣 字号 字体 字體
            星期 禮拜 已有 共有 www. http
            """);

    private static final String[] ENDS = list("评论 評論 参与 跟贴 回复 阅读 浏览 书签 分享 次 条");

    private BarWords() {}

    /** Whether a word may be the name of a medium, an account or a person. */
    static boolean mayBeName(String word) {
        if (word.length() < 2 || WORDS.contains(word)) {
            return false;
        }
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            letter |= Character.isLetter(word.charAt(i));
            digit |= Character.isDigit(word.charAt(i));
        }
        boolean count = digit && (word.endsWith("人") || word.endsWith("前") || word.endsWith("页"));
        if (!letter || count || word.indexOf('。') >= 0 || word.indexOf('！') >= 0) {
            return false;
        }
        for (var start : STARTS) {
            if (word.startsWith(start)) {
                return false;
            }
        }
        for (var end : ENDS) {
            if (word.endsWith(end)) {
                return false;
            }
        }
        return !isLabel(word);
    }

    /** Whether it is a label whose value stands elsewhere. */
    private static boolean isLabel(String word) {
        return word.length() <= LONGEST_LABEL
                && !LabelledText.read(word + ':').parts().isEmpty();
    }

    private static String[] list(String words) {
        return words.strip().split("\\s+");
    }
}

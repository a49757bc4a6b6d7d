package io.github.zhnews.side;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its caption what a list of links is. */
final class ListWords {
    /** What a list of links holds. */
    enum Kind {
        /** What is read most. */
        RANKING,
        /** What else there is to read. */
        RELATED
    }

    private static final int MAX_CHARS = 18;

    private static final Pattern RANKING =
            Pattern.compile("排行|排名|热榜|熱榜|榜单|[击读论门周日月气新度贴转文点]榜|榜$|热门|熱門|热点|熱點|热文|熱文|热帖|热贴|热图|热评"
                    + "|热议|热闻|热新闻|热读|热搜|热话题|最热|最熱|熱議|熱聞|[0-9一二三] ?小时|小時|点击最|阅读最|人气|人氣|點閱|點擊");
    private static final Pattern RELATED =
            Pattern.compile("相关|相關|延伸|延展|扩展阅读|推荐|推薦|猜你|喜欢|喜歡|都在看|还看|還看|还在看|也看|更多(?:新闻|文章|报道|相关|精彩|新聞)"
                    + "|往期|精彩(?:内容|文章|阅读)|拓展阅读|今日看点|阅读下一篇|好文|编辑精选|編輯精選");
    /** What stands above tags, searches, shops, advertisements, and what readers wrote. */
    private static final Pattern OTHER =
            Pattern.compile("标签|標籤|搜索|搜尋|热词|熱詞|关键|關鍵|股票|声明|法律|评论刷新|频道|頻道|热线|熱線|广告|微博推荐|热门跟贴|热卖|产品|网站|网址|经销商|下载|软件|app"
                    + "|給朋友|给朋友|^不|^\\d+ ?小[时時]前|分享|收藏|登录|我要|^更多$|^推[荐薦]$|友情|热力|专区$|加载|推荐人|推荐股|彩票|游戏|视频$|心情|表情|热搜词|⋅");

    /** The letters up to which a caption may be any words with one of the above in them. */
    private static final int SHORT = 8;
    /** How longer captions end; headlines have other words there. */
    private static final Pattern ENDS =
            Pattern.compile("(?:排行|榜|推荐|推薦|新闻|新聞|文章|阅读|閱讀|内容|內容|资讯|資訊|报道|報導|图片|在看|喜欢|喜歡|语录|最热|最熱|刷新|\\))$");

    /** Each of the words above has one of these characters. */
    private static final String HINTS = "排榜热熱时時气氣关關伸展推猜喜看更往精拓阅閱好编編击擊點";

    private ListWords() {}

    /** Whether a line has a character that captions of lists have; most lines have none. */
    static boolean mayBe(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (HINTS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The kind of list that stands below a caption. */
    static @Nullable Kind kind(String caption) {
        if (caption.length() < 2
                || caption.length() > MAX_CHARS
                || OTHER.matcher(caption).find()) {
            return null;
        }
        if (caption.length() > SHORT + 2 && !ENDS.matcher(caption).find()) {
            return null;
        }
        if ("。，！？,!?“《…「[]【】".chars().anyMatch(c -> caption.indexOf(c) >= 0)) {
            return null; // a headline with such a word in it
        }
        if (RANKING.matcher(caption).find()) {
            return Kind.RANKING;
        }
        return RELATED.matcher(caption).find() ? Kind.RELATED : null;
    }
}

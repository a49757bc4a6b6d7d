package io.github.zhnews.text.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that Chinese pages label values with, in simplified and traditional characters. */
public final class Labels {
    private static final String SOURCE = """
            来源 來源 稿源 文章来源 文章來源 信息来源 信息來源 消息来源 消息來源 本文来源 本文來源 新闻来源 新聞來源 稿件来源 稿件來源 内容来源
            內容來源 文稿来源 资讯来源 來源媒體 媒体来源 稿件出处 文章出处 出处 出處 微信公众号来源 来源:微信公众号 来源:公众号 本文来自微信公众号 来自微信公众号 转自微信公众号 转自 轉自 转载自 轉載自 文章转自 本文转自 本文转载自 文章转载自
            摘自 本文摘自 文章摘自 来自 來自 本文来自 原载 原載 来源媒体 来源网站 来源于 本文来源于 来源自 Source
            """;

    private static final String ORIGINAL = "原创 原創";

    private static final String AUTHOR = """
            作者 本文作者 文章作者 原作者 原文作者 撰文 撰稿 撰稿人 撰写 作者及摄影 编译 編譯 翻译 翻譯 译者 譯者 编译者 采写 採寫 采寫 采访 採訪
            采访撰文 采访撰稿 采访整理 采编 採編 整理 执笔 執筆 供稿 记者 記者 本报记者 本報記者 见习记者 見習記者 实习记者 實習記者 特约记者
            特約記者 文字记者 文字記者 首席记者 通讯员 通訊員 实习生 實習生 特派员 特派員 报道员 特派记者 特派記者 评论员 評論員 特约评论员 特約評論員 主笔 主筆
            特约撰稿 特约撰稿人 特约作者 专栏作者 专栏作家 報導 文 图文 圖文 文图 文圖 文字 文/图 文/圖 图/文 圖/文 文、图 图、文 文并图 文/摄影
            文/攝影 文/摄 文/攝 摄影/文 文·图 文字/图片 摄影报道 攝影報導 文|图 Author By
            """;

    private static final String EDITOR = """
            责任编辑 責任編輯 责编 責編 编辑 編輯 本文编辑 本期编辑 本版编辑 值班编辑 執行編輯 执行编辑 网络编辑 網絡編輯 网站编辑 新闻编辑 文字编辑
            实习编辑 责任编辑人 文章编辑 选稿 選稿 编审 編審 责任主编 Editor
            """;

    private static final String CREDIT = """
            摄影 攝影 图片编辑 圖片編輯 视频编辑 美术编辑 视觉编辑 摄影编辑 版面编辑 摄影记者 攝影記者 图片记者 視訊記者 视频记者 摄 攝 图 圖 图片 圖片 供图 供圖 制图 製圖 漫画 漫畫 插画 插图 视频 視頻
            影片 摄像 攝像 剪辑 剪輯 后期 设计 設計 视觉 美编 美編 排版 版式 排版设计 校对 校對 责任校对 責任校對 审核 審核 审校 校审 初审 一审 二审
            三审 复审 终审 审读 审签 签发 监制 監製 监审 策划 策劃 统筹 統籌 总策划 总监制 出品 出品人 制作 製作 制片 配音 播音 主编 主編 总编 总编辑
            總編輯 执行主编 副主编 值班主任 值班主编 值班总监 值班编委 值班领导 运营 题图 头图 封面 海报 录入 责任人 发布者 发布人 上传者 上传
            编导 导演 音频 新媒体 编务 编发 责任印制
            """;

    private static final String PUBLISHED = """
            发布时间 發布時間 發佈時間 发布日期 發布日期 發佈日期 发表时间 發表時間 发表日期 發表日期 发稿时间 發稿時間 发文时间 发文日期 发表于 發表於
            发布于 發佈於 發布於 刊登时间 刊登時間 刊发时间 出版时间 出版時間 出版日期 出版 建立時間 建立时间 上传时间 上架时间 添加时间 录入时间 加入时间
            创建时间 报道时间 新闻时间 文章时间 首发时间 首次上稿 时间 時間 日期 发布 發布 發佈 Published Date
            """;

    private static final String MODIFIED = """
            更新时间 更新時間 更新日期 更新于 更新於 最后更新 最後更新 最后更新时间 最後更新時間 最近更新 最新更新 最后修改 最後修改 修改时间 修改時間 修改日期
            更新 Updated Modified
            """;

    private static final String KEYWORDS = "关键词 關鍵詞 关键字 關鍵字 标签 標籤 文章标签 本文关键词 相关标签 Tags Tag Keywords TAG";

    private static final String OTHER = """
            点击 點擊 点击数 點擊數 点击量 点击率 点击次数 浏览 瀏覽 浏览数 浏览量 浏览次数 瀏覽次數 瀏覽數 阅读 閱讀 阅读数 阅读量 阅读次数 访问量
            访问次数 人气 人氣 热度 次数 评论 評論 评论数 评论量 跟贴 回复 字号 字號 字体 字體 字体大小 文字大小 字型大小 字体调整 大小 分享 分享到
            分享至 打印 列印 收藏 投稿 举报 纠错 扫码 推荐 阅读全文 查看原文 点赞 图片来源 圖片來源 图源 圖源 视频来源 数据来源 資料來源 资料来源 照片来源
            新聞圖片來源 新闻图片来源 来源链接 原文链接 原文地址 原文 本文链接 本文地址 文章链接 链接 網址 网址 地址 电话 電話 热线 邮箱 电邮 微信
            微信号 微信公众号 微博 原标题 原標題 原题 标题 標題 导读 本文导读 摘要 导语 核心提示 提示 提要 字数 编号 索引号 文号 主题分类 所属分类
            分类 分類 栏目 本文栏目 專欄 频道 頻道 版次 版面 上一篇 下一篇 上一页 下一页 版权 版权声明 声明 聲明 免责声明 特别声明 凡本网注明 作者单位
            作者简介 作者介绍 发布机构 发布单位 发文机关 成文日期 生效日期 有效性 公开方式 公开类别 責任單位 责任单位 主办单位 主管单位 来稿 简介
            截稿时间 入稿日期 實際入稿日期 圖說 图说 说明 备注
            """;

    /** No label has more characters. */
    static final int LONGEST = 9;

    private static final Map<String, Word> ALL = new HashMap<>();

    private static final Word[] NONE = {};

    /** The labels by the high and the low byte of their first character, longest first. */
    private static final Word[][][] PAGES = new Word[256][][];

    static {
        add(SOURCE, Label.SOURCE);
        add(ORIGINAL, Label.ORIGINAL);
        add(AUTHOR, Label.AUTHOR);
        add(EDITOR, Label.EDITOR);
        add(CREDIT, Label.CREDIT);
        add(PUBLISHED, Label.PUBLISHED);
        add(MODIFIED, Label.MODIFIED);
        add(KEYWORDS, Label.KEYWORDS);
        add(OTHER, Label.OTHER);
        Map<Character, List<Word>> byFirst = new HashMap<>();
        for (var word : ALL.values()) {
            byFirst.computeIfAbsent(word.text().charAt(0), c -> new ArrayList<>())
                    .add(word);
        }
        var empty = new Word[256][];
        Arrays.fill(empty, NONE);
        Arrays.fill(PAGES, empty);
        byFirst.forEach((first, words) -> {
            words.sort(Comparator.comparingInt(w -> -w.text().length()));
            var page = PAGES[first >> 8];
            if (page == empty) {
                page = empty.clone();
                PAGES[first >> 8] = page;
            }
            page[first & 0xFF] = words.toArray(Word[]::new);
        });
    }

    private Labels() {}

    /** A word used as a label. */
    record Word(String text, Label label) {}

    /** The labels that begin with a character, longest first; none for most characters. */
    static Word[] beginningWith(char c) {
        return PAGES[c >> 8][c & 0xFF];
    }

    /** What a word announces when it is a label, or {@code null}. */
    public static @Nullable Label of(String word) {
        var found = ALL.get(word);
        return found == null ? null : found.label();
    }

    private static void add(String words, Label label) {
        for (var word : words.trim().split("\\s+")) {
            ALL.put(word, new Word(word, label));
        }
    }
}

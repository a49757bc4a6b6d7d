package io.github.zhnews.text;

import java.util.Set;

/** Tells names of media (papers, agencies, stations, sites) from other words. */
public final class MediaNames {
    private static final Endings ENDINGS = Endings.of(
            "网", "網", "报", "報", "社", "台", "刊", "新闻", "新聞", "在线", "在線", "線上", "客户端", "频道", "頻道", "电视", "電視", "广播", "廣播",
            "卫视", "衛視", "杂志", "雜誌", "传媒", "傳媒", "之声", "之聲", "财经", "財經", "公众号", "头条", "融媒体", "全媒体", "新媒体", "之窗", "热线",
            "资讯", "資訊", "通讯", "视频", "中心", "经济报道", "商讯", "评论", "时评", "观察", "门户", "论坛", "論壇", "博客", "微博", "发布", "TV",
            ".com", ".cn");

    private static final Set<String> KNOWN = Set.of(
            "网易", "新浪", "腾讯", "搜狐", "凤凰", "央视", "央广", "彭博", "路透", "美联", "澎湃", "界面", "虎嗅", "36氪", "财新", "中新", "新华", "百度",
            "今日头条", "知乎", "豆瓣", "BBC", "CNN", "CCTV", "NHK", "VOA", "RFI", "DW", "CNBC", "参考消息", "半月谈", "求是", "瞭望",
            "大纪元", "大紀元", "第一财经", "和讯", "文汇", "東網", "民視", "三立", "公視", "中視", "中時", "華視", "台視", "東森", "TVBS", "南都", "北青",
            "每经", "羊城派", "美国之音", "德国之声", "自由亚洲");

    private MediaNames() {}

    /**
     * Whether a word is the name of a medium, going by how such names end and by a list of those that end otherwise.
     */
    public static boolean isMedium(String s) {
        int ending = ENDINGS.lengthIn(s);
        return ending > 0 && ending < s.length() || KNOWN.contains(s);
    }
}

package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells simplified from traditional Chinese by the characters that differ, and both from other languages. */
public final class LanguageFinder {
    /** Frequent characters that only simplified text has, and their traditional forms in the same order. */
    private static final String SIMPLIFIED =
            "们这国来个说对时为会发经过现动学开问长还门关电见东车马书话头实让边进远运连选认议论设诉证评词试该语调谈请谁课谢识计订记许访译读变产业两严临举义乐习乡买乱争亚亿仅从仓价众优伤伟传"
                    + "体债储儿党兴养写军农决减击创刘则刚剧办务劳势区医华协单卖卫厂厅历压县参双号吗听员响团围图圆场坏块坚报处备复够奖妇宁宝审宽对导寿将层岁岛币师帮应庆库庙张强归录忆怀态总恶战户执扩扫抢护担择损据摄数断旧显晓术机权条构枪标样树桥检业楼欢欧残毕气汉汤沟泽济测浓润涨温湾满灭灯点热爱独环疗监盘矿确离种积称稳穷笔签简类紧红约级纪纯纲纳组细终结给络绝统继绩续维绿缓编网罗罚职联胜脑节药获营虑虽补装观规视览觉触誉计讨训讯讲诈质贝负财责败货购贫贯费贺贸资赏赛赞赵趋跃践轮软轻载较辆输达迁违迟适逊邓邮郑释针钟钢钱铁银销锁错镇问闻间队阳阴阵际陆陈险随难雾静韩页顶项顺须顾顿预领频题额风飞饭饮馆驾验骗鱼鲁鲜鸟鸡麦黄龙";

    private static final String TRADITIONAL =
            "們這國來個說對時為會發經過現動學開問長還門關電見東車馬書話頭實讓邊進遠運連選認議論設訴證評詞試該語調談請誰課謝識計訂記許訪譯讀變產業兩嚴臨舉義樂習鄉買亂爭亞億僅從倉價眾優傷偉傳"
                    + "體債儲兒黨興養寫軍農決減擊創劉則剛劇辦務勞勢區醫華協單賣衛廠廳歷壓縣參雙號嗎聽員響團圍圖圓場壞塊堅報處備復夠獎婦寧寶審寬對導壽將層歲島幣師幫應慶庫廟張強歸錄憶懷態總惡戰戶執擴掃搶護擔擇損據攝數斷舊顯曉術機權條構槍標樣樹橋檢業樓歡歐殘畢氣漢湯溝澤濟測濃潤漲溫灣滿滅燈點熱愛獨環療監盤礦確離種積稱穩窮筆簽簡類緊紅約級紀純綱納組細終結給絡絕統繼績續維綠緩編網羅罰職聯勝腦節藥獲營慮雖補裝觀規視覽覺觸譽計討訓訊講詐質貝負財責敗貨購貧貫費賀貿資賞賽贊趙趨躍踐輪軟輕載較輛輸達遷違遲適遜鄧郵鄭釋針鐘鋼錢鐵銀銷鎖錯鎮問聞間隊陽陰陣際陸陳險隨難霧靜韓頁頂項順須顧頓預領頻題額風飛飯飲館駕驗騙魚魯鮮鳥雞麥黃龍";
    private static final BitSet ONLY_SIMPLIFIED = only(SIMPLIFIED, TRADITIONAL);
    private static final BitSet ONLY_TRADITIONAL = only(TRADITIONAL, SIMPLIFIED);

    /** So many letters tell. */
    private static final int MAX_LETTERS = 1000;

    private static final int MIN_HAN = 10;
    private static final int CERTAIN = 5;

    private int letters;
    private int han;
    private int kana;
    private int simplified;
    private int traditional;

    private LanguageFinder() {}

    private static BitSet only(String these, String others) {
        var set = new BitSet(0xA000);
        these.chars().filter(c -> others.indexOf(c) < 0).forEach(set::set);
        return set;
    }

    /**
     * Tells the language of a text.
     *
     * @param text the text; where it has too few letters to tell, its region is looked at, too
     */
    public static @Nullable Found<Language> find(Page page, List<Block> text, Region region) {
        var finder = new LanguageFinder();
        finder.count(text);
        if (finder.letters < MIN_HAN) {
            finder.count(page, region);
        }
        return finder.letters == 0 ? null : finder.language(page.tree());
    }

    private void count(List<Block> text) {
        for (int block = 0; block < text.size() && letters < MAX_LETTERS; block++) {
            var words = text.get(block).text();
            for (int i = 0; i < words.length(); i++) {
                count(words.charAt(i));
            }
        }
    }

    private void count(Page page, Region region) {
        Lines lines = page.lines();
        int first = region.exists() ? region.firstLine() : 0;
        int end = region.exists() ? region.endLine() : lines.size();
        for (int line = first; line < end && letters < MAX_LETTERS; line++) {
            char[] s = page.tree().chars();
            for (int i = lines.from(line); i < lines.to(line); i++) {
                count(s[i]);
            }
        }
    }

    private void count(char c) {
        if (c >= '\u4E00' && c <= '\u9FFF') {
            han++;
            letters++;
            simplified += ONLY_SIMPLIFIED.get(c) ? 1 : 0;
            traditional += ONLY_TRADITIONAL.get(c) ? 1 : 0;
        } else if (c >= '\u3041' && c <= '\u30FA') {
            kana++;
            letters++;
        } else if (Spaces.isLetter(c)) {
            letters++;
        }
    }

    private Found<Language> language(Tree tree) {
        if (han < MIN_HAN || han * 4 < letters || kana * 10 > letters) {
            return new Found<>(Language.OTHER, new Origin.Heuristic("characters"), 0.8);
        }
        int more = Math.abs(simplified - traditional);
        if (more >= CERTAIN && more * 2 > simplified + traditional) {
            return byCharacters(0.98);
        }
        var stated = stated(tree);
        return stated != null ? new Found<>(stated, new Origin.Heuristic("html lang"), 0.7) : byCharacters(0.6);
    }

    private Found<Language> byCharacters(double confidence) {
        var language = traditional > simplified ? Language.ZH_HANT : Language.ZH_HANS;
        return new Found<>(language, new Origin.Heuristic("characters"), confidence);
    }

    private static @Nullable Language stated(Tree tree) {
        for (int node = 1; node < Math.min(tree.size(), 5); node++) {
            if (tree.tag(node) == Tag.HTML) {
                var lang = tree.attr(node, Attr.LANG);
                return lang == null ? null : ofTag(lang.toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return null;
    }

    private static @Nullable Language ofTag(String tag) {
        if (!tag.startsWith("zh")) {
            return null;
        }
        return tag.contains("hant") || tag.endsWith("-tw") || tag.endsWith("-hk") || tag.endsWith("-mo")
                ? Language.ZH_HANT
                : Language.ZH_HANS;
    }
}

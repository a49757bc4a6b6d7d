// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import java.nio.charset.Charset;
import java.util.Random;

/** News that nobody wrote, as long as wanted: sentences put together of words at random, the same ones for the same seed. */
enum InventedText {
    SIMPLIFIED(
            "本市 县里 北岸 老城区 青石镇 东湖新区 云岭大学 江边的村子 这家工厂 南门车站",
            "工程师 居民 记者 学生 渔民 代表们 检查组 志愿者 面包师 司机 研究人员 图书馆员",
            "昨天 今年五月 上周三 二〇二三年 凌晨 过去十年里 国庆节前 傍晚六点",
            "修好了 发现了 检查了 买下 参观了 介绍了 重新开放了 讨论了 拍摄了 种下 捐出 测量了",
            "一座旧桥 新的图书馆 三百棵银杏 两条公交线路 这项计划 水质的变化 古老的钟楼 地下管道 一批手稿 体育场的屋顶",
            "他们说，这比预想的要快 但是费用还没有公布 大家都觉得很满意 因此道路将会封闭两天 据了解，明年还会继续" + " 对此有人提出了不同意见 这是十五年来的第一次 不过最后的结果要等到冬天"),
    TRADITIONAL(
            "本市 縣裡 北岸 老城區 青石鎮 東湖新區 雲嶺大學 江邊的村子 這家工廠 南門車站",
            "工程師 居民 記者 學生 漁民 代表們 檢查組 志願者 麵包師 司機 研究人員 圖書館員",
            "昨天 今年五月 上週三 二〇二三年 凌晨 過去十年裡 國慶節前 傍晚六點",
            "修好了 發現了 檢查了 買下 參觀了 介紹了 重新開放了 討論了 拍攝了 種下 捐出 測量了",
            "一座舊橋 新的圖書館 三百棵銀杏 兩條公車路線 這項計畫 水質的變化 古老的鐘樓 地下管道 一批手稿 體育場的屋頂",
            "他們說，這比預想的要快 但是費用還沒有公布 大家都覺得很滿意 因此道路將會封閉兩天 據瞭解，明年還會繼續" + " 對此有人提出了不同意見 這是十五年來的第一次 不過最後的結果要等到冬天"),
    JAPANESE(
            "市内の 駅前の 北海岸の 旧市街の 青山町の 大学の",
            "技術者は 住民たちは 記者は 学生が 漁師は 図書館の職員は",
            "昨日 今年の五月 先週の水曜日に 明け方 この十年間 夕方六時ごろ",
            "見つけた 調べました 買いました 案内しています 開いた 話し合った 測りました",
            "古い橋を 新しい図書館を 三百本の木を 二つのバス路線を この計画を 水の変化を 時計台を",
            "思ったより早かったという しかし費用はまだ公表されていない みんな満足しているようだ そのため道路は二日間閉鎖されます"),
    KOREAN(
            "우리 시의 역 앞의 북쪽 해안의 구시가지의 대학교의",
            "기술자는 주민들은 기자는 학생이 어부는 도서관 직원은",
            "어제 올해 오월에 지난주 수요일에 새벽에 지난 십 년 동안 저녁 여섯 시에",
            "발견했다 조사했습니다 샀습니다 소개하고 있다 다시 열었다 논의했다 측정했습니다",
            "오래된 다리를 새로운 도서관을 나무 삼백 그루를 버스 노선 두 개를 이 계획을 물의 변화를 시계탑을",
            "생각보다 빨랐다고 한다 그러나 비용은 아직 발표되지 않았다 모두 만족하는 것 같다 그래서 도로는 이틀 동안 폐쇄됩니다");

    private final String places;
    private final String people;
    private final String times;
    private final String verbs;
    private final String things;
    private final String remarks;

    InventedText(String places, String people, String times, String verbs, String things, String remarks) {
        this.places = places;
        this.people = people;
        this.times = times;
        this.verbs = verbs;
        this.things = things;
        this.remarks = remarks;
    }

    /** Sentences of at least so many characters. */
    String characters(int count, long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < count) {
            text.append(any(times, random))
                    .append('，')
                    .append(any(places, random))
                    .append(any(people, random));
            text.append(any(verbs, random)).append(any(things, random)).append('。');
            if (random.nextInt(3) > 0) {
                text.append(any(remarks, random)).append('。');
            }
        }
        return text.toString();
    }

    /** A page with so many characters of text, apart from those that the set does not have. */
    String page(int count, long seed, Charset charset, String head) {
        var text = new StringBuilder();
        for (int at = 0; at < count; at += 90) {
            text.append("<p>")
                    .append(characters(Math.min(90, count - at), seed + at))
                    .append("</p>\n");
        }
        var encoder = charset.newEncoder();
        var page = "<!DOCTYPE html><html><head>" + head + "<title>" + characters(12, seed) + "</title></head>\n<body>"
                + text + "</body></html>";
        return page.codePoints()
                .filter(c -> encoder.canEncode(Character.toString(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String any(String list, Random random) {
        var words = list.split(" ");
        return words[random.nextInt(words.length)];
    }
}

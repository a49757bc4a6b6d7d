// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Article;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that no single element holds, or that weigh less than what stands beside them. */
class PlaceFinderTest {
    private static final String TITLE = "柳湾县将为两座老桥安装水位传感器";
    private static final List<String> TEXT = List.of(
            "柳湾县水务局昨日宣布，将在青岩桥和松坪桥的桥墩上安装水位传感器，数据每十分钟传回一次。",
            "水务局副局长表示，两座老桥都建在汛期水位变化最大的河段，过去全靠人工读数，夜间难以及时发现险情。",
            "传感器由省水文站提供，安装工作预计在下月中旬完成，施工期间两座桥的人行道将分段封闭。");
    private static final String LINKS = IntStream.range(0, 12)
            .mapToObj(i -> "<li><a href=/n/" + i + ">云溪渡口恢复通航首日客流过万人次第" + i + "号</a></li>")
            .collect(Collectors.joining("", "<ul>", "</ul>"));
    private static final String OTHER = IntStream.range(0, 9)
            .mapToObj(i -> "<p>南塘中学航模队在第" + i + "场比赛中以微弱优势领先，教练说队员们为此准备了整整一个冬天，" + "接下来还要去外省参加决赛，学校已经为他们安排好了行程和住宿。</p>")
            .collect(Collectors.joining());

    private static Article parse(String body) {
        return NewsParser.create()
                .parse("<html><head><title>" + TITLE + "_柳湾新闻网</title></head><body>" + body + "</body></html>");
    }

    private static String text() {
        return TEXT.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
    }

    private static void isTheText(Article article) {
        assertThat(article.text().lines()).containsExactlyElementsOf(TEXT);
    }

    @Test
    void paragraphsBesideListsOfLinksInOneCellAreTheText() {
        isTheText(parse(
                "<table><tr><td>" + LINKS + "<h1>" + TITLE + "</h1>" + text() + LINKS + LINKS + "</td></tr></table>"));
    }

    @Test
    void longerArticleLoadedBelowIsNotTheText() {
        isTheText(parse("<div class=list><div><h1>" + TITLE + "</h1><div>2024-03-05 10:20 来源：柳湾日报</div><div class=con>"
                + text() + "</div></div><div><h1>南塘中学航模队夺得全省比赛金奖</h1><div>2024-03-05 09:10 来源：柳湾日报</div>"
                + "<div class=con>" + OTHER + "</div></div></div>"));
    }

    @Test
    void shortTextBesideCardsWithSummariesIsFound() {
        var cards = IntStream.range(0, 8)
                .mapToObj(i -> "<div class=card><h3><a href=/c/" + i + ">松坪图书馆延长夜间开放时间第" + i + "次</a></h3><p>"
                        + "松坪图书馆从下周起把夜间开放时间延长到十点，读者可以在网上预约座位，馆方还会增开" + i + "间自习室…</p></div>")
                .collect(Collectors.joining());
        isTheText(parse("<div class=main><h1>" + TITLE + "</h1><p>2024-03-05 10:20</p>" + text() + cards + "</div>"));
    }

    @Test
    void textWithinALinkIsFound() {
        isTheText(parse("<h1>" + TITLE + "</h1><div class=open><a href=/app>" + text() + "</a></div>" + LINKS));
    }

    @Test
    void pageWithoutSentencesHasNoText() {
        assertThat(parse(LINKS + LINKS).blocks()).isEmpty();
    }
}

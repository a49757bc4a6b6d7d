// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Quality.Flaw;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.model.Warning;
import io.github.zhnews.page.Pages;
import io.github.zhnews.page.TextLines;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualityFinderTest {
    /** A hundred and twenty letters: the fewest of a text that is not short. */
    private static final String ENOUGH = "旧渡口的石阶被雨水冲得发亮，".repeat(8) + "等船的人更多了。";

    private static final StatedTime TIME = StatedTime.of(LocalDateTime.of(2024, 3, 12, 8, 30), Precision.MINUTE);

    private static Article.Builder article(Block... blocks) {
        return Article.builder()
                .kind(PageKind.ARTICLE)
                .title("旧渡口改建为步行桥")
                .published(TIME)
                .blocks(List.of(blocks));
    }

    private static Block.Paragraph paragraph(String text) {
        return Block.Paragraph.of(text);
    }

    private static Block.Figure picture() {
        return Block.Figure.of(Image.of(URI.create("https://shancheng.example/1.jpg")));
    }

    private static Set<Flaw> flaws(String html, Article article, Warning... warnings) {
        return flaws(html, article, "shancheng/pc-2024", warnings);
    }

    private static Set<Flaw> flaws(String html, Article article, String layout, Warning... warnings) {
        var page = Pages.of(html);
        var words = article.blocks().stream().map(Block::text).toList();
        var inText = new BitSet();
        for (int i = 0; i < page.lines().size(); i++) {
            var line = page.lines().text(i);
            inText.set(i, words.stream().anyMatch(text -> !text.isEmpty() && line.startsWith(text)));
        }
        var text = TextLines.of(page, inText);
        var report = Report.of(Map.of()).withLayout(layout).withWarnings(List.of(warnings));
        return QualityFinder.find(page, text, article, report, 0).flaws();
    }

    private static Set<Flaw> flaws(Article article) {
        var html = new StringBuilder();
        article.blocks().forEach(b -> html.append("<p>").append(b.text()).append("</p>"));
        return flaws(html.toString(), article);
    }

    /** The flaws of an article with paragraphs behind its text. */
    private static Set<Flaw> ending(String last, String... behind) {
        var html = new ArrayList<>(List.of(ENOUGH, last));
        html.addAll(List.of(behind));
        return flaws(
                "<p>" + String.join("</p><p>", html) + "</p>",
                article(paragraph(ENOUGH), paragraph(last)).build());
    }

    // ---- the text's length

    @Test
    void textIsShortBelowItsLeastLetters() {
        assertThat(flaws(article(paragraph(ENOUGH)).build())).isEmpty();
        assertThat(flaws(article(paragraph(ENOUGH.substring(1))).build())).containsExactly(Flaw.SHORT_TEXT);
        assertThat(flaws(article().build())).containsExactly(Flaw.NO_TEXT);
    }

    @Test
    void fewWordsBesidePicturesAndVideosAreTheirCaptions() {
        var caption = paragraph("桥上的人从早走到晚。");
        assertThat(flaws(article(picture(), caption).build())).containsExactly(Flaw.PICTURES_ONLY);
        assertThat(flaws(article(picture()).build())).containsExactlyInAnyOrder(Flaw.PICTURES_ONLY, Flaw.NO_TEXT);
        assertThat(flaws(article(caption).kind(PageKind.VIDEO).build())).containsExactly(Flaw.VIDEO_ONLY);
        assertThat(flaws(article(picture(), caption).kind(PageKind.VIDEO).build()))
                .containsExactly(Flaw.VIDEO_ONLY);
        assertThat(flaws(article(picture(), paragraph(ENOUGH.substring(30))).build()))
                .containsExactly(Flaw.SHORT_TEXT);
    }

    @ParameterizedTest
    @CsvSource({"0.04, false", "0.06, true"})
    void textThatIsLikelyAnotherIsDoubtful(double doubt, boolean isDoubtful) {
        var article = article(paragraph(ENOUGH)).build();
        var page = Pages.of("<p>" + ENOUGH);
        var report = Report.of(Map.of());

        var quality = QualityFinder.find(page, TextLines.of(page, new BitSet()), article, report, doubt);

        assertThat(quality.flaws().contains(Flaw.DOUBTFUL_TEXT)).isEqualTo(isDoubtful);
    }

    @Test
    void listIsJudgedAsAListAlone() {
        assertThat(flaws(article().kind(PageKind.LIST).build())).containsExactly(Flaw.LIST);
    }

    @Test
    void missingValuesAreNamed() {
        assertThat(flaws(article(paragraph(ENOUGH)).title("").build())).containsExactly(Flaw.NO_TITLE);
        assertThat(flaws(article(paragraph(ENOUGH)).published(null).build())).containsExactly(Flaw.NO_TIME);
    }

    @ParameterizedTest
    @CsvSource({"LAYOUT, CHANGED_LAYOUT", "LIMIT, BEYOND_LIMIT"})
    void warningsAboutTheLayoutOrALimitAreFlaws(Warning.Kind kind, Flaw flaw) {
        var article = article(paragraph(ENOUGH)).build();
        var harmless = Warning.of(Warning.Kind.RULE, "a rule is left out");

        assertThat(flaws("<p>" + ENOUGH, article, harmless)).isEmpty();
        assertThat(flaws("<p>" + ENOUGH, article, harmless, Warning.of(kind, "it has changed")))
                .containsExactly(flaw);
    }

    @Test
    void pageOfNoLayoutOfItsPortalIsReadAsAnyPageIs() {
        var warning = Warning.of(Warning.Kind.LAYOUT, "the page has none of its layouts");

        assertThat(flaws("<p>" + ENOUGH, article(paragraph(ENOUGH)).build(), "", warning))
                .isEmpty();
    }

    // ---- pages in place of an article

    @Test
    void noticeOnAFullPageIsNoChallenge() {
        var none = article().kind(PageKind.OTHER).build();
        assertThat(flaws("<p>请完成安全验证</p>", none)).contains(Flaw.CHALLENGE).doesNotContain(Flaw.NOT_FOUND);
        assertThat(flaws("<p>请完成安全验证</p><p>" + ENOUGH.repeat(6) + "</p>", none))
                .doesNotContain(Flaw.CHALLENGE, Flaw.NOT_FOUND);
        assertThat(flaws("<p>抱歉，页面不存在</p><p>" + ENOUGH.repeat(6) + "</p>", none))
                .contains(Flaw.NOT_FOUND);
        assertThat(flaws("<p>抱歉，页面不存在</p><p>" + ENOUGH.repeat(14) + "</p>", none))
                .doesNotContain(Flaw.NOT_FOUND);
        assertThat(flaws("<title>404 Not Found</title><p>" + ENOUGH.repeat(14) + "</p>", none))
                .contains(Flaw.NOT_FOUND);
    }

    @Test
    void noticeWithinALongLineIsNone() {
        var none = article().kind(PageKind.OTHER).build();
        assertThat(flaws("<p>" + ENOUGH.repeat(2) + "网站提示页面不存在", none)).doesNotContain(Flaw.NOT_FOUND);
    }

    @Test
    void articleWithATimeAndEnoughTextIsNoNotice() {
        var html = "<p>" + ENOUGH + "</p><p>抱歉，页面不存在</p><p>请完成安全验证</p>";
        assertThat(flaws(html, article(paragraph(ENOUGH)).build())).isEmpty();
        assertThat(flaws(html, article(paragraph(ENOUGH)).published(null).build()))
                .contains(Flaw.CHALLENGE);
        assertThat(flaws(html, article(paragraph(ENOUGH.substring(20))).build()))
                .contains(Flaw.CHALLENGE);
        assertThat(flaws(html, article(paragraph(ENOUGH)).kind(PageKind.OTHER).build()))
                .contains(Flaw.CHALLENGE);
    }

    @Test
    void scriptOfAChallengeCountsOnAPageWithoutText() {
        var none = article().kind(PageKind.OTHER).build();
        assertThat(flaws("<script>var _waf_x=1</script>", none)).contains(Flaw.CHALLENGE);
        assertThat(flaws("<script src=/geetest.js></script>", none)).contains(Flaw.CHALLENGE);
        assertThat(flaws("<script>var waf=1</script><script src=/app.js></script>", none))
                .doesNotContain(Flaw.CHALLENGE);
        assertThat(flaws(
                        "<script>var _waf_x=1</script><p>桥上的人从早走到晚。",
                        article(paragraph("桥上的人从早走到晚。")).build()))
                .doesNotContain(Flaw.CHALLENGE);
    }

    // ---- the text's end

    @ParameterizedTest
    @ValueSource(strings = {"再沿着河堤走回来。", "“走回来。”", "（完）", "【完】", "走回来！", "走回来？", "走回来~", "[注]", "他说：“走吧”", "河；"})
    void wholeTextIsNotTruncatedWhateverStandsBehindIt(String last) {
        assertThat(ending(last, "阅读全文")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"再沿着河堤走", "再沿着河堤走，", "再沿着河堤走…", "再沿着河堤走...", "阅读全文", "再沿着河堤走阅读全文>>", "再沿着河堤走（未完，下转二版）"})
    void textThatBreaksOffBeforeALinkToTheRestIsTruncated(String last) {
        assertThat(ending(last, "阅读全文")).containsExactly(Flaw.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"走回来。阅读全文>>", "走回来。[详细] »", "走回来。查看全文 »", "走回来。展开全部"})
    void linkBehindAWholeSentenceDoesNotBreakItOff(String last) {
        assertThat(ending(last)).isEmpty();
    }

    @Test
    void textThatBreaksOffWithoutALinkIsNotSaidToBeTruncated() {
        assertThat(ending("再沿着河堤走", "分享到")).isEmpty();
    }

    @Test
    void textThatEndsInAListOrAHeadingIsWhole() {
        var html = "<p>" + ENOUGH + "</p><h2>桥头</h2><p>阅读全文</p>";
        assertThat(flaws(
                        html,
                        article(paragraph(ENOUGH), Block.Heading.of(2, "桥头")).build()))
                .isEmpty();
    }

    @Test
    void pictureBehindTheTextIsNotItsEnd() {
        var html = "<p>" + ENOUGH + "</p><p>再沿着河堤走</p><p>阅读全文</p>";
        assertThat(flaws(
                        html,
                        article(paragraph(ENOUGH), paragraph("再沿着河堤走"), picture())
                                .build()))
                .containsExactly(Flaw.TRUNCATED);
    }

    @Test
    void noticeCountsOnTheNextFewShortLinesAlone() {
        var wall = "登录后查看全文";
        assertThat(ending("走回来。", "一", "二", "三", "四", "五", wall)).containsExactly(Flaw.LOGIN_WALL);
        assertThat(ending("走回来。", "一", "二", "三", "四", "五", "六", wall)).isEmpty();
        assertThat(ending("走回来。", "本文为付费文章")).containsExactly(Flaw.PAYWALL);
        assertThat(ending("走回来。", "石".repeat(60) + wall)).isEmpty();
        assertThat(ending("他说，登录后查看全文。")).isEmpty();
    }

    @Test
    void articleThatGoesOnElsewhereIsTruncated() {
        var next = URI.create("https://shancheng.example/a_2.html");
        assertThat(flaws(article(paragraph(ENOUGH)).nextPage(next).build())).containsExactly(Flaw.TRUNCATED);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.rule.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKindTest {
    private static final Engine ENGINE = new Engine(Settings.DEFAULT, RuleBook.of(RuleSet.none()));

    private static Article parse(String html) {
        return ENGINE.extract(new RawPage.Html(html), null, null).article();
    }

    static Stream<String> lists() {
        return Stream.of(
                KindPages.channel(),
                KindPages.datedChannel(),
                KindPages.summaries(),
                KindPages.cutOffTeasers(),
                KindPages.loneTeaser(),
                KindPages.searchResult(),
                KindPages.titledList(),
                KindPages.damagedTopic());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void indexIsAListWithoutText(String html) {
        var extraction = ENGINE.extract(new RawPage.Html(html), null, null);

        assertThat(extraction.article().kind()).isEqualTo(PageKind.LIST);
        assertThat(extraction.article().blocks()).isEmpty();
        assertThat(extraction.report().finding(Field.BODY)).isEmpty();
    }

    @Test
    void digestWithLinkedSubheadingsIsAnArticle() {
        var article = parse(KindPages.digest());

        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.text()).contains("青岩昨日公布的消息", "白渡昨日公布的消息");
    }

    static Stream<String> pagesWithoutArticle() {
        return Stream.of(
                KindPages.notFound(),
                KindPages.login(),
                KindPages.challenge(),
                KindPages.refusal(),
                KindPages.missingAmongNews(),
                KindPages.missingAmongTeasers(),
                KindPages.page("云溪新闻网", ""));
    }

    @ParameterizedTest
    @MethodSource("pagesWithoutArticle")
    void pageThatServesAnotherPurposeIsOtherWithoutText(String html) {
        var article = parse(html);

        assertThat(article.kind()).isEqualTo(PageKind.OTHER);
        assertThat(article.blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n\t", "<html><head></head><body></body></html>", "{\"code\":0,\"data\":null}", "<!-- -->"
            })
    void inputWithoutWordsIsOther(String html) {
        var article = parse(html);

        assertThat(article.kind()).isEqualTo(PageKind.OTHER);
        assertThat(article.blocks()).isEmpty();
        assertThat(article.title()).isEmpty();
    }

    @Test
    void galleryKeepsPicturesWithTheirCaptions() {
        var article = parse(KindPages.gallery());

        assertThat(article.kind()).isEqualTo(PageKind.GALLERY);
        assertThat(article.images()).hasSize(8);
        assertThat(article.images().get(2).caption()).isEqualTo("图为灯会现场之3。何青 摄");
        assertThat(article.text()).isEqualTo("5月6日晚，云溪灯会在古街开幕。");
    }

    @Test
    void videoWithALineOfTextIsAVideo() {
        var article = parse(KindPages.video());

        assertThat(article.kind()).isEqualTo(PageKind.VIDEO);
        assertThat(article.videos())
                .singleElement()
                .hasToString("Video[url=/v/2024/0506/ferry.mp4, poster=/v/2024/0506/ferry.jpg]");
        assertThat(article.text()).startsWith("停航三个月的云溪渡口");
    }

    static Stream<String> videosWithText() {
        return Stream.of(KindPages.titledVideo(), KindPages.describedVideo());
    }

    static Stream<String> videosAmongLinks() {
        return Stream.of(KindPages.playerAmongLinks(), KindPages.declaredVideo());
    }

    @ParameterizedTest
    @MethodSource("videosAmongLinks")
    void linksAroundAVideoAreNotItsText(String html) {
        var article = parse(html);

        assertThat(article.kind()).isEqualTo(PageKind.VIDEO);
        assertThat(article.blocks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("videosWithText")
    void videoByItsHeadKeepsItsFewWords(String html) {
        var article = parse(html);

        assertThat(article.kind()).isEqualTo(PageKind.VIDEO);
        assertThat(article.text()).startsWith("停航三个月的云溪渡口");
    }

    @Test
    void articleOfAChannelThatIsNamedLikeAListIsAnArticle() {
        var html = KindPages.shortNews()
                        .replace("<title>云溪渡口今日恢复通航", "<title>云溪渡口今日恢复通航了_滚动新闻_云溪网")
                        .replace("<h1>云溪渡口今日恢复通航", "<h1>云溪渡口今日恢复通航了")
                + KindPages.links(8, 20);

        assertThat(parse(html).kind()).isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void articleInWhosePageAnIncludeFailedIsAnArticle() {
        var html =
                KindPages.shortNews().replace("<div class=\"main\">", "<h1>404 Not Found</h1><hr><div class=\"main\">");

        assertThat(parse(html).kind()).isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void newsInAnIndexThatItsDataCallsAnArticleIsOne() {
        var index = KindPages.channel()
                .replace(
                        "</head>",
                        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"云溪灯会今晚开幕\"}</script></head>");

        assertThat(parse(index).kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(parse(index.replace("NewsArticle", "CollectionPage")).kind()).isEqualTo(PageKind.LIST);
    }

    @Test
    void threadIsNoList() {
        var article = parse(KindPages.thread());

        assertThat(article.kind()).isNotEqualTo(PageKind.LIST);
        assertThat(article.text()).doesNotContain("许可证", "关于我们");
    }

    @Test
    void noticeOfAnOfficeIsAnArticleToItsSignature() {
        var article = parse(KindPages.notice());

        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.text())
                .startsWith("各县（区）民政局：")
                .contains("优秀社区名单.pdf", "优秀社区评选办法.doc")
                .endsWith("云溪市民政局\n2024年5月6日");
    }

    @Test
    void newsOfOneParagraphIsAnArticle() {
        var article = parse(KindPages.shortNews());

        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.blocks()).singleElement().isInstanceOf(Block.Paragraph.class);
        assertThat(article.text()).startsWith("本报讯（记者 林小舟）停航三个月").endsWith("免费乘坐渡船。");
    }

    @Test
    void longArticleIsKeptWhole() {
        var article = parse(KindPages.longArticle());

        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.blocks()).hasSize(400);
    }

    @Test
    void plainTextIsReadAsItStands() {
        var article = parse("云溪渡口今日恢复通航\n停航三个月的渡口恢复通航，首班渡船载客四十余人。");

        assertThat(article.kind()).isEqualTo(PageKind.OTHER);
        assertThat(article.title()).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeywordsFinderTest {
    private static final String TITLE = "青岩镇百年石桥完成加固";

    private static @Nullable Found<List<String>> find(String head, String body) {
        var page = SamplePage.of(head, "<h1>" + TITLE + "</h1>" + body);
        return KeywordsFinder.candidates(new ArticleText(page, new Headline(TITLE, 0), SamplePage.text(page)))
                .first();
    }

    private static List<String> keywords(String head, String body) {
        var found = find(head, body);
        return found == null ? List.of() : found.value();
    }

    @Test
    void labelledLinksBelowTheTextOutdoTheHead() {
        var found = find(
                "<meta name='keywords' content='桥面,护栏'>",
                SamplePage.TEXT + "<div>标签：<a href='#1'>石桥</a>&nbsp;<a href='#2'>青石板</a></div>");

        assertThat(found).isNotNull();
        assertThat(found.value()).containsExactly("石桥", "青石板");
        assertThat(found.origin()).hasToString("heuristic:label");
    }

    @Test
    void labelAndLinksMayStandInElementsOfTheirOwn() {
        assertThat(
                        keywords(
                                "",
                                SamplePage.TEXT
                                        + "<div><h3>關鍵字</h3><ul><li><a href='#1'>石桥</a></li><li><a href='#2'>便桥</a></li></ul></div>"))
                .containsExactly("石桥", "便桥");
    }

    @Test
    void labelledPlainTextEndsAtTheNextLabel() {
        assertThat(keywords("", "<div>关键字：石桥;护栏　作者：赵一禾　2019-03-04 10:20</div>" + SamplePage.TEXT))
                .containsExactly("石桥", "护栏");
    }

    @Test
    void sentenceThatStartsLikeALabelIsNone() {
        assertThat(keywords("", SamplePage.TEXT + "<p>关键词：一是石料难寻，二是工匠年迈；而最要紧的还是镇上人自己的心意。</p>"))
                .isEmpty();
    }

    @Test
    void linksInAnElementNamedAfterTagsAreKeywords() {
        assertThat(keywords(
                        "",
                        SamplePage.TEXT
                                + "<ul class='tag-list'><li class='tag-item'><a href='#1'>石桥</a></li>"
                                + "<li class='tag-item'><a href='#2'>老匠人</a></li></ul>"))
                .containsExactly("石桥", "老匠人");
    }

    @Test
    void tagsAboveTheTextAreKeywordsWhereItHasSomeOfThem() {
        var tags = "<div class='tags'><a href='#1'>%s</a><a href='#2'>集市</a><a href='#3'>山歌</a></div>";

        assertThat(keywords("", tags.formatted("石桥") + SamplePage.TEXT)).containsExactly("石桥", "集市", "山歌");
        assertThat(keywords("", tags.formatted("庙会") + SamplePage.TEXT)).isEmpty();
        assertThat(keywords("", SamplePage.TEXT + tags.formatted("庙会"))).containsExactly("庙会", "集市", "山歌");
    }

    @Test
    void wordsThatTheSiteIsFullOfAreNot() {
        var cloud = "<div>标签：<a href=1>%s</a> <a href=2>集市</a> <a href=3>山歌</a> <a href=4>庙会</a></div>";

        assertThat(keywords("", SamplePage.TEXT + cloud.formatted("茶农"))).isEmpty();
        assertThat(keywords("", SamplePage.TEXT + cloud.formatted("石桥"))).hasSize(4);
    }

    @Test
    void headlinesInAnElementNamedAfterTagsAreNot() {
        assertThat(keywords(
                        "",
                        SamplePage.TEXT
                                + "<ul class='cont_tags'><li><a href='#1'>乡镇集市恢复每月三次老规矩</a></li>"
                                + "<li><a href='#2'>山中茶农今年提前十天开采</a></li></ul>"))
                .isEmpty();
    }

    @Test
    void metaKeywordsAreSplitAtTheirOwnSeparator() {
        assertThat(keywords("<meta name='keywords' content='石桥 青石板 护栏'>", SamplePage.TEXT))
                .containsExactly("石桥", "青石板", "护栏");
        assertThat(keywords("<meta name='Keywords' content='石桥，青石板，石桥'>", SamplePage.TEXT))
                .containsExactly("石桥", "青石板");
    }

    @Test
    void keywordsOfTheSiteAreRefused() {
        assertThat(keywords("<meta name='keywords' content='远山网,资讯,头条,体育,娱乐,财经,星座'>", SamplePage.TEXT))
                .isEmpty();
    }

    @Test
    void headlineAndSiteAmongKeywordsAreLeftOut() {
        var head = "<title>" + TITLE + "_社会新闻_远山网</title><meta name='keywords' content='" + TITLE + ",社会新闻,石桥,远山网'>";

        assertThat(keywords(head, SamplePage.TEXT)).containsExactly("石桥");
    }

    @Test
    void articleTagsAreTheLastResort() {
        assertThat(keywords(
                        "<meta property='article:tag' content='石桥'><meta property='article:tag' content='护栏'>",
                        SamplePage.TEXT))
                .containsExactly("石桥", "护栏");
    }
}

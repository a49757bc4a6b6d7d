// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Block.Figure;
import io.github.zhnews.model.Block.Heading;
import io.github.zhnews.model.Block.Paragraph;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link NewsParser#merge}: pages of one article become one. */
class MergeTest {
    private static final String TITLE = "青岩镇石桥加固完工 首批居民踏上新桥";
    private static final Block A = text("青岩镇的石桥昨日完成加固，桥面重新铺上了当地出产的青石板。");
    private static final Block B = text("施工方介绍，加固用时四个月，期间镇上的居民绕行下游的便桥。");
    private static final Block C = text("镇里还将在桥头设立一块石碑，记下历次修桥的年份和捐资人的姓名。");
    private static final Block D = text("石料由邻村的采石场无偿提供，木质护栏出自镇上的老木匠之手。");
    private static final Block EDITOR = text("（责编：何青）");

    private static Block text(String text) {
        return Paragraph.of(text);
    }

    private static Block picture(String name) {
        return Figure.of(Image.of(URI.create("https://img.yunxi.example/" + name)));
    }

    private static Article page(Block... blocks) {
        return Article.builder()
                .kind(PageKind.ARTICLE)
                .title(TITLE)
                .language(Language.ZH_HANS)
                .blocks(List.of(blocks))
                .build();
    }

    private static List<Block> merged(Article... pages) {
        return NewsParser.merge(List.of(pages)).blocks();
    }

    @Test
    void pagesStandInOrder() {
        assertThat(merged(page(A, B), page(C), page(D))).containsExactly(A, B, C, D);
    }

    @Test
    void onePageIsItself() {
        assertThat(NewsParser.merge(List.of(page(A)))).isEqualTo(page(A));
    }

    @Test
    void samePageTwiceCountsOnce() {
        assertThat(merged(page(A, text("好。"), B), page(A, text("好。"), B))).containsExactly(A, text("好。"), B);
    }

    @Test
    void nothingToMergeIsMisuse() {
        assertThatThrownBy(() -> NewsParser.merge(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headlineAndFirstParagraphAreNotRepeated() {
        assertThat(merged(page(A, B), page(Heading.of(2, TITLE), A, C), page(text(TITLE + "（3）"), D)))
                .containsExactly(A, B, C, D);
    }

    @Test
    void lineAtTheEndOfEveryPageStandsAtTheEnd() {
        assertThat(merged(page(A, EDITOR), page(B, EDITOR), page(C, EDITOR))).containsExactly(A, B, C, EDITOR);
    }

    @Test
    void wordsThatOnlyLeadOnAreLeftOut() {
        assertThat(merged(page(A, text("（未完，见下页）")), page(text("（接上页）"), B))).containsExactly(A, B);
    }

    @Test
    void shortLineMayBeSaidAgain() {
        var ask = text("问：还有呢？");

        assertThat(merged(page(A, ask, B), page(C, ask, D))).containsExactly(A, ask, B, C, ask, D);
    }

    @Test
    void picturesStandOnce() {
        assertThat(merged(page(picture("1.jpg"), A), page(picture("1.jpg"), B, picture("2.jpg"), C, picture("1.jpg"))))
                .containsExactly(picture("1.jpg"), A, B, picture("2.jpg"), C);
    }

    @Test
    void wholeTextStandsForAllPagesWhereverItComes() {
        var start = text("镇里还将在桥头设立一块石碑，记下历次修桥");
        var end = text("的年份和捐资人的姓名。");
        var whole = page(A, B, C, D);

        assertThat(merged(page(A, B, start), page(end, D), whole)).containsExactly(A, B, C, D);
        assertThat(merged(whole, page(A, B), page(C, D))).containsExactly(A, B, C, D);
    }

    @Test
    void singleValuesAreThoseOfTheFirstPageThatStatesThem() {
        var time = StatedTime.of(LocalDateTime.of(2025, 1, 31, 17, 50), Precision.MINUTE);
        var first = page(A).toBuilder()
                .url(URI.create("https://news.yunxi.example/1830.html"))
                .nextPage(URI.create("https://news.yunxi.example/1830_2.html"))
                .keywords(List.of("石桥", "青岩镇"))
                .build();
        var second = page(B).toBuilder()
                .url(URI.create("https://news.yunxi.example/1830_2.html"))
                .published(time)
                .source(Source.of("云溪日报"))
                .authors(List.of("赵一禾"))
                .editors(List.of("何青"))
                .nextPage(URI.create("https://news.yunxi.example/1830_3.html"))
                .keywords(List.of("青岩镇", "修桥"))
                .build();
        var third = page(C).toBuilder()
                .authors(List.of("林小舟"))
                .editors(List.of("何青", "许望"))
                .build();

        var article = NewsParser.merge(List.of(first, second, third));

        assertThat(article.url()).contains(URI.create("https://news.yunxi.example/1830.html"));
        assertThat(article.published()).contains(time);
        assertThat(article.source()).contains(Source.of("云溪日报"));
        assertThat(article.authors()).containsExactly("赵一禾");
        assertThat(article.editors()).containsExactly("何青", "许望");
        assertThat(article.keywords()).containsExactly("石桥", "青岩镇", "修桥");
        assertThat(article.nextPage()).isEmpty();
    }

    @Test
    void numberOfThePageIsNoPartOfTheHeadline() {
        var pages = Stream.of("（1）", "（2）")
                .map(mark -> page(mark.equals("（1）") ? A : B).toBuilder()
                        .title(TITLE + mark)
                        .build())
                .toList();

        assertThat(NewsParser.merge(pages).title()).isEqualTo(TITLE);
        assertThat(NewsParser.merge(List.of(page(A), pages.get(1))).title()).isEqualTo(TITLE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final StatedTime TIME =
            StatedTime.of(LocalDateTime.of(2025, 1, 31, 17, 50), StatedTime.Precision.MINUTE);
    private static final Block.Paragraph PARAGRAPH = Block.Paragraph.of("河边的庙会开了。");
    private static final Block.Figure FIGURE = Block.Figure.of(
            Image.of(URI.create("https://img.example/1.jpg")).withAlt("灯").withCaption("桥上的灯"));
    private static final Block.Video VIDEO = Block.Video.of(URI.create("https://v.example/1.mp4"));

    private static Article.Builder full() {
        return Article.builder()
                .kind(PageKind.ARTICLE)
                .url(URI.create("https://news.example/1.html"))
                .title("某地举行春节庙会")
                .subtitle("三百个摊位")
                .published(TIME)
                .modified(TIME)
                .source(Source.of("某地日报"))
                .authors(List.of("张三"))
                .editors(List.of("李四"))
                .keywords(List.of("庙会"))
                .summary("庙会开了。")
                .channel(List.of("新闻", "本地"))
                .language(Language.ZH_HANS)
                .siteName("某地在线")
                .image(FIGURE.image())
                .location("某地")
                .access(Access.FREE)
                .originalTitle("庙会开了")
                .corrections(List.of("更正：摊位为三百个。"))
                .blocks(List.of(
                        PARAGRAPH,
                        FIGURE,
                        Block.ListBlock.ofTexts(false, List.of("糖画", "皮影")),
                        VIDEO,
                        Block.Table.ofTexts(List.of(List.of("日", "客流"), List.of("初一", "两万")))));
    }

    @Test
    void textHasALineForEachItemAndRowAndNoCaptions() {
        assertThat(full().build().text()).isEqualTo("河边的庙会开了。\n糖画\n皮影\n日 客流\n初一 两万");
    }

    @Test
    void imagesAndVideosComeInReadingOrder() {
        assertThat(full().build().images()).containsExactly(FIGURE.image());
        assertThat(full().build().videos()).containsExactly(VIDEO);
    }

    @Test
    void copyEqualsItsOriginal() {
        var article = full().build();

        assertThat(article.toBuilder().build()).isEqualTo(article).hasSameHashCodeAs(article);
    }

    @Test
    void everyPartCountsForEquality() {
        List<UnaryOperator<Article.Builder>> changes = List.of(
                b -> b.kind(PageKind.GALLERY),
                b -> b.url(null),
                b -> b.title("另一个标题"),
                b -> b.subtitle(""),
                b -> b.published(null),
                b -> b.modified(null),
                b -> b.source(null),
                b -> b.authors(List.of()),
                b -> b.editors(List.of()),
                b -> b.keywords(List.of()),
                b -> b.summary(""),
                b -> b.channel(List.of()),
                b -> b.language(Language.ZH_HANT),
                b -> b.byline(List.of(Author.of("张三").withUrl(URI.create("https://news.example/zhang")))),
                b -> b.siteName(""),
                b -> b.image(null),
                b -> b.location(""),
                b -> b.access(Access.PAYWALLED),
                b -> b.originalTitle(""),
                b -> b.corrections(List.of()),
                b -> b.blocks(List.of()));

        assertThat(changes)
                .allSatisfy(change -> assertThat(change.apply(full()).build()).isNotEqualTo(full().build()));
    }

    @Test
    void articleAndReportSurviveSerialization() throws Exception {
        var report = Report.of(Map.of(Field.TITLE, Finding.of(Origin.heuristic("heading"), 0.9)))
                .withDecoding(Decoding.of("GBK", Decoding.Reason.META).withDeclared("gb2312"))
                .withLayout("portal/pc")
                .withRemoved(List.of(Removed.of("下载客户端", Reason.PROMOTION)))
                .withWarnings(List.of(Warning.of(Warning.Kind.LAYOUT, "body of the rule was empty")));
        var extraction = Extraction.of(full().build(), report);

        assertThat(copyBySerialization(extraction)).isEqualTo(extraction).isNotSameAs(extraction);
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        var authors = new ArrayList<>(List.of("张三"));
        var article = full().authors(authors).build();

        authors.add("王五");

        assertThat(article.authors()).containsExactly("张三");
        assertThatThrownBy(() -> article.authors().add("王五")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void builderMayBeUsedOn() {
        var builder = full();
        var first = builder.build();
        builder.title("另一个标题").blocks(List.of());

        assertThat(first).isEqualTo(full().build());
    }

    @Test
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Article.builder().title(null)).hasMessage("title");
        assertThatThrownBy(() -> Article.builder().kind(null)).hasMessage("kind");
    }

    @Test
    void writersAndMediaHaveNames() {
        assertThatThrownBy(() -> Author.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Source.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Article.builder().authors(List.of("张三", "\u3000")))
                .hasMessage("name is blank");
    }

    @Test
    void lineForLogsLeavesOutWhatIsAbsent() {
        assertThat(full().build()).hasToString("Article[ARTICLE 某地举行春节庙会, 2025-01-31T17:50, 某地日报, 25 chars]");
        assertThat(Article.builder().build()).hasToString("Article[OTHER, 0 chars]");
    }

    private static Object copyBySerialization(Object value) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void everyFieldIsSetAndAskedForByItsName() {
        var article =
                full().nextPage(URI.create("https://news.example/1_2.html")).build();
        var copy = Article.builder();
        for (var field : Field.values()) {
            assertThat(article.value(field)).as(field.key()).isPresent();
            copy.value(field, article.value(field).orElseThrow());
        }

        assertThat(copy.build()).isEqualTo(article);
        assertThat(copy.value(Field.URL, null).title("").authors(List.of()).build())
                .satisfies(without -> assertThat(List.of(Field.URL, Field.TITLE, Field.AUTHORS))
                        .allSatisfy(field -> assertThat(without.value(field)).isEmpty()));
    }

    @Test
    void fieldTakesNoValueOfAnotherType() {
        var builder = Article.builder();

        assertThatThrownBy(() -> builder.value(Field.TITLE, 1)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> builder.value(Field.AUTHORS, List.of(1))).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> builder.value(Field.AUTHORS, "张三")).isInstanceOf(ClassCastException.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.model.Access;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Author;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Fingerprint;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PartialTime;
import io.github.zhnews.model.Quality;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.model.Run.Mark;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZhnewsModuleTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final LocalDateTime MOMENT = LocalDateTime.of(2025, 2, 12, 9, 30, 5);

    private static final Article ARTICLE = Article.builder()
            .kind(PageKind.ARTICLE)
            .url(URI.create("https://news.yunxi.example/lantern-fair.html"))
            .title("云溪古镇元宵灯会开幕")
            .subtitle("三千盏花灯点亮河岸")
            .published(StatedTime.of(MOMENT, StatedTime.Precision.MINUTE))
            .modified(StatedTime.of(MOMENT, StatedTime.Precision.SECOND, ZoneOffset.ofHours(8)))
            .source(Source.of("云溪日报").withUrl(URI.create("https://yunxi.example/1")))
            .byline(List.of(Author.of("林小舟").withUrl(URI.create("https://yunxi.example/author/7")), Author.of("苏晴")))
            .siteName("云溪在线")
            .image(Image.of(URI.create("/lead.jpg")).withCaption("河岸"))
            .location("云溪")
            .access(Access.FREE)
            .originalTitle("云溪元宵灯会今晚亮灯")
            .corrections(List.of("更正：花灯为三千盏。"))
            .editors(List.of("何青", "许望"))
            .keywords(List.of("灯会"))
            .summary("灯会持续到周日。")
            .channel(List.of("新闻", "国内"))
            .language(Language.ZH_HANS)
            .nextPage(URI.create("lantern-fair_2.html"))
            .blocks(List.of(
                    Block.Paragraph.of("正文\u2028"),
                    Block.Heading.of(3, "小标题"),
                    Block.ListBlock.ofTexts(true, List.of("一", "二")),
                    Block.Quote.ofTexts(List.of("引文")),
                    Block.Table.ofTexts(List.of(List.of("年", "数"), List.of("2024", "7"))),
                    Block.Figure.of(Image.of(URI.create("/a.jpg")).withAlt("灯").withCaption("桥上的灯")),
                    Block.Video.of(URI.create("/1.mp4")).withPoster(URI.create("/1.jpg")),
                    Block.Code.of("a < b\n")))
            .build();

    @Test
    void anArticleIsReadAsItWasWritten() throws JsonProcessingException {
        var empty = Article.builder().build();

        assertThat(again(ARTICLE, Article.class)).isEqualTo(ARTICLE);
        assertThat(again(empty, Article.class)).isEqualTo(empty);
    }

    @Test
    void metadataIsReadAsItWasWrittenAndFromAnArticle() throws JsonProcessingException {
        var metadata = Metadata.of(ARTICLE);

        assertThat(JSON.writeValueAsString(metadata)).doesNotContain("kind", "blocks", "nextPage");
        assertThat(again(metadata, Metadata.class)).isEqualTo(metadata);
        assertThat(JSON.readValue(JSON.writeValueAsString(ARTICLE), Metadata.class))
                .isEqualTo(metadata);
    }

    @Test
    void anArticleOfTheFirstFormatHasItsAuthors() throws JsonProcessingException {
        assertThat(JSON.readValue("{\"authors\":[\"林小舟\"]}", Article.class).byline())
                .containsExactly(Author.of("林小舟"));
    }

    @Test
    void whatATextHasBesideItsWordsIsReadAsItWasWritten() throws JsonProcessingException {
        var marked = RichText.of(List.of(
                Run.of("灯"),
                Run.of("会").withMarks(Set.of(Mark.BOLD, Mark.SUPERSCRIPT)).withLink(URI.create("/1")),
                Run.of("。").withMarks(Set.of(Mark.CODE))));
        var inner = Block.ListBlock.of(
                false, List.of(Block.Item.of("甲").withLists(List.of(Block.ListBlock.ofTexts(true, List.of("乙"))))));
        var cell = Block.Cell.of("年").withHeader(true).withColumnSpan(2).withRowSpan(3);
        var article = Article.builder()
                .blocks(List.of(
                        Block.Paragraph.of(marked),
                        Block.Heading.of(2, marked),
                        Block.ListBlock.of(
                                true,
                                List.of(
                                        Block.Item.of(marked),
                                        Block.Item.of("二").withLists(List.of(inner)))),
                        Block.Quote.of(List.of(RichText.of("一"), marked)),
                        Block.Table.of(List.of(List.of(cell), List.of(Block.Cell.of(marked), Block.Cell.of("数")))),
                        Block.Figure.of(
                                Image.of(URI.create("/a.jpg")).withWidth(640).withHeight(480))))
                .build();

        assertThat(again(article, Article.class)).isEqualTo(article);
    }

    @Test
    void marksAreToldWhereThereAreSome() throws JsonProcessingException {
        var bold = Run.of("会").withMarks(Set.of(Mark.BOLD));

        assertThat(JSON.writeValueAsString(Block.Paragraph.of("灯会")))
                .isEqualTo("{\"type\":\"paragraph\",\"text\":\"灯会\"}");
        assertThat(JSON.writeValueAsString(
                        Block.Paragraph.of(RichText.of(List.of(Run.of("灯"), bold.withLink(URI.create("/1")))))))
                .isEqualTo("{\"type\":\"paragraph\",\"text\":\"灯会\",\"runs\":[{\"text\":\"灯\"},"
                        + "{\"text\":\"会\",\"marks\":[\"bold\"],\"link\":\"/1\"}]}");
        assertThat(JSON.writeValueAsString(Block.ListBlock.ofTexts(true, List.of("一"))))
                .isEqualTo("{\"type\":\"list\",\"ordered\":true,\"items\":[\"一\"]}");
        assertThat(JSON.writeValueAsString(
                        Block.Table.of(List.of(List.of(Block.Cell.of("年").withHeader(true), Block.Cell.of("数"))))))
                .isEqualTo("{\"type\":\"table\",\"rows\":[[\"年\",\"数\"]],"
                        + "\"cells\":[[{\"text\":\"年\",\"header\":true},{\"text\":\"数\"}]]}");
    }

    @Test
    void anArticleIsReadFromTheRecordThatHoldsIt() throws JsonProcessingException {
        var report = Report.of(Map.of(Field.NEXT_PAGE, Finding.of(Origin.heuristic("label"), 0.9)));
        var record = JSON.writeValueAsString(Extraction.of(ARTICLE, report));

        assertThat(record).contains("\"origins\":{\"nextPage\":{\"origin\":\"heuristic:label\",\"confidence\":0.9}}");
        assertThat(JSON.readValue(record, Article.class)).isEqualTo(ARTICLE);
    }

    @Test
    void theParserMayHaveAnotherZone() throws JsonProcessingException {
        var zone = ZoneId.of("Asia/Taipei");
        var mapper = JsonMapper.builder().addModule(new ZhnewsModule(zone)).build();
        var time = StatedTime.of(MOMENT, StatedTime.Precision.DATE).in(zone);

        assertThat(mapper.readValue(mapper.writeValueAsString(time), StatedTime.class))
                .isEqualTo(time);
    }

    @ParameterizedTest
    @EnumSource(StatedTime.Precision.class)
    void timesOfEachPrecisionAreReadAsTheyWereWritten(StatedTime.Precision precision) throws JsonProcessingException {
        var time = StatedTime.of(MOMENT, precision);

        assertThat(again(time, StatedTime.class)).isEqualTo(time);
    }

    @Test
    void valuesAreReadAsTheyWereWritten() throws JsonProcessingException {
        var day = PartialTime.of(MonthDay.of(3, 2));
        var timed = day.withYear(Year.of(2025)).withTime(LocalTime.of(9, 0));
        var fingerprint = Fingerprint.ofBits(-5);
        var source = Source.of("云溪日报");
        var list = LinkPage.of(List.of(LinkPage.Entry.of("灯会", URI.create("/1.html"))
                        .withPublished(StatedTime.of(MOMENT, StatedTime.Precision.DATE))
                        .withSummary("开幕")))
                .withNextPage(URI.create("/2.html"))
                .withPatterns(List.of("/*.html"));

        assertThat(again(day, PartialTime.class)).isEqualTo(day);
        assertThat(again(timed, PartialTime.class)).isEqualTo(timed);
        assertThat(again(fingerprint, Fingerprint.class)).isEqualTo(fingerprint);
        assertThat(again(source, Source.class)).isEqualTo(source);
        assertThat(again(list, LinkPage.class)).isEqualTo(list);
        assertThat(again(Reason.ORIGINAL_TITLE, Reason.class)).isEqualTo(Reason.ORIGINAL_TITLE);
        assertThat(again(Quality.Flaw.NO_TIME, Quality.Flaw.class)).isEqualTo(Quality.Flaw.NO_TIME);
        assertThat(again(ARTICLE.blocks().get(4), Block.class))
                .isEqualTo(ARTICLE.blocks().get(4));
    }

    @Test
    void valuesAreWrittenWithinThoseOfOthers() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(Map.of("time", ARTICLE.published().orElseThrow())))
                .isEqualTo("{\"time\":\"2025-02-12T09:30\"}");
        assertThat(JSON.writeValueAsString(List.of(PageKind.ARTICLE, Language.ZH_HANT)))
                .isEqualTo("[\"article\",\"zh-Hant\"]");
    }

    @Test
    void unknownKeysArePassedOver() throws JsonProcessingException {
        assertThat(JSON.readValue("{\"further\":{\"a\":[1]},\"title\":\"灯会\"}", Article.class))
                .isEqualTo(Article.builder().title("灯会").build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"kind\":\"novel\"}",
                "{\"title\":1}",
                "{\"url\":\"a b\"}",
                "{\"publishedAt\":\"昨天\"}",
                "{\"publishedAt\":\"2025-02-30\"}",
                "{\"source\":{\"name\":\" \"}}",
                "{\"authors\":\"林小舟\"}",
                "{\"authors\":[null]}",
                "{\"blocks\":[{\"type\":\"map\"}]}",
                "{\"blocks\":[{\"text\":\"正文\"}]}",
                "{\"blocks\":[{\"type\":\"heading\",\"level\":1,\"text\":\"一\"}]}",
                "{\"blocks\":[{\"type\":\"table\",\"rows\":[\"一\"]}]}",
                "{\"blocks\":[{\"type\":\"video\"}]}",
                "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"\",\"runs\":[{\"marks\":[\"bold\"]}]}]}",
                "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"一\",\"runs\":[{\"text\":\"一\",\"marks\":[\"red\"]}]}]}",
                "{\"blocks\":[{\"type\":\"table\",\"cells\":[[{\"text\":\"一\",\"rowSpan\":0}]]}]}",
                "{\"blocks\":[{\"type\":\"figure\",\"url\":\"/a.jpg\",\"width\":\"9\"}]}"
            })
    void aWrongValueIsRefused(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, Article.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void itIsToldWhichValueIsWrongAndWhy() {
        assertThatThrownBy(() -> JSON.readValue(
                        "{\"blocks\":[{\"type\":\"code\",\"text\":\"\"},{\"type\":\"paragraph\",\"text\":7}]}",
                        Article.class))
                .hasMessageContaining("a string is expected, not 7")
                .hasMessageContaining(
                        "Article[\"blocks\"]->java.util.ArrayList[1]->io.github.zhnews.model.Block[\"text\"]");
        assertThatThrownBy(() -> JSON.readValue("{\"language\":\"fr\"}", Article.class))
                .hasMessageContaining("\"fr\" is no Language: known are zh-Hans, zh-Hant, other");
    }

    private static <T> T again(T value, Class<T> type) throws JsonProcessingException {
        return JSON.readValue(JSON.writeValueAsString(value), type);
    }
}

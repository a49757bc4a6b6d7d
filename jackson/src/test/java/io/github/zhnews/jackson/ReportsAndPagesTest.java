// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.CommentCount;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.LineDecision.Verdict;
import io.github.zhnews.model.Link;
import io.github.zhnews.model.LiveBroadcast;
import io.github.zhnews.model.NewListing;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.PartialTime;
import io.github.zhnews.model.Quality;
import io.github.zhnews.model.Quality.Flaw;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.model.SecurityMention.Market;
import io.github.zhnews.model.SideList;
import io.github.zhnews.model.SideModules;
import io.github.zhnews.model.StockQuote;
import io.github.zhnews.model.Warning;
import java.math.BigDecimal;
import java.net.URI;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsAndPagesTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private static final Article ARTICLE = Article.builder()
            .title("云溪灯会开到元宵夜")
            .blocks(List.of(Block.Paragraph.of("河岸亮起三千盏花灯。")))
            .build();
    private static final Report REPORT = Report.of(Map.of(
                    Field.TITLE, Finding.of(Origin.rule("yunxi/pc", "match(h1, ^灯:(.*))"), 0.95),
                    Field.PUBLISHED, Finding.of(Origin.meta("og:time"), 1),
                    Field.SOURCE, Finding.of(Origin.jsonLd("publisher.name"), 0),
                    Field.AUTHORS, Finding.of(Origin.script("state.author"), 0.5),
                    Field.SUMMARY, Finding.of(Origin.heuristic("label"), 1 / 3.0),
                    Field.URL, Finding.of(Origin.given(), 1),
                    Field.CHANNEL, Finding.of(Origin.address(), 0.1)))
            .withLayout("yunxi/pc")
            .withRemoved(List.of(Removed.of("关注我们\n扫一扫", Reason.PROMOTION)))
            .withWarnings(List.of(
                    Warning.of(Warning.Kind.LAYOUT, "the layout's body is empty"),
                    Warning.of(Warning.Kind.LIMIT, "400 of 900 blocks were read")))
            .withDecoding(Decoding.of("GB18030", Decoding.Reason.XML_DECLARATION)
                    .withDeclared("gb2312")
                    .withMalformed(true)
                    .withDoubt(Decoding.Doubt.GARBLED));
    private static final Extraction EXTRACTION = Extraction.of(ARTICLE, REPORT);

    private static final PartialTime DAY = PartialTime.of(MonthDay.of(3, 2));
    private static final StockQuote QUOTE = StockQuote.of("云溪股份", "600000", new BigDecimal("10.70"))
            .withChange(new BigDecimal("-0.30"))
            .withChangePercent(new BigDecimal("-2.7"));
    private static final SideList<Link> LINKS = SideList.of("相关", List.of(Link.of("灯会", URI.create("/1.html"))));
    private static final SideModules MODULES = SideModules.none()
            .withComments(CommentCount.of(3).withParticipants(9))
            .withLiveBroadcasts(List.of(
                    SideList.of("今日", List.of(LiveBroadcast.of(DAY, "灯会").withUrl(URI.create("/live")))),
                    SideList.of("明日", List.of()),
                    SideList.of("后日", List.of(LiveBroadcast.of(DAY, "一"), LiveBroadcast.of(DAY, "二")))))
            .withQuotes(List.of(SideList.of("行情", List.of(QUOTE))))
            .withNewListings(List.of(SideList.of(
                    "", List.of(NewListing.of(DAY, "云溪股份", "600000").withIssuePrice(new BigDecimal("12"))))))
            .withRankings(List.of(LINKS))
            .withRelated(List.of(LINKS, SideList.of("", List.of())));

    @Test
    void anExtractionIsReadAsItWasWritten() throws JsonProcessingException {
        var bare = Extraction.of(Article.builder().build(), Report.of(Map.of()));

        assertThat(again(EXTRACTION, Extraction.class)).isEqualTo(EXTRACTION);
        assertThat(again(bare, Extraction.class)).isEqualTo(bare);
        assertThat(again(REPORT, Report.class)).isEqualTo(REPORT);
    }

    /** The records of the command line that were not asked for more. */
    @Test
    void aRecordWithoutDetailsOfItsReportIsReadWithoutThem() throws JsonProcessingException {
        ObjectNode record = JSON.valueToTree(EXTRACTION);
        record.remove(List.of("warnings", "warningKinds", "decoding"));

        assertThat(JSON.treeToValue(record, Extraction.class))
                .isEqualTo(Extraction.of(ARTICLE, REPORT.withWarnings(List.of()).withDecoding(null)));
    }

    @Test
    void originsOfFieldsThatAreUnknownArePassedOver() throws JsonProcessingException {
        assertThat(JSON.readValue("{\"origins\":{\"mood\":{\"origin\":\"sky\"}}}", Report.class))
                .isEqualTo(Report.of(Map.of()));
    }

    @Test
    void aPageIsReadAsItWasWritten() throws JsonProcessingException {
        var bare = NewsPage.of(ARTICLE, REPORT, Quality.of(Set.of()));
        var page = NewsPage.of(ARTICLE, REPORT, Quality.of(EnumSet.allOf(Flaw.class)))
                .withModules(MODULES)
                .withSecurities(List.of(
                        SecurityMention.of("云溪股份", "600000", Market.SHANGHAI).withQuote(QUOTE),
                        SecurityMention.of("云溪", "", Market.UNKNOWN).withQuote(QUOTE),
                        SecurityMention.of("", "600001", Market.SHANGHAI)));

        assertThat(again(page, NewsPage.class)).isEqualTo(page);
        assertThat(again(bare, NewsPage.class)).isEqualTo(bare);
    }

    @Test
    void whereThereAreSeveralListsOfAKindTheirSizesAreTold() throws JsonProcessingException {
        var one = SideModules.none().withQuotes(List.of(SideList.of("行情", List.of(QUOTE))));

        assertThat(JSON.writeValueAsString(MODULES))
                .contains("\"sizes\":{\"liveBroadcasts\":[1,0,2],\"quotes\":[1],\"newListings\":[1]}");
        assertThat(JSON.writeValueAsString(one)).contains("\"captions\"").doesNotContain("\"sizes\"");
    }

    @Test
    void anExplanationIsReadAsItWasWritten() throws JsonProcessingException {
        var bare = Explanation.of(EXTRACTION);
        var explanation = bare.withContainer("div#main > div.text")
                .withLines(List.of(
                        LineDecision.of("河岸亮起三千盏花灯。", Verdict.KEPT, Reason.PARAGRAPH)
                                .withWeight(12)
                                .withElement("p.first"),
                        LineDecision.of("关注我们", Verdict.TAIL, Reason.NO_ARTICLE).withWeight(-4)))
                .withCandidates(Map.of(
                        Field.TITLE,
                        List.of(
                                Candidate.of("云溪灯会", Origin.meta("og:title")).withConfidence(0.7),
                                Candidate.of("", Origin.rule("yunxi/pc", "text(h1)"))),
                        Field.BODY,
                        List.of()))
                .withLayouts(List.of(
                        LayoutTrial.of("yunxi/pc", List.of()).withUsed(true).withIdle(List.of("drop: .ad")),
                        LayoutTrial.of("yunxi/old", List.of("td.text", "#foot"))));

        assertThat(again(explanation, Explanation.class)).isEqualTo(explanation);
        assertThat(again(bare, Explanation.class)).isEqualTo(bare);
        assertThat(JSON.writeValueAsString(explanation))
                .contains("\"container\":\"div#main > div.text\",\"lines\":[{\"text\":\"河岸亮起三千盏花灯。\","
                        + "\"verdict\":\"kept\",\"reason\":\"paragraph\",\"weight\":12,\"element\":\"p.first\"}")
                .contains(
                        "\"candidates\":{\"title\":[{\"value\":\"云溪灯会\",\"origin\":\"meta:og:title\",\"confidence\":0.7},"
                                + "{\"value\":null,\"origin\":\"rule:yunxi/pc:text(h1)\",\"confidence\":null}],\"blocks\":[]}")
                .contains("{\"layout\":\"yunxi/old\",\"used\":false,\"missing\":[\"td.text\",\"#foot\"],\"idle\":[]}");
    }

    @Test
    void partsByThemselvesAreReadAsTheyWereWritten() throws JsonProcessingException {
        var run = Run.of("灯").withMarks(Set.of(Run.Mark.BOLD));
        var text = RichText.of(List.of(run, Run.of("会")));
        var item = Block.Item.of(text).withLists(List.of(Block.ListBlock.ofTexts(false, List.of("一"))));
        var cell = Block.Cell.of(text).withRowSpan(2);
        var heading = Block.Heading.of(2, "小标题");
        var decoding = REPORT.decoding().orElseThrow();

        assertThat(again(MODULES, SideModules.class)).isEqualTo(MODULES);
        assertThat(again(QUOTE, StockQuote.class)).isEqualTo(QUOTE);
        assertThat(again(CommentCount.ofParticipants(2), CommentCount.class)).isEqualTo(CommentCount.ofParticipants(2));
        assertThat(again(decoding, Decoding.class)).isEqualTo(decoding);
        assertThat(again(REPORT.warnings().get(1), Warning.class))
                .isEqualTo(REPORT.warnings().get(1));
        assertThat(again(run, Run.class)).isEqualTo(run);
        assertThat(again(text, RichText.class)).isEqualTo(text);
        assertThat(again(item, Block.Item.class)).isEqualTo(item);
        assertThat(again(cell, Block.Cell.class)).isEqualTo(cell);
        assertThat(again(heading, Block.Heading.class)).isEqualTo(heading);
        assertThat(again(Field.PUBLISHED, Field.class)).isEqualTo(Field.PUBLISHED);
        assertThat(again(Verdict.TAIL, Verdict.class)).isEqualTo(Verdict.TAIL);
    }

    @Test
    void aListByItselfHasEntriesOfAnyType() throws JsonProcessingException {
        var json = JSON.writeValueAsString(LINKS);

        assertThat(json).isEqualTo("{\"caption\":\"相关\",\"items\":[{\"title\":\"灯会\",\"url\":\"/1.html\"}]}");
        assertThat(JSON.readValue(json, new TypeReference<SideList<Link>>() {})).isEqualTo(LINKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"warnings\":[\"a\"]}",
                "{\"warnings\":[\"a\"],\"warningKinds\":[\"storm\"]}",
                "{\"decoding\":{\"reason\":\"bom\"}}",
                "{\"origins\":{\"title\":{\"origin\":\"sky\",\"confidence\":1}}}",
                "{\"origins\":{\"title\":{\"origin\":\"rule:yunxi\",\"confidence\":1}}}",
                "{\"origins\":{\"title\":{\"origin\":\"meta:a\",\"confidence\":2}}}",
                "{\"origins\":{\"title\":{\"origin\":\"meta:a\",\"confidence\":\"1\"}}}",
                "{\"removed\":[{\"text\":\"a\",\"reason\":\"whim\"}]}"
            })
    void aWrongReportIsRefused(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, Report.class)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"quotes\":[{\"name\":\"a\",\"last\":1}],\"captions\":{\"quotes\":[]}}",
                "{\"quotes\":[{\"name\":\"a\",\"last\":1}],\"captions\":{\"quotes\":[\"\",\"\"]}}",
                "{\"quotes\":[{\"name\":\"a\"}],\"captions\":{\"quotes\":[\"\"]}}",
                "{\"newListings\":[],\"captions\":{\"newListings\":[\"\",\"\"]},\"sizes\":{\"newListings\":[1,-1]}}",
                "{\"newListings\":[],\"captions\":{\"newListings\":[\"\",\"\"]},\"sizes\":{\"newListings\":[\"0\",0]}}"
            })
    void modulesWhoseListsDoNotFitTheirEntriesAreRefused(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, SideModules.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void aPageWithoutArticleOrQualityIsRefused() {
        assertThatThrownBy(() -> JSON.readValue("{\"quality\":{\"flaws\":[]}}", NewsPage.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("\"article\" is missing");
        assertThatThrownBy(() -> JSON.readValue("{\"article\":{}}", NewsPage.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("\"quality\" is missing");
    }

    private static <T> T again(T value, Class<T> type) throws JsonProcessingException {
        return JSON.readValue(JSON.writeValueAsString(value), type);
    }
}

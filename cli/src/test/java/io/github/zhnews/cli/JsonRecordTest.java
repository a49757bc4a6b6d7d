// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.model.Report;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonRecordTest {
    private static final Report REPORT = Report.of(Map.of());

    @Test
    void eachKindOfBlockHasItsTypeAndParts() throws IOException {
        var image = Image.of(URI.create("/a.jpg")).withAlt("灯").withCaption("桥上的灯");
        var blocks = of(Article.builder()
                        .blocks(List.of(
                                Block.Paragraph.of("正文"),
                                Block.Heading.of(3, "小标题"),
                                Block.ListBlock.ofTexts(true, List.of("一", "二")),
                                Block.Quote.ofTexts(List.of("引文")),
                                Block.Table.ofTexts(List.of(List.of("年", "数"), List.of("2024", "7"))),
                                Block.Figure.of(image),
                                Block.Video.of(URI.create("https://v.example/1.mp4")),
                                Block.Code.of("a < b\n"))))
                .get("blocks");

        assertThat(blocks)
                .map(JsonNode::toString)
                .containsExactly(
                        "{\"type\":\"paragraph\",\"text\":\"正文\"}",
                        "{\"type\":\"heading\",\"level\":3,\"text\":\"小标题\"}",
                        "{\"type\":\"list\",\"ordered\":true,\"items\":[\"一\",\"二\"]}",
                        "{\"type\":\"quote\",\"paragraphs\":[\"引文\"]}",
                        "{\"type\":\"table\",\"rows\":[[\"年\",\"数\"],[\"2024\",\"7\"]]}",
                        "{\"type\":\"figure\",\"url\":\"/a.jpg\",\"alt\":\"灯\",\"caption\":\"桥上的灯\",\"width\":null,\"height\":null}",
                        "{\"type\":\"video\",\"url\":\"https://v.example/1.mp4\",\"poster\":null}",
                        "{\"type\":\"code\",\"text\":\"a < b\\n\"}");
    }

    @Test
    void textIsAStringEvenWhereThereIsNone() throws IOException {
        var json = of(Article.builder());

        assertThat(json.get("text").textValue()).isEmpty();
        assertThat(json.get("summary").isNull()).isTrue();
        assertThat(json.get("source").isNull()).isTrue();
        assertThat(json.get("images")).isEmpty();
    }

    @Test
    void originsCarryTheKeysOfTheRecord() throws IOException {
        var finding = Finding.of(Origin.meta("article:published_time"), 0.9);
        var report = Report.of(Map.of(Field.PUBLISHED, finding, Field.BODY, finding))
                .withLayout("portal/pc")
                .withRemoved(List.of(Removed.of("下载客户端", Reason.PROMOTION)));

        var json = read(JsonRecord.of("a.html", Extraction.of(Article.builder().build(), report), false, false));

        assertThat(json.get("origins").toString())
                .isEqualTo("{\"publishedAt\":{\"origin\":\"meta:article:published_time\",\"confidence\":0.9},"
                        + "\"blocks\":{\"origin\":\"meta:article:published_time\",\"confidence\":0.9}}");
        assertThat(json.get("layout").textValue()).isEqualTo("portal/pc");
        assertThat(json.get("removed").get(0).get("reason").textValue()).isEqualTo("promotion");
    }

    private static JsonNode of(Article.Builder article) throws IOException {
        return read(JsonRecord.of("a.html", Extraction.of(article.build(), REPORT), false, false));
    }

    private static JsonNode read(String json) throws IOException {
        assertThat(json).doesNotContain("\n");
        return new JsonMapper().readTree(json);
    }
}

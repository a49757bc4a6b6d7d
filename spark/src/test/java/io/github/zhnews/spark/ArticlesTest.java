// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.jackson.stream.ArticleWriter;
import io.github.zhnews.jackson.stream.ReportWriter;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Limits;
import io.github.zhnews.table.ArticleTable;
import io.github.zhnews.table.PageOrigin;
import io.github.zhnews.table.TableFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Articles ARTICLES = Articles.with(ParserSettings.defaults());

    @Test
    void rowsHoldWhatTheJsonHolds() throws IOException {
        var files = Pages.ofPortals(7);
        var pages = files.stream().map(file -> page(file)).toList();
        var parser = NewsParser.create();

        var rows = ARTICLES.table(table(pages)).collectAsList();

        assertThat(rows).hasSize(files.size()).hasSizeGreaterThan(40);
        for (int i = 0; i < rows.size(); i++) {
            var input = PageInput.bytes(Pages.bytes(files.get(i)));
            var expected = MAPPER.readTree(json(parser.read(input).extraction()));
            var actual = MAPPER.readTree(rows.get(i).json());
            for (var keys = expected.fieldNames(); keys.hasNext(); ) {
                var key = keys.next();
                assertThat(plain(actual.get(key), key))
                        .as("%s of %s", key, files.get(i))
                        .isEqualTo(plain(expected.get(key), key));
            }
        }
    }

    private static String json(Extraction extraction) throws IOException {
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            ArticleWriter.to(json).article(extraction.article());
            ReportWriter.to(json).findings(extraction.report());
            json.writeEndObject();
        }
        var tree = (ObjectNode) MAPPER.readTree(out.toString());
        tree.remove("removed"); // a table is of articles
        return tree.toString();
    }

    /** A value without what one of the forms tells more. */
    private static JsonNode plain(JsonNode value, String key) {
        var copy = value == null ? MAPPER.nullNode() : value.deepCopy();
        if (key.equals("blocks")) {
            copy.forEach(block -> ((ObjectNode) block).remove(List.of("richItems", "richParagraphs", "cells")));
            copy.forEach(ArticlesTest::withoutText);
        }
        if (key.equals("images")) {
            copy.forEach(image -> ((ObjectNode) image).remove(List.of("alt", "width", "height")));
        }
        withoutAbsent(copy);
        return copy;
    }

    private static void withoutText(JsonNode block) {
        if (!List.of("paragraph", "heading", "code").contains(block.get("type").asText())) {
            ((ObjectNode) block).remove("text");
        }
    }

    private static void withoutAbsent(JsonNode node) {
        node.forEach(ArticlesTest::withoutAbsent);
        if (node instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> !(object.get(name).isNull()
                    || name.equals("marks") && object.get(name).isEmpty()));
            object.remove(names);
        }
    }

    /** One reader reads both, as {@code zhnews parse} writes the same columns. */
    @Test
    void aTableOfParquetWrittenWithoutSparkIsTheSame(@TempDir Path folder) throws IOException {
        var files = Pages.ofPortals(11);
        var pages = files.stream().map(file -> page(file)).toList();
        var parser = NewsParser.create();
        var file = folder.resolve("articles.parquet");
        try (var writer = TableFormat.named("parquet").orElseThrow().create(file, ArticleTable.columns())) {
            for (var page : files) {
                var read = parser.read(PageInput.bytes(Pages.bytes(page)));
                writer.write(ArticleTable.row(new PageOrigin(null, null, null, null), read.extraction()));
            }
        }

        var table = Sparks.session().read().parquet(file.toString());

        assertThat(table.schema().asNullable())
                .isEqualTo(ARTICLES.table(table(pages)).schema().asNullable());
        assertThat(table.collectAsList())
                .hasSizeGreaterThan(30)
                .isEqualTo(ARTICLES.table(table(pages)).collectAsList());
    }

    @Test
    void timesAreInstantsToo() {
        var page = new SavedPage();
        page.setHtml(Pages.html(1).replace("2025-02-12 09:30", "2小时前"));
        page.setSavedAt(Timestamp.from(Instant.parse("2025-02-12T05:10:00Z")));

        var row = ARTICLES.table(table(List.of(page))).first();

        assertThat(row.<String>getAs("publishedAt")).isEqualTo("2025-02-12T11+08:00");
        assertThat(row.<Timestamp>getAs("publishedTime").toInstant()).isEqualTo("2025-02-12T03:00:00Z");
        assertThat(row.<Timestamp>getAs("savedAt").toInstant()).isEqualTo("2025-02-12T05:10:00Z");
    }

    @Test
    void timesWithoutAnOffsetAreOfTheZoneOfTheSettings() {
        var page = new SavedPage();
        page.setHtml(Pages.html(1));
        var settings = ParserSettings.defaults().withZone(java.time.ZoneId.of("Asia/Tokyo"));

        var row = Articles.with(settings).table(table(List.of(page))).first();

        assertThat(row.<Timestamp>getAs("publishedTime").toInstant()).isEqualTo("2025-02-12T00:30:00Z");
    }

    @Test
    void aSessionMayWantItsTimesAsInstants() {
        var page = new SavedPage();
        page.setHtml(Pages.html(1));
        page.setSavedAt(Timestamp.from(Instant.parse("2025-02-12T05:10:00Z")));
        var spark = Sparks.session();
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        try {
            var row = ARTICLES.table(table(List.of(page))).select("savedAt").first();

            assertThat(row.<Instant>getAs(0)).isEqualTo("2025-02-12T05:10:00Z");
        } finally {
            spark.conf().unset("spark.sql.datetime.java8API.enabled");
        }
    }

    @Test
    void columnsAreFoundByEitherName() {
        var pages = Sparks.session()
                .sql("SELECT encode('" + Pages.html("云溪桥今晨通车", Pages.text(1))
                        + "', 'UTF-8') AS body, 'text/html; charset=utf-8' AS content_type, '" + Pages.URL
                        + "' AS URL, 7 AS id");

        var row = ARTICLES.table(pages).first();

        assertThat(row.<String>getAs("title")).isEqualTo("云溪桥今晨通车");
        assertThat(row.<String>getAs("url")).isEqualTo(Pages.URL);
        assertThat(row.<String>getAs("error")).isNull();
    }

    @Test
    void aTableWithoutPagesIsRefused() {
        var pages = Sparks.session().sql("SELECT 'a' AS url");

        assertThatThrownBy(() -> ARTICLES.table(pages))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("url");
    }

    @Test
    void aPageThatIsRefusedCostsItselfAlone() {
        var small = ParserSettings.defaults().withLimits(Limits.defaults().withCharacters(2000));
        var pages = new ArrayList<SavedPage>();
        for (var html : new String[] {Pages.html(1), "<p>" + "长".repeat(3000), null, Pages.html(2)}) {
            var page = new SavedPage();
            page.setHtml(html);
            page.setUrl(Pages.URL);
            pages.add(page);
        }

        var rows = Articles.with(small)
                .table(table(pages))
                .select("title", "url", "error")
                .collectAsList();

        assertThat(rows).extracting(row -> row.getString(0)).containsExactly("云溪桥第1号公告", null, null, "云溪桥第2号公告");
        assertThat(rows).extracting(row -> row.getString(1)).containsOnly(Pages.URL);
        assertThat(rows.get(1).getString(2)).contains("2000");
        assertThat(rows.get(2).getString(2)).contains("neither html nor body");
        assertThat(rows.get(3).isNullAt(2)).isTrue();
    }

    @Test
    void valuesAreThoseOfTheLibrary() {
        var page = new SavedPage();
        page.setHtml(Pages.html(1));
        page.setUrl(Pages.URL);
        var pages = Sparks.session().createDataset(List.of(page, new SavedPage()), SavedPage.encoder());

        var parsed = ARTICLES.parse(pages).collectAsList();

        assertThat(parsed.get(0).article()).contains(NewsParser.create().parse(Pages.html(1), Pages.URL));
        assertThat(parsed.get(0).report()).isPresent();
        assertThat(parsed.get(0).error()).isEmpty();
        assertThat(parsed.get(1).article()).isEmpty();
        assertThat(parsed.get(1).error()).isPresent();
    }

    @Test
    void allTasksOfAnExecutorShareAParser() {
        var settings = ParserSettings.defaults().withLimits(Limits.defaults().withCharacters(1_234_567));
        var pages = Sparks.session()
                .range(0, 40, 1, 8)
                .select(col("id").cast("string").as("html"));
        int before = Parsers.built();

        assertThat(Articles.with(settings).table(pages).count()).isEqualTo(40);
        assertThat(Articles.with(settings).table(pages).count()).isEqualTo(40);

        assertThat(Parsers.built()).isEqualTo(before + 1);
    }

    private static SavedPage page(Path file) {
        var page = new SavedPage();
        page.setBody(Pages.bytes(file));
        return page;
    }

    private static Dataset<Row> table(List<SavedPage> pages) {
        return Sparks.session()
                .createDataset(pages, SavedPage.encoder())
                .coalesce(1)
                .toDF();
    }
}

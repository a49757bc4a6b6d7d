// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.NewsPage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written is what the schema says, and no more. */
class SchemaTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    /** These stand in an object with others. */
    private static final Set<String> OPEN = Set.of("metadata", "metadataRecord", "article", "report", "extraction");

    @Test
    void whatIsWrittenOfAPageIsAsTheSchemaSaysAndReadAgain() throws IOException, URISyntaxException {
        var extraction = closed("extraction");
        var metadata = closed("metadata");
        var page = closed("page");
        var list = closed("list");
        var explanation = closed("explanation");
        var parser = NewsParser.create();

        var files = fixtures();
        assertThat(files).hasSizeGreaterThan(300);
        for (var file : files) {
            var reading = parser.read(PageInput.bytes(Files.readAllBytes(file)));
            check(file, extraction, reading.extraction(), Extraction.class);
            check(file, metadata, reading.metadata(), Metadata.class);
            check(file, page, reading.page(), NewsPage.class);
            check(file, list, reading.list(), LinkPage.class);
            check(file, explanation, reading.explanation(), Explanation.class);
        }
    }

    @Test
    void aKeyIsNeverLeftOut() throws IOException {
        var article = closed("article");
        ObjectNode whole = JSON.valueToTree(Article.builder().build());

        assertThat(article.validate(whole)).isEmpty();
        for (var key : List.copyOf(whole.properties())) {
            var lacking = whole.deepCopy();
            lacking.remove(key.getKey());
            assertThat(article.validate(lacking)).as(key.getKey()).isNotEmpty();
        }
        assertThat(article.validate(whole.deepCopy().put("kind", "novel"))).isNotEmpty();
        assertThat(article.validate(whole.deepCopy().put("further", 1))).isNotEmpty();
    }

    @Test
    void aRecordIsOneOfTheFiveThatTheFormatHas() throws IOException {
        var any = schema(read());

        assertThat(any.validate(JSON.readTree("{\"file\":\"a.html\",\"error\":\"no such file\"}")))
                .isEmpty();
        assertThat(any.validate(JSON.readTree("{\"file\":\"a.html\"}"))).isNotEmpty();
    }

    private static <T> void check(Path file, Schema schema, T value, Class<T> type) throws IOException {
        var json = JSON.writeValueAsString(value);

        assertThat(schema.validate(JSON.readTree(json))).as(file.toString()).isEmpty();
        assertThat(JSON.readValue(json, type)).as(file.toString()).isEqualTo(value);
    }

    private static List<Path> fixtures() throws IOException, URISyntaxException {
        var folder = Path.of(SchemaTest.class.getResource("/fixtures").toURI());
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    /** The schema of one type, which lets no other keys pass. */
    private static Schema closed(String type) throws IOException {
        var all = read();
        for (var definition : all.get("$defs").properties()) {
            if (!OPEN.contains(definition.getKey())) {
                close(definition.getValue());
            }
        }
        all.remove("anyOf");
        all.put("$ref", "#/$defs/" + type);
        all.put("unevaluatedProperties", false);
        for (var holder : List.of("page", "explanation")) {
            var extraction = (ObjectNode) all.at("/$defs/" + holder + "/properties/article");
            extraction.put("unevaluatedProperties", false);
        }
        return schema(all);
    }

    private static void close(JsonNode node) {
        node.forEach(SchemaTest::close);
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("unevaluatedProperties", false);
        }
    }

    private static ObjectNode read() throws IOException {
        try (var schema = ZhnewsModule.class.getResourceAsStream("zhnews-1.schema.json")) {
            return (ObjectNode) JSON.readTree(schema);
        }
    }

    private static Schema schema(JsonNode node) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(node);
    }
}

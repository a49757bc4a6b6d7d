// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What editors and readers of documents are told of rule files is what their reader knows. */
class RuleSchemaTest {
    private static final Path FILE = Path.of("src/main/resources/io/github/zhnews/rulefile/rule.schema.json");
    private static final Path DOCUMENT = Path.of("../docs/rules.md");
    private static final Path RULES = Path.of("src/main/resources/io/github/zhnews/portals");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOUND = """
            id: a
            name: 甲
            hosts: a.example
            layouts:
              name: pc
              seen: {from: 2024-01, to: 2024-02, pages: 1}
              has: h1
              title: {after: [h1, 题]}
            """;

    private static final String UPDATE =
            "the schema is not what reader and document say. To write it anew: mvn -pl core,portal-rules"
                    + " test -Dtest=RuleSchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.update=true";

    static List<Path> rules() throws IOException {
        try (var files = Files.list(RULES)) {
            return files.sorted().toList();
        }
    }

    @Test
    void schemaIsMadeOfWhatTheReaderKnowsAndTheDocumentSays() throws IOException {
        var schema = RuleSchema.of(Files.readAllLines(DOCUMENT)).toPrettyString() + "\n";
        if (Boolean.getBoolean("rules.update")) {
            Files.writeString(FILE, schema);
        }

        assertThat(FILE).as(UPDATE).exists().hasContent(schema);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shippedRuleIsValid(Path file) throws IOException {
        assertThat(schema().validate(json(Files.readString(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: A",
                "hosts: {a: b}",
                "further: 1",
                "layouts: []",
                "layouts: {name: pc}",
                "layouts: {name: pc, has: h1, further: 1}",
                "layouts: {name: pc, has: h1, seen: 2024-01}",
                "layouts: {name: pc, has: h1, seen: {from: 2024-01, to: 2024-02}}",
                "layouts: {name: pc, has: h1, seen: {from: 2024-01, to: 2024, pages: 1}}",
                "layouts: {name: pc, has: h1, seen: {from: 2024-01, to: 2024-02, pages: -1}}",
                "layouts: {name: pc, has: h1, unproven: false}",
                "layouts: {name: pc, has: h1, title: h1}",
                "layouts: {name: pc, has: h1, title: {text: h1, meta: a}}",
                "layouts: {name: pc, has: h1, title: {after: h1}}",
                "layouts: {name: pc, has: h1, title: {script: [a, b, c]}}"
            })
    void faultIsFound(String part) throws IOException {
        var key = part.substring(0, part.indexOf(':'));
        var rest = SOUND.replaceFirst("(?ms)^" + key + ":.*?(?=^\\w|\\z)", "");

        assertThat(schema().validate(json(SOUND))).isEmpty();
        assertThat(schema().validate(json(rest + part + "\n"))).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(JSON.readTree(FILE.toFile()));
    }

    /** As an editor understands it, to which 1 is a number. */
    private static JsonNode json(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }
}

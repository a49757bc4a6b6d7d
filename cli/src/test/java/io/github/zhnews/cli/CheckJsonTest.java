// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.cli.check.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckJsonTest {
    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(CheckJson.of(Findings.of(text)));
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void keysAreThoseThatAreDocumented() throws IOException {
        var json = json("x");
        var layout = json.get("layouts").get(1);

        assertThat(keys(json)).containsExactly("summary", "layouts", "unmatched", "hosts");
        assertThat(json.get("summary"))
                .hasToString("{\"pages\":8,\"known\":5,\"knownMatched\":3,\"unmatchedArticles\":1,\"elsewhere\":1,"
                        + "\"layouts\":4,\"layoutsMet\":2,\"different\":{\"title\":1,\"body\":1}}");
        assertThat(keys(layout)).containsExactly("layout", "pages", "years", "seen", "fields", "unmet", "notes");
        assertThat(layout.get("years")).hasToString("{\"unknown\":1,\"2021\":1,\"2023\":1}");
        assertThat(layout.get("seen"))
                .hasToString("{\"told\":{\"from\":\"2020-03\",\"to\":\"2021-12\",\"pages\":2},"
                        + "\"met\":{\"from\":\"2021-05\",\"to\":\"2023-07\",\"pages\":3},\"right\":false}");
        assertThat(layout.get("fields").get("title"))
                .hasToString("{\"found\":2,\"different\":1,\"ruleAlone\":0,\"genericAlone\":0}");
        assertThat(layout.get("notes").get(0))
                .hasToString(
                        "{\"page\":\"x1.html\",\"field\":\"title\",\"agreement\":\"different\",\"rule\":\"甲x\",\"generic\":\"乙x\"}");
        assertThat(layout.get("notes").get(3).get("characters"))
                .hasToString("{\"rule\":200,\"generic\":240,\"shared\":180}");
        assertThat(json.get("unmatched").get(0))
                .hasToString(
                        "{\"page\":\"x4.html\",\"host\":\"shore.example\",\"rules\":[\"shore\"],\"kind\":\"article\","
                                + "\"month\":\"2022-02\",\"nearest\":\"shore/pc-2020\",\"lacks\":[\"h1\",\"#text\"]}");
        assertThat(json.get("hosts").get(0)).hasToString("{\"host\":\"two.example\",\"pages\":2,\"matched\":1}");
    }

    @Test
    void layoutsThatNoPageHasAreThereToo() throws IOException {
        var layout = json("x").get("layouts").get(0);

        assertThat(layout.get("layout").textValue()).isEqualTo("shore/pc-2024");
        assertThat(layout.get("pages").intValue()).isZero();
        assertThat(layout.get("seen").get("met")).hasToString("{\"from\":null,\"to\":null,\"pages\":0}");
    }

    @Test
    void whatPagesSayIsEscaped() throws IOException {
        assertThat(CheckJson.of(Findings.of("\u202E\"")).lines()).noneMatch(line -> line.contains("\u202E"));
        assertThat(json("\u202E\"")
                        .get("layouts")
                        .get(1)
                        .get("notes")
                        .get(0)
                        .get("rule")
                        .textValue())
                .isEqualTo("甲\u202E\"");
    }
}

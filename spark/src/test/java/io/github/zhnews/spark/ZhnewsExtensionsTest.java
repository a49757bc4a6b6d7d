// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZhnewsExtensionsTest {
    static final String RULE = """
            id: yunxi
            name: 云溪晚报
            hosts: [yunxi.example]
            layouts:
              - name: pc-2025
                seen: {from: 2025-01, to: 2026-10, pages: 5}
                has: ["h1"]
                title:
                  - text: "h1"
                body: ".article"
            """;

    private static Row first(String sql) {
        return Sparks.session().sql(sql).first();
    }

    private static void pages(Object html, Object url) {
        var schema = new StructType().add("html", DataTypes.StringType).add("url", DataTypes.StringType);
        Sparks.session()
                .createDataset(List.of(RowFactory.create(html, url)), Encoders.row(schema))
                .createOrReplaceTempView("pages");
    }

    @Test
    void aPageIsReadInSql() {
        pages(Pages.html(1), Pages.URL);

        var row = first("SELECT p.title, p.kind, p.url, p.source.name, size(p.blocks), p.publishedTime = "
                + "TIMESTAMP '2025-02-12T01:30:00Z' FROM (SELECT zhnews_parse(html, url) AS p FROM pages)");

        assertThat(row).isEqualTo(RowFactory.create("云溪桥第1号公告", "article", Pages.URL, "云溪晚报", 4, true));
    }

    @Test
    void bytesAreDecoded() {
        pages(Pages.html(2), Pages.URL);

        var row = first("SELECT p.title, p.charset FROM (SELECT zhnews_parse_bytes(encode(html, 'UTF-16'), "
                + "'text/html', url) AS p FROM pages)");

        assertThat(row.getString(0)).isEqualTo("云溪桥第2号公告");
        assertThat(row.getString(1)).startsWith("UTF-16");
    }

    @Test
    void nullGivesNullAndAnAddressMayBeUnknown() {
        pages(Pages.html(3), null);

        var row = first(
                "SELECT zhnews_parse(NULL, url), zhnews_parse_bytes(NULL, NULL, NULL), zhnews_parse(html, url).title,"
                        + " zhnews_parse(html, NULL).url FROM pages");

        assertThat(row).isEqualTo(RowFactory.create(null, null, "云溪桥第3号公告", null));
    }

    @Test
    void whatIsNoPageFailsNoQuery() {
        pages("\u0000<<<p a='", "::: no address");

        var row = first(
                "SELECT zhnews_parse(html, url).kind, zhnews_parse_bytes(X'FFD8FFE000', 'x', 'y').kind FROM pages");

        assertThat(row).isEqualTo(RowFactory.create("other", "other"));
    }

    @Test
    void theWrongNumberOfArgumentsIsTold() {
        assertThatThrownBy(() -> first("SELECT zhnews_parse('a')"))
                .hasMessageContaining("zhnews_parse takes 2 arguments");
    }

    @Test
    void rulesOfTheSessionAreUsed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("yunxi.yaml"), RULE);
        pages(Pages.html(4), Pages.URL);
        var conf = Sparks.session().conf();
        conf.set("spark.zhnews.ruleFiles", folder.toString());
        try {
            assertThat(first("SELECT zhnews_parse(html, url).layout FROM pages").getString(0))
                    .isEqualTo("yunxi/pc-2025");
        } finally {
            conf.unset("spark.zhnews.ruleFiles");
        }
        assertThat(first("SELECT zhnews_parse(html, url).layout FROM pages").isNullAt(0))
                .isTrue();
    }
}

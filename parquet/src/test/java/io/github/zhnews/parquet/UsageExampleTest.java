// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.parquet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.table.ArticleTable;
import io.github.zhnews.table.PageOrigin;
import io.github.zhnews.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/formats.md. What the rows are is shown by the modules that read tables: cli and spark. */
class UsageExampleTest {
    private static final String MAGIC = "PAR1";

    @TempDir
    private Path folder;

    @Test
    void aTableIsWrittenRowByRow() throws IOException {
        var file = folder.resolve("articles.parquet");
        var parser = NewsParser.create();
        var pages = Map.of("https://news.yunxi.example/1.html", "<h1>云溪桥今晨通车</h1><p>云溪桥今晨六点通车，首日免费。");

        // README
        try (var table = new ParquetFormat().create(file, ArticleTable.columns())) {
            for (var page : pages.entrySet()) {
                var origin = new PageOrigin(null, null, page.getKey(), null);
                var reading = parser.read(PageInput.html(page.getValue()).at(page.getKey()));
                table.write(ArticleTable.row(origin, reading.extraction()));
            }
        }
        // end

        assertThat(new String(Files.readAllBytes(file), US_ASCII))
                .startsWith(MAGIC)
                .endsWith(MAGIC);
    }

    @Test
    void theFormatIsFoundByItsName() {
        assertThat(TableFormat.named("parquet")).containsInstanceOf(ParquetFormat.class);
        assertThat(TableFormat.named("orc")).isEmpty();
    }
}

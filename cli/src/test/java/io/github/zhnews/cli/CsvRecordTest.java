// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.zhnews.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvRecordTest {
    @TempDir
    Path folder;

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static List<String> attacks() {
        return Attacks.all();
    }

    private String page(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void rowHasTheValuesOfItsPage() throws IOException {
        var page = page(
                "a.html",
                Pages.bridge()
                        .replace("gb2312", "utf-8")
                        .replace("</head>", "<meta name=\"keywords\" content=\"新桥,渡口\"></head>"));

        var run = Zhnews.run("parse", "--format", "csv", page);

        assertThat(run.out())
                .startsWith(
                        "file,kind,url,title,subtitle,publishedAt,modifiedAt,source,authors,editors,keywords,"
                                + "summary,channel,language,siteName,image,location,access,originalTitle,corrections,charset,layout,error\r\n")
                .endsWith("\r\n");
        var row = rows(run.out()).get(0);
        assertThat(row.getField("file")).isEqualTo(page);
        assertThat(row.getField("kind")).isEqualTo("article");
        assertThat(row.getField("title")).isEqualTo("青石河新桥通车 两岸往来只需三分钟");
        assertThat(row.getField("subtitle")).isEmpty();
        assertThat(row.getField("publishedAt")).isEqualTo("2024-05-06T08:15");
        assertThat(row.getField("source")).isEqualTo("河口晚报");
        assertThat(row.getField("keywords")).isEqualTo("新桥; 渡口");
        assertThat(row.getField("language")).isEqualTo("zh-Hans");
        assertThat(row.getField("charset")).isEqualTo("UTF-8");
        assertThat(row.getField("error")).isEmpty();
    }

    @Test
    void everyPageHasARowAndThereIsOneHeader() throws IOException {
        var good = page("a.html", Pages.titled("山脚果园头一批杏子上市"));
        var missing = folder.resolve("no.html").toString();

        var run = Zhnews.run("parse", "--format", "csv", good, missing, good);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(rows(run.out()).stream().map(row -> row.getField("file"))).containsExactly(good, missing, good);
        assertThat(rows(run.out()).stream().map(row -> row.getField("error"))).containsExactly("", "no such file", "");
    }

    @Test
    void cellsThatSpreadsheetsTakeForFormulasBeginWithAnApostrophe() {
        for (var formula : List.of("=1+1", "+1", "-1", "@a", "＝1", "＠a")) {
            var article = AttackedArticle.explained(formula).extraction();

            var row = rows(CsvRecord.header() + CsvRecord.of("-", article)).get(0);

            assertThat(row.getField("title")).isEqualTo("'" + formula);
            assertThat(row.getField("file")).isEqualTo("'-");
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whateverAPageSaysStaysInItsCell(String attack) {
        Extraction extraction = AttackedArticle.explained(attack).extraction();

        var rows = rows(CsvRecord.header() + CsvRecord.of(attack, extraction) + CsvRecord.ofError(attack, attack));

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.getFieldCount()).isEqualTo(23);
            assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@].*"));
            assertThat(row.getFields()).allMatch(cell -> cell.codePoints().allMatch(Characters::isHarmless));
        });
        assertThat(rows.get(0).getField("kind")).isEqualTo("article");
    }
}

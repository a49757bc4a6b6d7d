// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseJobTest {
    /** Says that near duplicates are not marked, which takes most of the time of a small job. */
    private static final String PLAIN = "--duplicates";

    @TempDir
    private Path folder;

    @Test
    void archivesAndTablesBecomeOneTable() throws IOException {
        write("in/a.warc.gz", record(1), record(2));
        write(
                "in/below/b.jsonl",
                Pages.utf8("{\"url\":\"" + url(3) + "\",\"html\":\"" + json(Pages.html(3)) + "\"}\n"));
        table(folder.resolve("in/table"), 4);

        var summary = run(PLAIN, "none", "in", "out");

        var rows = out().orderBy("url").collectAsList();
        assertThat(rows).extracting(row -> row.<String>getAs("url")).containsExactly(url(1), url(2), url(3), url(4));
        assertThat(rows)
                .extracting(row -> row.<String>getAs("title"))
                .containsExactly("云溪桥第1号公告", "云溪桥第2号公告", "云溪桥第3号公告", "云溪桥第4号公告");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.<String>getAs("duplicateOf")).isNull());
        assertThat(rows).allSatisfy(row -> assertThat(row.<String>getAs("file")).startsWith("file:"));
        assertThat(rows.get(1).<Long>getAs("offset")).isEqualTo((long) record(1).length);
        assertThat(summary).isEqualTo("portal\tkind\tpages\n-\tarticle\t4\n4 pages, 0 rejects, 0 near duplicates");
        assertThat(folder.resolve("out/_staging")).doesNotExist();
    }

    @Test
    void recordsAreThoseOfTheLibrary() throws IOException {
        var files = Pages.ofPortals(15);
        write(
                "pages.warc.gz",
                files.stream()
                        .map(file -> Pages.record(url(files.indexOf(file)), Pages.bytes(file)))
                        .toArray(byte[][]::new));
        var parser = NewsParser.create().at(Instant.parse("2025-02-12T01:30:00Z"));

        var rows = job(PLAIN, "none", "pages.warc.gz", "out")
                .out()
                .orderBy("offset")
                .collectAsList();

        assertThat(rows).hasSize(files.size()).hasSizeGreaterThan(15);
        for (int i = 0; i < rows.size(); i++) {
            var article = parser.read(PageInput.bytes(Pages.bytes(files.get(i)))
                            .contentType("text/html")
                            .at(url(i)))
                    .article();
            assertThat(rows.get(i).<String>getAs("text")).isEqualTo(article.text());
            assertThat(rows.get(i).<String>getAs("title"))
                    .isEqualTo(article.title().isEmpty() ? null : article.title());
            assertThat(rows.get(i).<Long>getAs("fingerprint"))
                    .isEqualTo(article.fingerprint().bits());
            assertThat(rows.get(i).<List<Row>>getList(rows.get(i).fieldIndex("blocks")))
                    .hasSameSizeAs(article.blocks());
        }
    }

    @Test
    void whatCanNotBeReadGoesToTheRejects() throws IOException {
        var damaged = record(2);
        Arrays.fill(damaged, 60, damaged.length - 60, (byte) 0);
        write("a.warc.gz", record(1), damaged, record(3));
        write("b.jsonl", Pages.utf8("{\"html\":\"" + json(Pages.html(4)) + "\"}\nno json\n"));
        write("c.warc.gz", Pages.record(url(5), Pages.utf8("<p>" + "长".repeat(24_000))));

        var summary = run(PLAIN, "none", "--max-chars", "20000", "a.warc.gz", "b.jsonl", "c.warc.gz", "out");

        assertThat(summary).endsWith("3 pages, 3 rejects, 0 near duplicates");
        assertThat(out().select("title").as(Encoders.STRING()).collectAsList())
                .containsExactlyInAnyOrder("云溪桥第1号公告", "云溪桥第3号公告", "云溪桥第4号公告");
        var rejects = Sparks.session()
                .read()
                .json(folder.resolve("out/_rejects").toString())
                .orderBy("file")
                .collectAsList();
        assertThat(rejects)
                .extracting(
                        row -> Path.of(row.<String>getAs("file")).getFileName().toString())
                .containsExactly("a.warc.gz", "b.jsonl", "c.warc.gz");
        assertThat(rejects.get(0).<Long>getAs("offset")).isEqualTo((long) record(1).length);
        assertThat(rejects)
                .allSatisfy(row -> assertThat(row.<String>getAs("error")).isNotBlank());
        assertThat(rejects.get(2).<String>getAs("savedFrom")).isEqualTo(url(5));
    }

    @Test
    void nearDuplicatesNameTheFirstOfTheirGroup() throws IOException {
        var text = Pages.text(1);
        write(
                "a.warc.gz",
                Pages.record(url(7), Pages.utf8(Pages.html("转载", text))),
                Pages.record(url(3), Pages.utf8(Pages.html("云溪桥今晨通车", text))),
                Pages.record(url(5), Pages.utf8(Pages.html("云溪桥通车", text.replaceFirst("。", "，。")))),
                Pages.record(url(3), Pages.utf8(Pages.html("云溪桥今晨通车", text))),
                record(9));

        var summary = run("a.warc.gz", "out");

        var duplicates = out().filter(col("duplicateOf").isNotNull()).orderBy("url", "offset");
        assertThat(duplicates.select("url", "duplicateOf").collectAsList())
                .containsExactly(
                        RowFactory.create(url(3), url(3)), // saved twice: the second
                        RowFactory.create(url(5), url(3)),
                        RowFactory.create(url(7), url(3)));
        assertThat(summary).endsWith("5 pages, 0 rejects, 3 near duplicates");
    }

    @Test
    void aTableMayBeCutByDateOrNotAtAll() throws IOException {
        write("a.warc.gz", record(1), record(2));

        run(PLAIN, "none", "--partition-by", "date", "a.warc.gz", "out");
        run(PLAIN, "none", "--partition-by", "none", "--overwrite", "a.warc.gz", "plain");

        assertThat(folder.resolve("out/publishedDate=2025-02-12")).isDirectory();
        assertThat(Sparks.session()
                        .read()
                        .parquet(folder.resolve("plain").toString())
                        .count())
                .isEqualTo(2);
    }

    @Test
    void pagesOfAHostStandTogether() throws IOException {
        write("a.warc.gz", IntStream.range(0, 20).mapToObj(ParseJobTest::record).toArray(byte[][]::new));

        run(PLAIN, "none", "--host-groups", "1000", "a.warc.gz", "out");

        assertThat(out().select("hostGroup").distinct().count()).isEqualTo(1);
    }

    @Test
    void rulesTravelWithTheJob() throws IOException {
        write("a.warc.gz", record(1));
        write("rules/yunxi.yaml", Pages.utf8(ZhnewsExtensionsTest.RULE));

        var summary = run(PLAIN, "none", "--rule-files", folder.resolve("rules").toString(), "a.warc.gz", "out");

        assertThat(summary).contains("yunxi\tarticle\t1");
    }

    @Test
    void anOutputThatIsThereIsReplacedOnlyWhenToldSo() throws IOException {
        write("a.warc.gz", record(1));
        run(PLAIN, "none", "a.warc.gz", "out");

        assertThatThrownBy(() -> run("a.warc.gz", "out")).hasMessageContaining("--overwrite");
        assertThat(run(PLAIN, "none", "--overwrite", "a.warc.gz", "out")).contains("1 pages");
    }

    @Test
    void nothingIsWrittenWhereAnInputIsMissing() throws IOException {
        write("a.txt", Pages.utf8("a"));

        assertThatThrownBy(() -> run("missing.warc", "out")).hasMessageContaining("missing.warc");
        assertThatThrownBy(() -> run("a.txt", "out")).hasMessageContaining("a.txt");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void pagesWithoutAnArticleAreNoFailure() throws IOException {
        write(
                "a.warc.gz",
                Pages.record(url(1), Pages.utf8("<html></html>")),
                Pages.record("about:blank", Pages.utf8("<p>")));

        assertThat(run(PLAIN, "none", "a.warc.gz", "out"))
                .contains("-\tother\t2")
                .endsWith("2 pages, 0 rejects, 0 near duplicates");
    }

    private record Done(Dataset<Row> out) {}

    private Done job(String... arguments) throws IOException {
        run(arguments);
        return new Done(out());
    }

    private String run(String... arguments) throws IOException {
        var absolute = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            boolean isPath = !arguments[i].startsWith("--")
                    && (i == 0 || !arguments[i - 1].startsWith("--") || arguments[i - 1].equals("--overwrite"));
            absolute.add(isPath ? folder.resolve(arguments[i]).toString() : arguments[i]);
        }
        return new ParseJob(Sparks.session(), JobOptions.of(absolute.toArray(String[]::new)))
                .run()
                .toString();
    }

    private Dataset<Row> out() {
        return Sparks.session().read().parquet(folder.resolve("out").toString());
    }

    private static byte[] record(int number) {
        return Pages.record(url(number), Pages.utf8(Pages.html(number)));
    }

    private static String url(int number) {
        return "https://news.yunxi.example/2025/0212/" + number + ".html";
    }

    private static String json(String html) {
        return html.replace("\"", "\\\"");
    }

    private void write(String name, byte[]... parts) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, Pages.join(parts));
    }

    private static void table(Path path, int number) {
        var schema = new StructType().add("body", DataTypes.BinaryType).add("url", DataTypes.StringType);
        Sparks.session()
                .createDataset(
                        List.of(RowFactory.create(Pages.utf8(Pages.html(number)), url(number))), Encoders.row(schema))
                .write()
                .parquet(path.toString());
    }
}

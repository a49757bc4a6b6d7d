// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import static io.github.zhnews.archive.Warcs.join;
import static io.github.zhnews.archive.Warcs.packed;
import static io.github.zhnews.archive.Warcs.page;
import static io.github.zhnews.archive.Warcs.record;
import static io.github.zhnews.archive.Warcs.response;
import static io.github.zhnews.archive.Warcs.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.NewsParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReaderTest {
    private static final int MAX = 1 << 20;
    private static final NewsParser PARSER = NewsParser.create();

    @TempDir
    private Path folder;

    static Stream<Warcs.Packing> packings() {
        return Stream.of(Warcs.NONE, Warcs.GZIP, Warcs.ZSTD);
    }

    @ParameterizedTest
    @MethodSource("packings")
    void pagesOfAWarcFileAreReadInOrderHoweverItIsPacked(Warcs.Packing packing) throws IOException {
        var first = packed(page(Warcs.URL, html("云溪桥今晨通车")), packing);
        var second = packed(page(Warcs.URL + "?2", html("云溪桥午后限行")), packing);

        var entries = entries(file(first, second));

        boolean isUnpacked = packing == Warcs.ZSTD;
        long place = isUnpacked ? page(Warcs.URL, html("云溪桥今晨通车")).length : first.length;
        assertThat(entries).extracting(ArchiveEntry::offset).containsExactly(0L, place);
        assertThat(titles(entries)).containsExactly("云溪桥今晨通车", "云溪桥午后限行");
        assertThat(((ArchivedPage) entries.get(1)).url()).hasValue(Warcs.URL + "?2");
        assertThat(((ArchivedPage) entries.get(1)).savedAt()).hasValue(Instant.parse("2025-02-12T01:30:00Z"));
        assertThat(titles(entries(join(first, second)))).isEqualTo(titles(entries));
    }

    @Test
    void onlyPagesThatWereServedAreTaken() throws IOException {
        var entries = entries(file(
                record("warcinfo", "", "application/warc-fields", utf8("software: none\r\n")),
                record("request", Warcs.URL, "application/http; msgtype=request", utf8("GET / HTTP/1.1\r\n\r\n")),
                response(Warcs.URL, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", utf8(html("找不到"))),
                response(Warcs.URL, "HTTP/1.1 200 OK\r\nContent-Type: image/png", new byte[] {1, 2}),
                response(Warcs.URL, "HTTP/1.1 200 OK", new byte[] {1, 2}),
                response(Warcs.URL, "HTTP/1.1 200 OK", utf8("\n" + html("没有类型的网页"))),
                record("resource", Warcs.URL, "text/html", utf8(html("另存的网页"))),
                record("resource", Warcs.URL, "text/css", utf8("p {}"))));

        assertThat(titles(entries)).containsExactly("没有类型的网页", "另存的网页");
    }

    @Test
    void theHeaderTellsTheCharset() throws IOException {
        var body = html("云溪桥今晨通车").getBytes(Charset.forName("GB18030"));

        var entries =
                entries(file(response(Warcs.URL, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk", body)));

        assertThat(titles(entries)).containsExactly("云溪桥今晨通车");
        assertThat(((ArchivedPage) entries.get(0)).contentType()).hasValue("text/html; charset=gbk");
    }

    @Test
    void whatHttpPackedIsUnpacked() throws IOException {
        var body = utf8(html("云溪桥今晨通车"));
        var chunked = join(
                utf8(Integer.toHexString(10) + "\r\n"),
                Arrays.copyOf(body, 10),
                utf8("\r\n" + Integer.toHexString(body.length - 10) + "\r\n"),
                Arrays.copyOfRange(body, 10, body.length),
                utf8("\r\n0\r\n\r\n"));
        // "<h1>云</h1>" in one block that is stored: its length less one in 7 bits, then the bytes, then an empty last
        // block
        var brotli = join(new byte[] {0x0b, 0x06, (byte) 0x80}, utf8("<h1>云</h1>"), new byte[] {0x03});

        var entries = entries(file(
                served("Transfer-Encoding: chunked", chunked),
                served("Content-Encoding: gzip", packed(body, Warcs.GZIP)),
                served("Content-Encoding: deflate", packed(body, Warcs.DEFLATE)),
                served("Content-Encoding: zstd", packed(body, Warcs.ZSTD)),
                served("Content-Encoding: gzip", body),
                served("Content-Encoding: br", brotli),
                served("Content-Encoding: unknown", body)));

        assertThat(entries).hasSize(7);
        assertThat(titles(entries.subList(0, 5))).containsOnly("云溪桥今晨通车");
        assertThat(entries.get(6)).hasToString(entries.get(6).offset() + ": Content-Encoding unknown is not known");
    }

    static Stream<Warcs.Packing> packingsOfRecords() {
        return Stream.of(Warcs.NONE, Warcs.GZIP);
    }

    @ParameterizedTest
    @MethodSource("packingsOfRecords")
    void behindADamagedRecordTheNextOneIsRead(Warcs.Packing packing) throws IOException {
        var first = packed(page(Warcs.URL, html("云溪桥今晨通车")), packing);
        var damaged = packed(page(Warcs.URL, html("这一页坏了")), packing);
        Arrays.fill(damaged, 2, Math.min(damaged.length, 60), (byte) 7);
        var last = packed(page(Warcs.URL, html("云溪桥午后限行")), packing);

        var entries = entries(file(first, damaged, last));

        assertThat(titles(entries)).containsExactly("云溪桥今晨通车", "云溪桥午后限行");
        assertThat(entries).filteredOn(DamagedRecord.class::isInstance).hasSize(1);
        assertThat(entries.get(2).offset()).isEqualTo(first.length + damaged.length);
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aFileThatIsCutOffSaysSo(Warcs.Packing packing) throws IOException {
        var first = packed(page(Warcs.URL, html("云溪桥今晨通车")), packing);
        var cut = packed(page(Warcs.URL, html("云溪桥午后限行".repeat(50))), packing);

        var entries = entries(file(first, Arrays.copyOf(cut, cut.length / 2)));

        assertThat(entries.get(entries.size() - 1)).isInstanceOf(DamagedRecord.class);
        assertThat(titles(entries)).isEqualTo(packing == Warcs.ZSTD ? List.of() : List.of("云溪桥今晨通车"));
    }

    @Test
    void behindADamagedRecordNothingIsReadOfAStream() throws IOException {
        var entries = entries(join(page(Warcs.URL, html("云溪桥今晨通车")), utf8("WARC/9\0\r\n"), page(Warcs.URL, "<p>")));

        assertThat(titles(entries)).containsExactly("云溪桥今晨通车");
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).toString()).contains("nothing behind it");
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aPageIsReadWholeHoweverLongItIs(Warcs.Packing packing) throws IOException {
        for (int length : new int[] {0, 1, MAX - 1, MAX, MAX + 1, 3 * MAX}) {
            var body = new byte[length];
            Arrays.fill(body, (byte) 'x');
            var file = file(packed(response(Warcs.URL, "HTTP/1.1 200 OK\r\nContent-Type: text/html", body), packing));
            try (var reader = ArchiveReader.open(file, 3 * MAX)) {
                assertThat(rest(reader))
                        .singleElement()
                        .satisfies(entry ->
                                assertThat(((ArchivedPage) entry).body()).isEqualTo(body));
            }
        }
    }

    @Test
    void aPageThatIsTooLongIsADamagedRecord() throws IOException {
        var entries = entries(file(page(Warcs.URL, "x".repeat(MAX + 1)), page(Warcs.URL, html("短的一页"))));

        assertThat(entries.get(0)).hasToString("0: has more than " + MAX + " bytes");
        assertThat(titles(entries)).containsExactly("短的一页");
    }

    @ParameterizedTest
    @MethodSource("packings")
    void linesOfJsonAreReadAsTextOrBytes(Warcs.Packing packing) throws IOException {
        var gbk = Base64.getEncoder().encodeToString(html("云溪桥午后限行").getBytes(Charset.forName("GB18030")));
        var lines = "{\"url\":\"" + Warcs.URL + "\",\"html\":\"<h1>云溪桥今晨通车</h1><p>" + "字。".repeat(40)
                + "\",\"more\":{\"html\":\"no\"},\"savedAt\":\"2025-02-12T09:30:00+08:00\"}\n\n"
                + "{\"base64\":\"" + gbk + "\",\"contentType\":\"text/html; charset=gbk\"}";

        var entries = entries(file(packed(utf8(lines), packing)));

        assertThat(titles(entries)).containsExactly("云溪桥今晨通车", "云溪桥午后限行");
        assertThat(((ArchivedPage) entries.get(0)).savedAt()).hasValue(Instant.parse("2025-02-12T01:30:00Z"));
        assertThat(entries.get(1).offset()).isEqualTo(utf8(lines).length - utf8(lines.split("\n")[2]).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "{\"html\":\"<p>",
                "{\"html\":\"<p>\"",
                "{\"url\":\"https://news.yunxi.example/\"}",
                "{\"base64\":\"*\"}",
                "{\"html\":\"<p>\",\"savedAt\":\"yesterday\"}"
            })
    void aLineThatIsNoPageIsADamagedRecord(String line) throws IOException {
        var entries = entries(file(utf8("{\"html\":\"<h1>云溪桥今晨通车</h1>\"}\n" + line + "\n{\"html\":\"<p>\"}")));

        assertThat(entries).hasSize(3);
        assertThat(entries.get(1)).isInstanceOf(DamagedRecord.class);
        assertThat(((DamagedRecord) entries.get(1)).reason()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aReaderGoesOnBehindAnyEntry(Warcs.Packing packing) throws IOException {
        var file = file(
                packed(page(Warcs.URL, html("第一页")), packing),
                packed(page(Warcs.URL, html("第二页")), packing),
                packed(page(Warcs.URL, html("第三页")), packing));
        var entries = entries(file);

        try (var reader = ArchiveReader.open(file, MAX)) {
            reader.skipPast(entries.get(1).offset());

            assertThat(titles(rest(reader))).containsExactly("第三页");
        }
        try (var reader = ArchiveReader.open(file, MAX)) {
            reader.skipPast(entries.get(2).offset());

            assertThat(rest(reader)).isEmpty();
        }
    }

    @Test
    void aReaderOfLinesGoesOnBehindAnyLine() throws IOException {
        var file = file(utf8("{\"html\":\"<h1>第一页</h1>\"}\n{\"html\":\"<h1>第二页</h1>\"}\n"));

        try (var reader = ArchiveReader.open(file, MAX)) {
            reader.skipPast(0);

            assertThat(rest(reader))
                    .singleElement()
                    .extracting(ArchiveEntry::offset)
                    .isNotEqualTo(0L);
            assertThatThrownBy(() -> reader.skipPast(1000)).isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.WARC.gz", "/b/a.warc.zst", "a.arc.gz", "a.jsonl", "a.ndjson.zst"})
    void archivesAreKnownByTheirNames(String name) {
        assertThat(ArchiveReader.isArchive(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.gz", "warc", "a.json", "a.warc.html"})
    void otherFilesAreNone(String name) {
        assertThat(ArchiveReader.isArchive(name)).isFalse();
    }

    @Test
    void aStreamIsKnownByItsFirstBytesAndLeftWhereItWas() throws IOException {
        var warc = new BufferedInputStream(new ByteArrayInputStream(packed(page(Warcs.URL, "<p>"), Warcs.ZSTD)));
        var page = new BufferedInputStream(new ByteArrayInputStream(utf8("<!DOCTYPE html>")));

        assertThat(ArchiveReader.isArchive(warc)).isTrue();
        assertThat(ArchiveReader.isArchive(page)).isFalse();
        assertThat(page.readAllBytes()).isEqualTo(utf8("<!DOCTYPE html>"));
    }

    @ParameterizedTest
    @MethodSource("packings")
    void whatIsReadIsCounted(Warcs.Packing packing) throws IOException {
        var file = file(packed(page(Warcs.URL, html("云溪桥今晨通车")), packing));

        try (var reader = ArchiveReader.open(file, MAX)) {
            assertThat(rest(reader)).hasSize(1);
            assertThat(reader.bytesRead()).isEqualTo(Files.size(file));
        }
    }

    @Test
    void anEmptyFileHasNoEntries() throws IOException {
        assertThat(entries(file())).isEmpty();
    }

    private static byte[] served(String header, byte[] body) {
        return response(Warcs.URL, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + header, body);
    }

    private static String html(String title) {
        return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>"
                + "云溪桥的两端各设了三块告示牌，写明了开放的时刻。".repeat(4) + "</p></body></html>";
    }

    private Path file(byte[]... parts) throws IOException {
        return Files.write(folder.resolve("pages"), join(parts));
    }

    private static List<ArchiveEntry> entries(Path file) throws IOException {
        try (var reader = ArchiveReader.open(file, MAX)) {
            return rest(reader);
        }
    }

    private static List<ArchiveEntry> entries(byte[] stream) throws IOException {
        try (var reader = ArchiveReader.open(new ByteArrayInputStream(stream), MAX)) {
            return rest(reader);
        }
    }

    private static List<ArchiveEntry> rest(ArchiveReader reader) throws IOException {
        var entries = new ArrayList<ArchiveEntry>();
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            entries.add(next.get());
        }
        return entries;
    }

    private static List<String> titles(List<ArchiveEntry> entries) {
        return entries.stream()
                .filter(ArchivedPage.class::isInstance)
                .map(entry ->
                        PARSER.read(((ArchivedPage) entry).input()).article().title())
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are packed by gzip, or too long. */
class PackedPageTest {
    @TempDir
    Path folder;

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bridge() {
        return Pages.bridge().getBytes(Charset.forName("GBK"));
    }

    @Test
    void packedPageIsReadAsThePageInIt() throws IOException {
        var page = Zhnews.run(bridge(), "parse", "-");
        var packed = Zhnews.run(packed(bridge()), "parse", "-");

        assertThat(packed.out()).isEqualTo(page.out());
        assertThat(Zhnews.run(packed(bridge()), "explain", "-").out())
                .isEqualTo(Zhnews.run(bridge(), "explain", "-").out());
    }

    @Test
    void packedPagesOfAFolderAreFound() throws IOException {
        Files.write(folder.resolve("a.html.gz"), packed(bridge()));
        Files.write(folder.resolve("b.gz"), packed(bridge()));
        var urls = Files.writeString(folder.resolve("urls.tsv"), "a.html.gz\thttps://news.hekou.example/a.html\n");

        var run = Zhnews.run("parse", folder.toString(), "--urls", urls.toString());

        assertThat(run.files()).containsExactly(folder + "/a.html.gz");
        assertThat(run.jsonLines().get(0).get("url").textValue()).isEqualTo("https://news.hekou.example/a.html");
    }

    @Test
    void packedTextIsRead() throws IOException {
        var text = "两座旧粮仓改作乡村书屋\n2024-05-06 08:15 来源：河口晚报\n山脚下的果园今年挂果较早，六月初已有第一批杏子上市，种植户说个头虽然不大，甜度却比去年高出不少。\n";

        var run = Zhnews.run(packed(text.getBytes(StandardCharsets.UTF_8)), "parse", "-");

        assertThat(run.json().get("title").textValue()).isEqualTo("两座旧粮仓改作乡村书屋");
    }

    @Test
    void noMoreIsUnpackedThanAPageMayHave() throws IOException {
        var bomb = packed(new byte[50_000_000]);

        var run = Zhnews.run(bomb, "parse", "--max-chars", "100000", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get("error").textValue())
                .isEqualTo("more than 400000 bytes (4 for each character that --max-chars allows)");
    }

    @Test
    void damagedPackingIsToldAsSuch() throws IOException {
        var whole = packed(bridge());

        for (var damaged : new byte[][] {Arrays.copyOf(whole, whole.length / 2), Arrays.copyOf(whole, 4)}) {
            var run = Zhnews.run(damaged, "parse", "-");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).startsWith("zhnews: -: damaged gzip data: ");
        }
    }

    @Test
    void pageOfMoreCharactersThanAllowedIsRefused() {
        var run = Zhnews.run(bridge(), "parse", "--max-chars", "400", "-");
        var enough = Zhnews.run(bridge(), "parse", "--max-chars", "1000", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).matches("zhnews: -: page has \\d+ characters, the limit is 400\n");
        assertThat(enough.exitCode()).isZero();
    }
}

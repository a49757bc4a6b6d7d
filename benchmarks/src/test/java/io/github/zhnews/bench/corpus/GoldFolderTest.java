// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {
    @TempDir
    private Path root;

    private Path gold;

    @BeforeEach
    void folders() throws IOException {
        gold = Files.createDirectories(root.resolve("rivers/gold"));
        Files.createDirectories(root.resolve("rivers/pages"));
    }

    @Test
    void pageIsReadWithItsGoldAndAddress() throws IOException {
        write(
                "gold/one.json",
                "{\"title\":null,\"paragraphs\":[\"甲\"],\"source\":{\"name\":\"乙报\"},\"images\":[{\"url\":\"a.jpg\"}]}");
        Files.write(
                root.resolve("rivers/pages/one.html"), "<meta charset=gb2312><p>朱镕".getBytes(Charset.forName("GBK")));
        write("urls.tsv", "one.html\thttp://www.yi.example/a b\n");

        var page = GoldFolder.read(gold).get(0);

        assertThat(page.set()).isEqualTo("rivers");
        assertThat(page.name()).isEqualTo("one");
        assertThat(page.half()).isEmpty();
        assertThat(page.portal()).isEqualTo("www.yi.example");
        assertThat(page.url()).hasToString("http://www.yi.example/a%20b");
        assertThat(page.html()).endsWith("朱镕");
        assertThat(page.gold().paragraphs()).containsExactly("甲");
        // null says that there is none; a key that is missing says nothing
        assertThat(page.gold().title()).isEmpty();
        assertThat(page.gold().published()).isNull();
        assertThat(page.gold().source()).isEqualTo("乙报");
        assertThat(page.gold().authors()).isNull();
        assertThat(page.gold().images()).containsExactly("a.jpg");
    }

    @Test
    void pageWithoutAddressHasNone() throws IOException {
        write("gold/one.json", "{\"portal\":\"yi\"}");
        write("pages/one.shtml", "<p>甲");

        assertThat(GoldFolder.read(gold).get(0).url()).isNull();
        assertThat(GoldFolder.read(gold).get(0).portal()).isEqualTo("yi");
    }

    @Test
    void halfOfAPageStandsBesideTheSet() throws IOException {
        write("gold/one.json", "{}");
        write("pages/one.html", "<p>甲");
        write("../split.tsv", "hills\tone.html\tjia\tcheck\nrivers\tone.html\tyi\ttune\n");

        assertThat(GoldFolder.read(gold).get(0).half()).isEqualTo("tune");
    }

    @Test
    void goldWithoutPageIsRefused() throws IOException {
        write("gold/one.json", "{}");

        assertThatThrownBy(() -> GoldFolder.read(gold))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("one.html");
    }

    @Test
    void folderWithoutGoldIsRefused() {
        assertThatThrownBy(() -> GoldFolder.read(gold))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no gold");
    }

    @Test
    void fixtureIsReadWithItsExpectation() throws IOException {
        var fixtures = root.resolve("fixtures");
        Files.createDirectories(fixtures.resolve("yi"));
        Files.writeString(fixtures.resolve("yi/pc-2020-1.html"), "<p>甲");
        Files.writeString(fixtures.resolve("yi/pc-2020-1.json"), "{\"url\":\"https://yi.example/1\",\"body\":[\"甲\"]}");
        Files.writeString(fixtures.resolve("yi/pc-2021-1.html"), "<p>乙");

        var pages = Fixtures.read(fixtures, "fixtures");

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).name()).isEqualTo("yi/pc-2020-1");
        assertThat(pages.get(0).portal()).isEqualTo("yi");
        assertThat(pages.get(0).url()).hasToString("https://yi.example/1");
        assertThat(pages.get(0).gold().paragraphs()).containsExactly("甲");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve("rivers").resolve(name), text);
    }
}

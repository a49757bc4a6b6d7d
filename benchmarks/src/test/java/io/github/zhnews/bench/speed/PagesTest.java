// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.NewsParser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    @TempDir
    private Path root;

    private Path pages = Path.of("");

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectories(root.resolve("papers/pages"));
        Files.write(pages.resolve("b.html"), "<meta charset=gbk><p>旧粮仓</p>".getBytes(Charset.forName("GBK")));
        Files.writeString(pages.resolve("a.htm"), "<p>新书架</p>");
        Files.writeString(pages.resolve("notes.txt"), "no page");
        Files.writeString(
                root.resolve("papers/urls.tsv"), "a.htm\thttps://news.qinghe.example/a\nb.html\tnot an address\n");
    }

    @Test
    void pagesOfAFolderAreDecodedAndHaveTheirAddresses() throws IOException {
        var set = Pages.in(pages);

        assertThat(set.name()).isEqualTo("papers");
        assertThat(set.all())
                .containsExactly(
                        new NamedPage("a", "<p>新书架</p>", URI.create("https://news.qinghe.example/a")),
                        new NamedPage("b", "<meta charset=gbk><p>旧粮仓</p>", null));
        assertThat(set.characters()).isEqualTo(10 + 28);
    }

    @Test
    void goldFolderStandsForThePagesBesideIt() throws IOException {
        var gold = Files.createDirectories(root.resolve("papers/gold"));

        assertThat(Pages.in(gold)).isEqualTo(Pages.in(pages));
    }

    @Test
    void folderOfAnotherNameNamesTheSet() throws IOException {
        var folder = Files.createDirectories(root.resolve("saved"));
        Files.writeString(folder.resolve("c.shtml"), "<p>丙</p>");

        assertThat(Pages.in(folder).name()).isEqualTo("saved");
    }

    @Test
    void folderWithoutPagesIsRefused() throws IOException {
        var folder = Files.createDirectories(root.resolve("empty"));

        assertThatThrownBy(() -> Pages.in(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no page");
    }

    @Test
    void fingerprintTellsOtherPages() {
        var page = new Pages("x", List.of(new NamedPage("a", "<p>甲</p>", null)));

        assertThat(page.fingerprint())
                .hasSize(12)
                .isEqualTo(new Pages("y", List.of(new NamedPage("a", "<p>甲</p>", null))).fingerprint())
                .isNotEqualTo(new Pages("x", List.of(new NamedPage("a", "<p>乙</p>", null))).fingerprint());
    }

    @Test
    void bundledPagesHaveTexts() {
        var parser = NewsParser.create();

        assertThat(Pages.bundled().all())
                .allSatisfy(page -> assertThat(new Pages("x", List.of(page)).textFound(parser))
                        .isGreaterThan(300));
        assertThatThrownBy(() -> Pages.bundled().page("none")).isInstanceOf(NoSuchElementException.class);
    }
}

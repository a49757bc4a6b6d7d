// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.Rounds;
import io.github.zhnews.charset.HtmlDecoder;
import io.github.zhnews.model.Limits;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text and blocks of a page are those that jsoup reads, but for the differences that {@link TreeBuilder} lists. */
class OracleTest {
    private static final int GENERATED_PAGES = Rounds.of(500);

    private static PageText flat(String page) {
        return PageText.of(
                new TreeBuilder(Limits.defaults().withCharacters(1 << 26).withNodes(1 << 24)).build(page));
    }

    private static PageText jsoup(String page) {
        return PageText.of(Jsoup.parse(page));
    }

    static List<Path> bundledPages() throws IOException, URISyntaxException {
        return pages(Path.of(OracleTest.class.getResource("/pages").toURI()).getParent());
    }

    /** To read saved pages as well: {@code mvn test -pl core -Dtest=OracleTest -Dzhnews.pages=DIR}. */
    static List<Path> savedPages() throws IOException {
        return pages(Path.of(System.getProperty("zhnews.pages")));
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.s?html?"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundledPages")
    void bundledPageReadsAsInJsoup(Path file) throws IOException {
        var page = Files.readString(file);
        assertThat(flat(page).blocks()).isEqualTo(jsoup(page).blocks());
    }

    @ParameterizedTest
    @MethodSource("savedPages")
    @EnabledIfSystemProperty(named = "zhnews.pages", matches = ".+")
    void savedPageReadsAsInJsoup(Path file) throws IOException {
        var page = HtmlDecoder.decode(Files.readAllBytes(file), null).text();
        assertThat(flat(page).blocks()).isEqualTo(jsoup(page).blocks());
    }

    @Test
    void generatedPagesReadAsInJsoup() {
        for (int seed = 0; seed < GENERATED_PAGES; seed++) {
            assertSame(seed, TagSoup.tidyInline(seed), UnaryOperator.identity());
        }
    }

    @Test
    void generatedPagesWithOverlappingInlineElementsHaveTheBlocksOfJsoup() {
        for (int seed = 0; seed < GENERATED_PAGES; seed++) {
            assertSame(seed, TagSoup.wild(seed), PageText::blocks);
        }
    }

    private static void assertSame(int seed, List<String> pieces, UnaryOperator<PageText> view) {
        Predicate<String> differs = page -> !view.apply(flat(page)).equals(view.apply(jsoup(page)));
        var page = String.join("", pieces);
        if (differs.test(page)) {
            page = TagSoup.smallest(pieces, differs);
            assertThat(view.apply(flat(page))).as("seed %d: %s", seed, page).isEqualTo(view.apply(jsoup(page)));
        }
    }
}

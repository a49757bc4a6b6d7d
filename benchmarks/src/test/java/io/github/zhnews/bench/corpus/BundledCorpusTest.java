// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledCorpusTest {

    static List<GoldPage> shapes() throws IOException {
        return BundledCorpus.read().stream()
                .filter(page -> page.set().equals(BundledCorpus.SHAPES))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void goldIsOnThePage(GoldPage page) {
        var text = letters(page.html() + Jsoup.parse(page.html()).text());
        var gold = page.gold();
        assertThat(gold.paragraphs())
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(text).contains(letters(paragraph)));
        assertThat(gold.captions()).allSatisfy(caption -> assertThat(text).contains(letters(caption)));
        assertThat(gold.tail()).isNotEmpty().allSatisfy(line -> assertThat(text).contains(letters(line)));
        assertThat(gold.images()).allSatisfy(image -> assertThat(page.html()).contains(fileOf(image)));
        assertThat(Stream.of(gold.authors(), gold.editors())
                        .filter(names -> names != null)
                        .flatMap(List::stream))
                .allSatisfy(name -> assertThat(text).contains(name));
        assertThat(page.url().getHost()).endsWith(".example");
    }

    @Test
    void characterSetsAreAmongTheShapes() throws IOException {
        assertThat(shapes()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(shapes()).extracting(GoldPage::name).contains("gb2312-label", "big5", "traditional", "state-json");
        assertThat(shapes()).extracting(GoldPage::html).noneMatch(html -> html.contains("\uFFFD"));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static String fileOf(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.variants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.bench.accuracy.Letters;
import io.github.zhnews.bench.corpus.Gold;
import io.github.zhnews.bench.corpus.GoldPage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariantsTest {
    private static final List<GoldPage> PAGES =
            IntStream.range(0, 4).mapToObj(VariantsTest::page).toList();

    private static GoldPage page(int number) {
        var paragraphs = IntStream.range(0, 6)
                .mapToObj(i -> "渡口第" + number + "号浮标在" + (i + 3) + "月的水位记录由船工们抄在木板上，再带回岸边的小屋存放。")
                .toList();
        var html = paragraphs.stream()
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining(
                        "",
                        "<html><head><title>浮标记录</title></head><body><div id=w><h1>浮标记录</h1><div class=con>",
                        "</div></div><script>var text = 1</script></body></html>"));
        var gold = new Gold(paragraphs, "浮标" + number + "的记录", null, null, null, null, null, List.of(), List.of());
        return new GoldPage("set", "page" + number, "tune", "site" + number, null, html, gold);
    }

    private static List<GoldPage> variants(Damage damage) {
        return Variants.of(PAGES, 1).stream()
                .filter(variant -> variant.name().startsWith(damage.name().toLowerCase(java.util.Locale.ROOT) + "~"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachDamageKeepsItsGoldOnThePageAndChangesTheRest(Damage damage) {
        assertThat(variants(damage)).hasSize(PAGES.size()).allSatisfy(variant -> {
            var letters = Letters.of(Jsoup.parse(variant.html()).wholeText());
            assertThat(variant.gold().paragraphs())
                    .isNotEmpty()
                    .allSatisfy(paragraph -> assertThat(letters).contains(Letters.of(paragraph)));
            assertThat(variant.half()).isEqualTo("tune");
        });
        assertThat(variants(damage))
                .extracting(GoldPage::html)
                .doesNotContainAnyElementsOf(PAGES.stream()
                        .map(page -> Jsoup.parse(page.html()).outerHtml())
                        .toList());
    }

    @Test
    void whatIsCutIsOnThePageNoMore() {
        assertThat(variants(Damage.SHORT)).allSatisfy(variant -> {
            int kept = variant.gold().paragraphs().size();
            assertThat(kept).isBetween(1, 3);
            var whole = PAGES.stream()
                    .filter(page -> variant.name().endsWith(page.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(variant.html())
                    .doesNotContain(whole.gold().paragraphs().get(kept))
                    .doesNotContain("var text");
        });
    }

    @Test
    void whatThePageSaysOfItsTimeIsKnownWhereNothingWasCut() {
        var timed = PAGES.stream()
                .map(page -> new GoldPage(
                        page.set(),
                        page.name(),
                        page.half(),
                        page.portal(),
                        null,
                        page.html(),
                        new Gold(
                                page.gold().paragraphs(),
                                page.gold().title(),
                                "2024-03-05",
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of())))
                .toList();

        assertThat(Variants.of(timed, 1))
                .filteredOn(variant -> variant.name().startsWith("renamed~"))
                .extracting(variant -> variant.gold().published())
                .containsOnly("2024-03-05");
        assertThat(Variants.of(timed, 1))
                .filteredOn(variant -> variant.name().startsWith("short~"))
                .extracting(variant -> variant.gold().published())
                .containsOnlyNulls();
    }

    @Test
    void sameSeedMakesTheSamePages() {
        assertThat(Variants.of(PAGES, 7)).isEqualTo(Variants.of(PAGES, 7)).isNotEqualTo(Variants.of(PAGES, 8));
    }

    @Test
    void pageWhoseTextIsNotInItsMarkupHasNoVariants() {
        var page = PAGES.get(0);
        var empty = new GoldPage("set", "page9", "", "site", null, "<p>浮标", page.gold());

        assertThat(Variants.of(List.of(empty, page), 1))
                .noneMatch(variant -> variant.name().endsWith("page9"));
    }
}

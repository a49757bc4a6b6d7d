// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.shape.Shapes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Pages of every hostile shape are read with a small stack and a small heap. {@code -Dhostile.characters=2000000} makes all of
 * them so long, which takes an hour and, for some of them, a larger heap.
 */
@Tag("hostile")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileShapesTest {
    /** Not static: what it keeps to read the next page into is free once a test has ended. */
    private final NewsParser parser = NewsParser.builder().rules(RuleSet.none()).build();

    private static final int CHARACTERS = Integer.getInteger("hostile.characters", 5_000);
    private static final int LONG = 500_000;

    /** Of so many shapes one is read as a long page. */
    private static final int ONE_IN = 80;

    private final List<Consumer<String>> entries = List.of(
            html -> parser.read(PageInput.html(html)).page().article().toMarkdown(),
            html -> parser.read(PageInput.text(html.replaceAll("<[^>]{0,200}>", "\n")))
                    .page(),
            html -> parser.read(PageInput.html(html)).list(),
            html -> parser.read(PageInput.html(html)).explanation(),
            html -> parser.read(PageInput.document(Jsoup.parse(html))).article().toHtml());

    @TestFactory
    Stream<DynamicTest> everyShapeIsRead() {
        return Shapes.all().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
                    var html = shape.page(CHARACTERS);
                    entries.forEach(entry -> entry.accept(html));
                }));
    }

    @TestFactory
    Stream<DynamicTest> longPageFitsASmallHeap() {
        var shapes = Shapes.all();
        return Stream.iterate(0, i -> i < shapes.size(), i -> i + ONE_IN)
                .map(shapes::get)
                .map(shape -> DynamicTest.dynamicTest(
                        shape.name(),
                        () -> parser.read(PageInput.html(shape.page(LONG)))
                                .page()
                                .modules()));
    }

    @Test
    void pageThatDoesNotFitIsRefused() {
        var small = NewsParser.builder()
                .rules(RuleSet.none())
                .limits(Limits.defaults().withCharacters(1_500_000).withNodes(100_000))
                .build();

        assertThatThrownBy(() -> small.parse("<b></b>".repeat(200_000))).isInstanceOf(PageLimitException.class);
        assertThatThrownBy(() -> small.parse("桥".repeat(1_500_001))).isInstanceOf(PageLimitException.class);
    }
}

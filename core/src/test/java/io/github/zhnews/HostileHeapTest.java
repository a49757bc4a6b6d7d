// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A parser keeps nothing of the pages that it has read. {@code -Dhostile.pages=1000000} reads so many. */
@Tag("hostile")
class HostileHeapTest {
    private static final int PAGES = Integer.getInteger("hostile.pages", 3_000);
    /** Until what is loaded but once is there. */
    private static final int WARM_UP = 250;

    private static final int STEPS = 4;
    /** What the retained heap may differ by, in bytes: classes that are loaded late, code that is compiled. */
    private static final long MARGIN = 2_000_000;

    @Test
    void retainedHeapStaysFlat(TestReporter reporter) {
        var pages = pages();
        var parser = NewsParser.create();
        var curve = new ArrayList<Long>();
        read(parser, pages, WARM_UP);
        for (int step = 0; step <= STEPS; step++) {
            curve.add(retained());
            read(parser, pages, step == STEPS ? 0 : PAGES / STEPS);
        }
        reporter.publishEntry("bytes retained, after equal numbers of pages", curve.toString());

        assertThat(curve).as("bytes retained").allMatch(bytes -> bytes < curve.get(0) + MARGIN);
    }

    private static void read(NewsParser parser, List<byte[]> pages, int times) {
        for (int i = 0; i < times; i++) {
            var page = pages.get(i % pages.size());
            Article article = parser.read(PageInput.bytes(page)).page().article();
            assertThat(NewsParser.merge(List.of(article, article)).toMarkdown()).isNotNull();
            parser.read(PageInput.bytes(page)).list();
        }
    }

    private static long retained() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<byte[]> pages() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(HostileHeapTest::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

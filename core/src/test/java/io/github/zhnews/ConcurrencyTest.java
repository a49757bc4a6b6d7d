// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any number of threads may use one parser. Longer: {@code -Dzhnews.rounds=1000}. */
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = Integer.getInteger("zhnews.rounds", 2);
    private static final NewsParser PARSER = NewsParser.create();

    private static Map<Path, byte[]> pages() throws IOException {
        var pages = new HashMap<Path, byte[]>();
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            for (var file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".html"))::iterator) {
                pages.put(file, Files.readAllBytes(file));
            }
        }
        return pages;
    }

    private static Map<Path, Extraction> parsed(Map<Path, byte[]> pages, long order) {
        var files = new ArrayList<>(pages.keySet());
        Collections.shuffle(files, new Random(order));
        var parsed = new HashMap<Path, Extraction>();
        files.forEach(file ->
                parsed.put(file, PARSER.read(PageInput.bytes(pages.get(file))).extraction()));
        return parsed;
    }

    @Test
    void threadsReadWhatOneThreadReads() throws Exception {
        var pages = pages();
        var alone = parsed(pages, 0);
        assertThat(alone).hasSizeGreaterThan(20);
        var executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<Path, Extraction>>> tasks = Stream.iterate(1, round -> round + 1)
                    .limit((long) THREADS * ROUNDS)
                    .<Callable<Map<Path, Extraction>>>map(round -> () -> parsed(pages, round))
                    .toList();
            for (var together : executor.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The code of docs/spiders-and-services.md that reads many pages at a time. */
class ThreadsExampleTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/examples/lantern-fair.html");
    private static final int PAGES = 40;

    private final NewsParser parser = NewsParser.create();
    private final Queue<String> titles = new ConcurrentLinkedQueue<>();

    private void read(String page) {
        titles.add(parser.parse(page).title());
    }

    @Test
    void allPagesAreRead() throws IOException, InterruptedException {
        var pages = Collections.nCopies(PAGES, Files.readString(EXAMPLE));

        // README
        var threads = Runtime.getRuntime().availableProcessors();
        var waiting = new ArrayBlockingQueue<Runnable>(4 * threads);
        var executor = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, waiting, new ThreadPoolExecutor.CallerRunsPolicy());

        for (var page : pages) {
            executor.execute(() -> read(page)); // as above; where the queue is full, this thread reads the page itself
        }
        executor.shutdown();
        boolean isDone = executor.awaitTermination(1, TimeUnit.HOURS);
        // end

        assertThat(isDone).isTrue();
        assertThat(titles).hasSize(PAGES).containsOnly("云溪灯会开到元宵夜 百盏鱼灯游古街");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules may change while pages are parsed. Longer: {@code -Dzhnews.parses=100000}. */
class ReloadUnderLoadTest {
    private static final int THREADS = 4;
    private static final int PARSES = Integer.getInteger("zhnews.parses", 200);

    private static final String PAGE = """
            <html><body><h1 class="old">夜市延长营业时间</h1><h1 class="new">夜市今起营业到两点</h1>
            <p>河边的夜市从本周起每天营业到凌晨两点，摊位增加到八十个。</p></body></html>
            """;

    @TempDir
    private Path folder;

    /** A page is read by one set of rules or by the other, never by parts of both, and the file is never half there. */
    @Test
    void everyPageIsReadByOneSetOfRules() throws Exception {
        var files = new Folder(folder);
        files.rule("a.yaml", "a", "old", "a.example");
        var parsers = ReloadingParser.of(
                RuleFolder.open(folder),
                rules -> NewsParser.builder().rules(rules).build());
        var working = new CountDownLatch(THREADS);
        var executor = Executors.newFixedThreadPool(THREADS);
        try {
            var results = new ArrayList<Future<Set<String>>>();
            for (int i = 0; i < THREADS; i++) {
                results.add(executor.submit(parses(parsers, working)));
            }
            for (int n = 0; working.getCount() > 0; n++) {
                replace(files.rule("a.tmp", "a", n % 2 == 0 ? "new" : "old", "a.example"));
                assertThat(parsers.reload().refused()).isEmpty();
            }
            for (var result : results) {
                assertThat(Set.of("a/old 夜市延长营业时间", "a/new 夜市今起营业到两点")).containsAll(result.get());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static Callable<Set<String>> parses(ReloadingParser parsers, CountDownLatch working) {
        return () -> {
            try {
                var seen = new HashSet<String>();
                for (int i = 0; i < PARSES; i++) {
                    var extraction = parsers.parser()
                            .read(PageInput.html(PAGE).at(URI.create("https://www.a.example/1.html")))
                            .extraction();
                    seen.add(extraction.report().layout() + " "
                            + extraction.article().title());
                }
                return seen;
            } finally {
                working.countDown();
            }
        };
    }

    private void replace(Path written) throws IOException {
        Files.move(
                written, folder.resolve("a.yaml"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

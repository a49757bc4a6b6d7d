// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.NewsParser;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadingParserTest {
    private static final String PAGE = """
            <html><body><h1 class="old">夜市延长营业时间</h1><h1 class="new">夜市今起营业到两点</h1>
            <p>河边的夜市从本周起每天营业到凌晨两点，摊位增加到八十个。</p></body></html>
            """;
    private static final URI URL = URI.create("https://www.a.example/1.html");

    @TempDir
    private Path path;

    private Folder files;

    @BeforeEach
    void setUp() {
        files = new Folder(path);
        files.rule("a.yaml", "a", "old", "a.example");
    }

    private static NewsParser build(RuleSet rules) {
        return NewsParser.builder().rules(rules).build();
    }

    private static String title(NewsParser parser) {
        return parser.parse(PAGE, URL).title();
    }

    @Test
    void pagesAreReadByTheRulesInForce() {
        var parsers = ReloadingParser.of(RuleFolder.open(path), ReloadingParserTest::build);
        var before = parsers.parser();

        files.rule("a.yaml", "a", "new", "a.example");
        var reload = parsers.reload();

        assertThat(reload.changed()).containsExactly(files.file("a.yaml"));
        assertThat(title(before)).isEqualTo("夜市延长营业时间");
        assertThat(title(parsers.parser())).isEqualTo("夜市今起营业到两点");
    }

    @Test
    void parserStaysTheSameWithoutAChange() {
        var parsers = ReloadingParser.of(RuleFolder.open(path), ReloadingParserTest::build);
        var before = parsers.parser();

        files.text("a.yaml", "id: #a");
        var reload = parsers.reload();

        assertThat(reload.refused()).hasSize(1);
        assertThat(parsers.parser()).isSameAs(before);
    }

    @Test
    void reloadOfTheFolderByOthersIsTakenOver() {
        var folder = RuleFolder.open(path);
        var parsers = ReloadingParser.of(folder, ReloadingParserTest::build);
        files.rule("a.yaml", "a", "new", "a.example");
        folder.reload();

        assertThat(parsers.reload().changed()).isEmpty();
        assertThat(title(parsers.parser())).isEqualTo("夜市今起营业到两点");
    }

    @Test
    void parserStaysWhereNoneCouldBeBuilt() {
        var fails = new AtomicBoolean();
        var parsers = ReloadingParser.of(RuleFolder.open(path), rules -> {
            if (fails.get()) {
                throw new IllegalStateException("no memory");
            }
            return build(rules);
        });
        files.rule("a.yaml", "a", "new", "a.example");
        fails.set(true);

        assertThatThrownBy(parsers::reload).hasMessage("no memory");
        assertThat(title(parsers.parser())).isEqualTo("夜市延长营业时间");

        fails.set(false);
        parsers.reload();

        assertThat(title(parsers.parser())).isEqualTo("夜市今起营业到两点");
    }

    @Test
    void scheduledReloadGoesOnAfterAFailure() throws Exception {
        var builds = new CountDownLatch(3);
        var executor = Executors.newSingleThreadScheduledExecutor();
        try {
            var parsers = ReloadingParser.of(RuleFolder.open(path), rules -> {
                builds.countDown();
                if (builds.getCount() == 1) {
                    throw new IllegalStateException("no memory");
                }
                return build(rules);
            });
            files.rule("a.yaml", "a", "new", "a.example");

            var task = parsers.reloadEvery(Duration.ofMillis(1), executor);

            assertThat(builds.await(1, TimeUnit.MINUTES)).isTrue();
            executor.submit(() -> {}).get(1, TimeUnit.MINUTES);
            assertThat(title(parsers.parser())).isEqualTo("夜市今起营业到两点");
            assertThat(task.cancel(false)).isTrue();
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void pauseMustBePositive() {
        var executor = Executors.newSingleThreadScheduledExecutor();
        try {
            var parsers = ReloadingParser.of(RuleFolder.open(path), ReloadingParserTest::build);

            assertThatIllegalArgumentException().isThrownBy(() -> parsers.reloadEvery(Duration.ZERO, executor));
        } finally {
            executor.shutdownNow();
        }
    }
}

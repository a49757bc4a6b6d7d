// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.NewsParser;
import io.github.zhnews.rule.RuleSet;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A parser that follows the rules of a folder.
 *
 * <pre>{@code
 * var parsers = ReloadingParser.of(
 *         RuleFolder.open(Path.of("rules")),
 *         rules -> NewsParser.builder().rules(rules.plus(RuleSet.discovered())).build());
 *
 * Article article = parsers.parser().parse(html, url); // for each page
 * parsers.reload(); // when the files have changed
 * }</pre>
 *
 * <p>Any number of threads may use it at the same time. A page that is being parsed when the rules change is parsed to its
 * end by the old ones.
 */
public final class ReloadingParser {
    private final RuleFolder folder;
    private final Function<RuleSet, NewsParser> build;
    private RuleSet rules;
    private volatile NewsParser parser;

    private ReloadingParser(RuleFolder folder, Function<RuleSet, NewsParser> build) {
        this.folder = folder;
        this.build = build.andThen(parser -> Objects.requireNonNull(parser, "the parser that was built"));
        rules = folder.rules();
        parser = this.build.apply(rules);
    }

    /**
     * Builds a parser of a folder's rules.
     *
     * @param folder the folder
     * @param build makes a parser of the folder's rules, to which it may add others
     * @return what holds the parser
     */
    public static ReloadingParser of(RuleFolder folder, Function<RuleSet, NewsParser> build) {
        return new ReloadingParser(Objects.requireNonNull(folder, "folder"), Objects.requireNonNull(build, "build"));
    }

    /**
     * The parser with the rules in force. Costs next to nothing: ask for it anew for each page, or for each batch of pages
     * that must be read by the same rules.
     *
     * @return the parser, the same until a reload changes the rules
     */
    public NewsParser parser() {
        return parser;
    }

    /**
     * Reloads the folder and builds a new parser if its rules have changed. If building throws, the parser stays, and the
     * next reload builds again.
     *
     * @return what changed and what is refused
     */
    public synchronized RuleFolder.Reload reload() {
        var reload = folder.reload();
        var now = folder.rules();
        // The folder may have been reloaded by others too.
        if (now != rules) {
            parser = build.apply(now);
            rules = now;
        }
        return reload;
    }

    /**
     * Reloads again and again. What changes is logged, and so is each file that is refused, once for each reason.
     *
     * @param pause how long to wait before the first reload and between two of them
     * @param executor runs the reloads; it stays the caller's to shut down
     * @return the task, to cancel it
     * @throws IllegalArgumentException if the pause is not positive
     */
    public ScheduledFuture<?> reloadEvery(Duration pause, ScheduledExecutorService executor) {
        var task = new Task();
        return executor.scheduleWithFixedDelay(task, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Logs what a reload did. */
    private final class Task implements Runnable {
        // Not before it is needed: slf4j complains to whoever has no logger set up.
        private final Logger log = LoggerFactory.getLogger(ReloadingParser.class);
        private List<String> known = List.of();

        @Override
        public void run() {
            try {
                var reload = reload();
                if (!reload.changed().isEmpty()) {
                    log.info("Portal rules have changed: {}", reload.changed());
                }
                var refused =
                        reload.refused().stream().map(Throwable::getMessage).toList();
                refused.stream()
                        .filter(message -> !known.contains(message))
                        .forEach(message -> log.warn("A rule file is refused: {}", message));
                known = refused;
            } catch (RuntimeException e) {
                // Thrown on, it would end the task for good.
                log.warn("No parser could be built of the portal rules: {}", e.getMessage(), e);
            }
        }
    }
}

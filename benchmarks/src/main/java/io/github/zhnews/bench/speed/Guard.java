// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.NewsParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Measures a set of pages, in as many processes as the decision needs. */
final class Guard {
    /** The noise, as a share of the ratio, with which a baseline may be written. */
    static final double BASELINE_NOISE = 0.05;

    private final Plan plan;
    private final PrintWriter out;

    Guard(Plan plan, PrintWriter out) {
        this.plan = plan;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param pages the pages
     * @param folder where they are, or {@code bundled}
     * @param before what it is to be compared with, or {@code null} to measure for a new baseline
     * @return the figures
     * @throws IOException if a measuring process fails
     * @throws InterruptedException if the thread is interrupted
     */
    Measured measure(Pages pages, String folder, @Nullable Measured before) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var environment = Environment.here();
        long text = pages.textFound(NewsParser.create());
        var forks = new ArrayList<Sample>();
        while (true) {
            var fork = Fork.run(folder, plan);
            forks.add(fork);
            print(forks.size(), fork);
            var measured = Measured.of(environment, pages, text, forks);
            var spent = Duration.ofNanos(System.nanoTime() - start);
            boolean last = forks.size() >= plan.maxForks() || spent.compareTo(plan.limit()) > 0;
            if (last || measured.forks() >= plan.minForks() && isEnough(measured, before)) {
                return measured;
            }
        }
    }

    private static boolean isEnough(Measured now, @Nullable Measured before) {
        return before == null
                ? now.noise() <= BASELINE_NOISE
                : Comparison.of(now, before).isDecided();
    }

    private void print(int number, Sample fork) {
        out.printf(
                Locale.ROOT,
                "  process %d: jsoup %.2f ms a pass, R %.3f with rules, %.3f without; %.0f %% of a processor%n",
                number,
                fork.nanos(Variant.JSOUP) / 1e6,
                fork.ratio(Variant.RULES),
                fork.ratio(Variant.NO_RULES),
                100 * fork.busy());
        out.flush();
    }
}

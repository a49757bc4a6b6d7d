// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Tells whether the library has become slower or allocates more than it did when the baseline was written. Both are compared
 * with {@code Jsoup.parse} of the same pages in the same processes, so that the machine matters little.
 */
@Command(
        name = "guard",
        description = {
            "Compares the library's speed and allocation with the baseline.",
            "R is its CPU time as a multiple of Jsoup.parse of the same pages, in square brackets the 95 %% interval over"
                    + " processes. Time may grow by 10 %%, allocation by 3 %%."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:not worse than the baseline allows",
            "1:worse",
            "2:can't tell: too much noise, nothing to compare with, or not measured"
        },
        exitCodeOnExecutionException = 2)
public final class GuardCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("variant", "figure", "now", "baseline", "change", "verdict");

    private final PrintWriter out;

    @Parameters(
            paramLabel = "FOLDER",
            description = "Pages to measure with, or a gold folder beside them. Default: the pages in this jar.")
    private List<Path> folders = List.of();

    @Option(names = "--short", description = "The short form, within four minutes for each set of pages.")
    private boolean isShort;

    @Option(names = "--update", description = "Write a new baseline.")
    private boolean isUpdate;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The baseline. Default: ${DEFAULT-VALUE}",
            defaultValue = "benchmarks/baseline.json")
    private Path baseline = Path.of("");

    @Option(names = "--results", paramLabel = "DIR", description = "Write the tables to guard.md in this folder.")
    private @Nullable Path results;

    @Option(names = "--forks", paramLabel = "N", description = "The fewest processes; up to twice as many are started.")
    private @Nullable Integer forks;

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            description =
                    "CPU time before measuring, for each variant; below 5, figures are higher than the baseline's.")
    private @Nullable Integer settle;

    @Option(names = "--blocks", paramLabel = "N", description = "Measured blocks in each process.")
    private @Nullable Integer blocks;

    /**
     * The command.
     *
     * @param out where it writes to
     */
    public GuardCommand(PrintWriter out) {
        this.out = out;
    }

    /**
     * Measures all sets.
     *
     * @return the exit code
     * @throws IOException if pages, the baseline or results can't be read or written, or a measuring process fails
     * @throws InterruptedException if the thread is interrupted
     */
    @Override
    public Integer call() throws IOException, InterruptedException {
        var base = Baseline.read(baseline);
        var report = new StringBuilder("# Guard\n");
        var verdict = Verdict.OK;
        for (var folder : folders.isEmpty() ? List.of(Pages.BUNDLED) : names(folders)) {
            var pages = folder.equals(Pages.BUNDLED) ? Pages.bundled() : Pages.in(Path.of(folder));
            out.printf(Locale.ROOT, "%s: %d pages%n", pages.name(), pages.all().size());
            var before = base.of(pages.name());
            var measured = new Guard(plan(), out).measure(pages, folder, isUpdate ? null : before);
            var comparison = Comparison.of(measured, before);
            var table = table(pages.name(), measured, comparison);
            out.println(table);
            report.append('\n').append(table);
            verdict = verdict.and(isUpdate ? update(base, pages.name(), measured) : comparison.verdict());
        }
        if (results != null) {
            Files.createDirectories(results);
            Files.writeString(results.resolve("guard.md"), report);
        }
        out.println("guard: " + (verdict == Verdict.UNDECIDED ? "can't tell" : verdict));
        return verdict.exitCode();
    }

    private static List<String> names(List<Path> folders) {
        return folders.stream().map(Path::toString).toList();
    }

    private Plan plan() {
        var plan = isShort ? Plan.SHORT : Plan.LONG;
        return new Plan(
                settle == null ? plan.settle() : Duration.ofSeconds(settle),
                blocks == null ? plan.blocks() : blocks,
                plan.slice(),
                forks == null ? plan.minForks() : forks,
                forks == null ? plan.maxForks() : 2 * forks,
                plan.limit());
    }

    /** A baseline of a noisy machine would be worse than the old one. */
    private Verdict update(Baseline base, String set, Measured measured) throws IOException {
        if (measured.noise() > Guard.BASELINE_NOISE) {
            out.printf(
                    Locale.ROOT,
                    "Baseline of %s left as it is: the noise is %.0f %%, it must not be above %.0f %%.%n",
                    set,
                    100 * measured.noise(),
                    100 * Guard.BASELINE_NOISE);
            return Verdict.UNDECIDED;
        }
        base.update(set, measured);
        out.println("Baseline of " + set + " written to " + baseline);
        return Verdict.OK;
    }

    private String table(String set, Measured measured, Comparison comparison) {
        var lines = new ArrayList<String>();
        lines.add("## " + set + "\n");
        lines.add(Table.of(HEADER, comparison.rows()));
        lines.add(String.format(
                Locale.ROOT,
                "%d pages, %,d characters, %,d letters of text found; Jsoup.parse %.0f µs a page; %d processes, %d more left"
                        + " out as unsettled; %.0f %% of a processor.%n",
                measured.pages(),
                measured.characters(),
                measured.text(),
                measured.jsoupMicrosPerPage(),
                measured.forks(),
                measured.unsettled(),
                100 * measured.busy()));
        lines.add(measured.environment().text() + ".\n");
        if (!isUpdate) {
            comparison.notes().forEach(note -> lines.add(note + "\n"));
        }
        return String.join("\n", lines);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.growth;

import io.github.zhnews.NewsParser;
import io.github.zhnews.bench.speed.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code growth}. */
@Command(
        name = "growth",
        description =
                "Measures how the time of every entry point grows with the page, for pages of hostile shapes: all shapes"
                        + " are tried on short pages, and the worst are measured at all sizes.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 2,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:time grows with the page, and no character is expensive",
            "1:a shape is too expensive",
            "2:the command was used wrongly"
        })
public final class GrowthCommand implements Callable<Integer> {
    /** How much more a page that is twice as long may cost. */
    private static final double STEEPEST = 2.3;
    /** What a character may cost in microseconds. */
    private static final double DEAREST = 0.6;

    private static final int MEGA = 1_000_000;
    private static final int TRIES = 1;
    private static final int RETRIES = 5;
    private static final int WARM_UP = 40;
    /** So far ahead the worst shapes are foretold; farther, noise would outweigh what they cost. */
    private static final int DOUBLINGS = 4;

    private final PrintWriter out;

    @Option(names = "--shapes", paramLabel = "REGEX", description = "Only shapes whose name has a match.")
    private Pattern shapes = Pattern.compile("");

    @Option(
            names = "--entry",
            split = ",",
            paramLabel = "ENTRY",
            description = "Only these entry points: ${COMPLETION-CANDIDATES}.")
    private List<Entry> entries = List.of(Entry.values());

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "MB",
            description = "Lengths of pages in millions of characters, ascending. Default: ${DEFAULT-VALUE}",
            defaultValue = "1,2,4,8")
    private List<Double> sizes = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many shapes of each entry point are measured at all sizes. Default: ${DEFAULT-VALUE}",
            defaultValue = "10")
    private int top;

    /**
     * The command.
     *
     * @param out where it writes to
     */
    public GrowthCommand(PrintWriter out) {
        this.out = out;
    }

    /**
     * Measures all entry points.
     *
     * @return the exit code
     * @throws IOException if the pages in the jar can't be read
     */
    @Override
    public Integer call() throws IOException {
        var parser = NewsParser.create();
        var lengths = sizes.stream().map(size -> (int) (size * MEGA)).toList();
        boolean isGood = true;
        for (var entry : entries) {
            var cases = (entry == Entry.RULED ? Cases.ofRules() : Cases.all())
                    .stream()
                            .filter(c -> shapes.matcher(c.shape().name()).find())
                            .toList();
            var rows = new ArrayList<List<String>>();
            for (var worst : worst(entry, cases, lengths.get(0), parser)) {
                var growth = confirmed(worst, Growth.measure(entry, worst, lengths, TRIES, parser), lengths, parser);
                isGood &= !isBad(growth);
                rows.add(row(growth, lengths));
            }
            out.println("## " + entry.name().toLowerCase(Locale.ROOT) + " (" + cases.size() + " shapes)\n");
            out.println(Table.of(header(), rows));
        }
        return isGood ? 0 : 1;
    }

    /** The shapes that would cost most on longer pages if they went on as they begin; what looks so is tried again. */
    private List<Case> worst(Entry entry, List<Case> cases, int smallest, NewsParser parser) {
        var small = List.of(smallest / 16, smallest / 8);
        cases.stream().limit(WARM_UP).forEach(c -> Growth.measure(entry, c, small, 1, parser));
        var suspects = worst(entry, cases, small, 1, 4 * top, parser);
        return worst(entry, suspects, small, RETRIES, top, parser);
    }

    private static List<Case> worst(
            Entry entry, List<Case> cases, List<Integer> lengths, int times, int most, NewsParser parser) {
        record Tried(Case shape, double expected) {}
        return cases.stream()
                .map(c -> new Tried(
                        c, Growth.measure(entry, c, lengths, times, parser).expected(DOUBLINGS)))
                .sorted(Comparator.comparingDouble(Tried::expected).reversed())
                .limit(most)
                .map(Tried::shape)
                .toList();
    }

    /** What looks bad is measured again: another program may have had the processor's caches. */
    private static Growth confirmed(Case shape, Growth growth, List<Integer> lengths, NewsParser parser) {
        var best = growth;
        for (int i = 0; i < RETRIES && isBad(best); i++) {
            best = best.shorter(Growth.measure(growth.entry(), shape, lengths, TRIES, parser));
        }
        return best;
    }

    private static boolean isBad(Growth growth) {
        return !growth.isWithin(STEEPEST, DEAREST);
    }

    private List<String> header() {
        var header = new ArrayList<String>();
        header.add("shape");
        sizes.forEach(size -> header.add("µs a character at " + size + " M"));
        header.add("a doubling costs at most");
        header.add("");
        return header;
    }

    private static List<String> row(Growth growth, List<Integer> lengths) {
        var row = new ArrayList<String>();
        row.add(growth.name().replace("|", "\\|"));
        for (int length : lengths) {
            var nanos = growth.nanos().get(length);
            row.add(nanos == null ? "" : String.format(Locale.ROOT, "%.3f", nanos / 1000));
        }
        row.add(String.format(Locale.ROOT, "%.2f", growth.steepest()));
        row.add(isBad(growth) ? "TOO MUCH " + growth.failure() : growth.refused());
        return row;
    }
}

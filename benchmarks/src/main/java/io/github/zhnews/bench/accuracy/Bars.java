// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import io.github.zhnews.bench.peer.Peers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What figures must reach: lines of set, mode, figure and bar. The mode is {@code rules}, {@code no-rules} or the name of an
 * extractor. Empty lines and those that begin with {@code #} are skipped.
 */
public final class Bars {
    private static final Map<String, String> MODES = Map.of("rules", Peers.ZHNEWS, "no-rules", Peers.ZHNEWS_NO_RULES);

    private final List<Bar> all;

    private Bars(List<Bar> all) {
        this.all = List.copyOf(all);
    }

    private record Bar(String set, String mode, Figure figure, double bar) {}

    /**
     * A bar and what was reached.
     *
     * @param set the set
     * @param mode the mode
     * @param figure the figure
     * @param bar what it must reach
     * @param value what it reached; 0 where nothing was scored
     */
    public record Outcome(String set, String mode, Figure figure, double bar, double value) {
        /**
         * Whether the bar was missed.
         *
         * @return whether the value is below the bar
         */
        public boolean below() {
            return value < bar;
        }
    }

    /**
     * Reads bars.
     *
     * @param file the file
     * @return the bars
     * @throws IOException if the file can't be read or a line is not of the form
     */
    public static Bars read(Path file) throws IOException {
        var all = new ArrayList<Bar>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(bar(file, line));
            }
        }
        return new Bars(all);
    }

    private static Bar bar(Path file, String line) throws IOException {
        var parts = line.strip().split("\\s+");
        try {
            if (parts.length == 4) {
                return new Bar(parts[0], parts[1], Figure.of(parts[2]), Double.parseDouble(parts[3]));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + line + ": " + e.getMessage(), e);
        }
        throw new IOException(file + ": not a set, a mode, a figure and a bar: " + line);
    }

    /**
     * Holds a measurement against the bars of the sets that it has.
     *
     * @param run the measurement
     * @return the outcome of each bar
     */
    public List<Outcome> check(Run run) {
        var outcomes = new ArrayList<Outcome>();
        for (var bar : all) {
            if (run.sets().contains(bar.set)) {
                var rows = run.rows(
                        MODES.getOrDefault(bar.mode, bar.mode), row -> row.set().equals(bar.set));
                double value = Run.mean(rows, bar.figure).orElse(0);
                outcomes.add(new Outcome(bar.set, bar.mode, bar.figure, bar.bar, value));
            }
        }
        return outcomes;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A measurement.
 *
 * @param environment where and with what it was made, by names
 * @param extractors the versions of the extractors, by their names, in the order of the tables
 * @param rows how each extractor did on each page
 * @param speed what each extractor takes of a processor's time for a page, as a multiple of {@code Jsoup.parse}; roughly, and
 *     empty where it wasn't measured
 */
public record Run(
        Map<String, String> environment, Map<String, String> extractors, List<Row> rows, Map<String, Double> speed) {
    /** Copies the rows; the maps keep their order and must not be changed. */
    public Run {
        rows = List.copyOf(rows);
    }

    /**
     * The names of the sets, in the order in which they were measured.
     *
     * @return the names
     */
    public List<String> sets() {
        return rows.stream().map(Row::set).distinct().toList();
    }

    /**
     * Pages whose means stand together.
     *
     * @param name the name of a set, or of a set and its half
     * @param rows their rows
     */
    public record Group(String name, Predicate<Row> rows) {}

    /**
     * The sets, each followed by its halves if it has any.
     *
     * @return the groups
     */
    public List<Group> groups() {
        return sets().stream()
                .flatMap(set -> {
                    Predicate<Row> ofSet = row -> row.set().equals(set);
                    var halves = rows.stream()
                            .filter(ofSet)
                            .map(Row::half)
                            .filter(half -> !half.isEmpty())
                            .distinct()
                            .sorted(Comparator.reverseOrder())
                            .map(half -> new Group(
                                    set + " " + half,
                                    ofSet.and(row -> row.half().equals(half))));
                    return Stream.concat(Stream.of(new Group(set, ofSet)), halves);
                })
                .toList();
    }

    /**
     * The rows of an extractor.
     *
     * @param extractor its name
     * @param wanted which of its rows
     * @return the rows, in the order of the pages
     */
    public List<Row> rows(String extractor, Predicate<Row> wanted) {
        return rows.stream()
                .filter(row -> row.extractor().equals(extractor))
                .filter(wanted)
                .toList();
    }

    /**
     * The values of a figure.
     *
     * @param rows the rows
     * @param figure the figure
     * @return the values of the rows that have it
     */
    public static double[] values(List<Row> rows, Figure figure) {
        return rows.stream()
                .map(Row::figures)
                .filter(figures -> figures.containsKey(figure))
                .mapToDouble(figures -> figures.getOrDefault(figure, 0.0))
                .toArray();
    }

    /**
     * The mean of a figure.
     *
     * @param rows the rows
     * @param figure the figure
     * @return the mean over the rows that have it; empty if none has
     */
    public static OptionalDouble mean(List<Row> rows, Figure figure) {
        return DoubleStream.of(values(rows, figure)).average();
    }
}

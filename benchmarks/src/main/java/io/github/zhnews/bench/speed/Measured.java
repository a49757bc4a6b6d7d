// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What the guard measured on a set of pages.
 *
 * @param environment where and when
 * @param pages the number of pages
 * @param fingerprint what tells these pages from others
 * @param characters the length of the pages
 * @param text the length of the texts found in them
 * @param forks the number of processes that count
 * @param unsettled the number of processes that don't, see {@link #settled}
 * @param busy the CPU time as a share of the time that passed, in the median process
 * @param jsoupMicrosPerPage the measure itself
 * @param variants the figures of each variant, by its label
 */
record Measured(
        Environment environment,
        int pages,
        String fingerprint,
        long characters,
        long text,
        int forks,
        int unsettled,
        double busy,
        double jsoupMicrosPerPage,
        Map<String, Figures> variants) {

    /** How much slower than in the fastest process jsoup may be. */
    private static final double SETTLED = 1.25;

    static final List<Variant> GUARDED = List.of(Variant.RULES, Variant.NO_RULES);

    /** Sums up the processes that settled. */
    static Measured of(Environment environment, Pages pages, long text, List<Sample> all) {
        var forks = settled(all);
        int size = pages.all().size();
        var variants = new TreeMap<String, Figures>();
        for (var variant : GUARDED) {
            variants.put(
                    variant.label(),
                    new Figures(
                            interval(forks, fork -> fork.ratio(variant)),
                            interval(forks, fork -> fork.bytes(variant) / size)));
        }
        return new Measured(
                environment,
                size,
                pages.fingerprint(),
                pages.characters(),
                text,
                forks.size(),
                all.size() - forks.size(),
                rounded(interval(forks, Sample::busy).estimate()),
                rounded(interval(forks, fork -> fork.nanos(Variant.JSOUP)).estimate() / size / 1000),
                variants);
    }

    /**
     * The processes that count. The compiler sometimes leaves {@code Jsoup.parse} half as slow again, for a process's whole
     * life; compared with that, anything is fast.
     */
    static List<Sample> settled(List<Sample> forks) {
        double fastest = forks.stream()
                .map(fork -> fork.nanos(Variant.JSOUP))
                .min(Comparator.naturalOrder())
                .orElse(0.0);
        return forks.stream()
                .filter(fork -> fork.nanos(Variant.JSOUP) <= fastest * SETTLED)
                .toList();
    }

    /** How far the ratios may be from what they were measured to be, as a share; the greatest of the variants. */
    double noise() {
        return variants.values().stream()
                .mapToDouble(figures -> figures.ratio().relativeError())
                .max()
                .orElse(0);
    }

    private static Interval interval(List<Sample> forks, ToDoubleFunction<Sample> figure) {
        return Interval.of(forks.stream().mapToDouble(figure).toArray());
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

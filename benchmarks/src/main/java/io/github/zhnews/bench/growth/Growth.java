// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.growth;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.PageLimitException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a character of a page costs at several lengths.
 *
 * @param entry what was done with the page
 * @param name the shape's name
 * @param nanos the CPU time of a character in nanoseconds by the page's length in characters; shorter than asked for where the
 *     page is refused or would take too long
 * @param refused what is said of the page that is refused, or an empty string
 * @param failure what a page could not be read for, or an empty string
 */
record Growth(Entry entry, String name, SortedMap<Integer, Double> nanos, String refused, String failure) {
    /** No longer page is tried where one took so many seconds. */
    private static final double LONGEST = 20;

    /** Where a character costs less, in microseconds, caches and copies of memory outweigh all else. */
    private static final double NEGLIGIBLE = 0.02;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Measures.
     *
     * @param entry what to do
     * @param shape with which pages
     * @param lengths how long, ascending
     * @param times how often; the shortest time is kept, as whatever else the machine does only ever adds time
     * @param parser reads the pages
     */
    static Growth measure(Entry entry, Case shape, List<Integer> lengths, int times, NewsParser parser) {
        var nanos = new TreeMap<Integer, Double>();
        var refused = "";
        var failure = "";
        double longest = 0;
        for (int length : lengths) {
            if (longest > LONGEST * 1e9) {
                break;
            }
            var html = shape.shape().page(length);
            try {
                var task = entry.prepare(new Entry.Input(parser, html, shape.url()));
                double best = Double.MAX_VALUE;
                for (int i = 0; i < times; i++) {
                    long start = THREADS.getCurrentThreadCpuTime();
                    task.run();
                    best = Math.min(best, (double) (THREADS.getCurrentThreadCpuTime() - start));
                }
                nanos.put(length, best / html.length());
                longest = best;
            } catch (PageLimitException e) {
                refused = String.valueOf(e.getMessage());
                break;
            } catch (StackOverflowError | OutOfMemoryError e) {
                failure = e.getClass().getSimpleName();
                break;
            }
        }
        return new Growth(entry, shape.shape().name(), nanos, refused, failure);
    }

    /** The shorter of the times of two measurements of the same. */
    Growth shorter(Growth other) {
        var shorter = new TreeMap<>(nanos);
        other.nanos.forEach((length, time) -> shorter.merge(length, time, Math::min));
        return new Growth(entry, name, shorter, refused, failure);
    }

    /** The greatest cost of a character at any length, in microseconds. */
    double most() {
        return nanos.values().stream().mapToDouble(n -> n / 1000).max().orElse(0);
    }

    /** How much more twice as long a page costs, at the most: 2 where time grows with the page. */
    double steepest() {
        double steepest = 0;
        double lengthBefore = 0;
        double timeBefore = 0;
        for (var measured : nanos.entrySet()) {
            double length = measured.getKey();
            double time = measured.getValue() * length;
            if (lengthBefore > 0) {
                double doublings = Math.log(length / lengthBefore) / Math.log(2);
                steepest = Math.max(steepest, Math.pow(time / timeBefore, 1 / doublings));
            }
            lengthBefore = length;
            timeBefore = time;
        }
        return steepest;
    }

    /** Whether it ended, and is cheaper than given bounds. */
    boolean isWithin(double steepest, double dearest) {
        return failure.isEmpty() && most() < dearest && (steepest() < steepest || most() < NEGLIGIBLE);
    }

    /** What the cost of a character would come to in so many further doublings of the page, in microseconds. */
    double expected(int doublings) {
        double last = 0;
        for (double time : nanos.values()) {
            last = time / 1000;
        }
        return failure.isEmpty() ? last * Math.pow(Math.max(1, steepest() / 2), doublings) : Double.MAX_VALUE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of all variants: in a block, a short stretch of time in which they ran one after the other, or in a whole
 * process.
 *
 * @param nanos the CPU time of a pass over all pages
 * @param bytes what a pass over all pages allocated
 * @param busy the CPU time as a share of the time that passed: 1 where the thread never waited for a processor
 */
record Sample(Map<Variant, Double> nanos, Map<Variant, Double> bytes, double busy) {
    private static final String MARK = "block";

    /** The fastest block is the one that nothing has disturbed: whatever else the machine does only ever adds time. */
    private static final double FASTEST = 0;

    private static final double MEDIAN = 0.5;

    /** Copies the maps. */
    Sample {
        nanos = Map.copyOf(nanos);
        bytes = Map.copyOf(bytes);
    }

    /** Sums up the blocks of a process. */
    static Sample of(List<Sample> blocks) {
        var nanos = new EnumMap<Variant, Double>(Variant.class);
        var bytes = new EnumMap<Variant, Double>(Variant.class);
        for (var variant : Variant.values()) {
            nanos.put(variant, quantile(blocks, FASTEST, block -> block.nanos(variant)));
            bytes.put(variant, quantile(blocks, MEDIAN, block -> block.bytes(variant)));
        }
        return new Sample(nanos, bytes, quantile(blocks, MEDIAN, Sample::busy));
    }

    private static double quantile(List<Sample> blocks, double share, ToDoubleFunction<Sample> figure) {
        return blocks.stream()
                .mapToDouble(figure)
                .sorted()
                .skip((long) (share * (blocks.size() - 1)))
                .findFirst()
                .orElseThrow();
    }

    /** One line, as it goes from the measuring process to the one that judges. */
    String line() {
        var line = new StringJoiner(" ").add(MARK).add(Double.toString(busy));
        for (var variant : Variant.values()) {
            line.add(Double.toString(nanos(variant))).add(Double.toString(bytes(variant)));
        }
        return line.toString();
    }

    /** Reads a line back; {@code null} if it says something else. */
    static @Nullable Sample of(String line) {
        if (!line.startsWith(MARK + " ")) {
            return null;
        }
        var values = line.split(" ");
        var nanos = new EnumMap<Variant, Double>(Variant.class);
        var bytes = new EnumMap<Variant, Double>(Variant.class);
        int next = 2;
        for (var variant : Variant.values()) {
            nanos.put(variant, Double.valueOf(values[next++]));
            bytes.put(variant, Double.valueOf(values[next++]));
        }
        return new Sample(nanos, bytes, Double.parseDouble(values[1]));
    }

    double nanos(Variant variant) {
        return nanos.getOrDefault(variant, 0.0);
    }

    double bytes(Variant variant) {
        return bytes.getOrDefault(variant, 0.0);
    }

    /** The time of a variant as a multiple of jsoup's. */
    double ratio(Variant variant) {
        return nanos(variant) / nanos(Variant.JSOUP);
    }
}

package io.github.zhnews.bench.speed;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process measured. Arrays are indexed by {@link Variant#ordinal()}.
 *
 * @param nanos the CPU time of a pass over all pages
 * @param bytes what a pass over all pages allocated
 * @param busy the CPU time as a share of the time that passed
 */
@SuppressWarnings("ArrayRecordComponent")
record ForkResult(double[] nanos, double[] bytes, double busy) {
    /** Where in the blocks, from the fastest to the slowest, the undisturbed ones are: others only ever add time. */
    private static final double UNDISTURBED = 0.1;

    private static final double MEDIAN = 0.5;

    /** Sums up the blocks of a process. */
    static ForkResult of(List<Block> blocks) {
        int variants = Variant.values().length;
        var nanos = new double[variants];
        var bytes = new double[variants];
        for (int i = 0; i < variants; i++) {
            int variant = i;
            nanos[i] = quantile(blocks, UNDISTURBED, block -> block.nanos()[variant]);
            bytes[i] = quantile(blocks, MEDIAN, block -> block.bytes()[variant]);
        }
        return new ForkResult(nanos, bytes, quantile(blocks, MEDIAN, Block::busy));
    }

    private static double quantile(List<Block> blocks, double share, ToDoubleFunction<Block> figure) {
        return blocks.stream()
                .mapToDouble(figure)
                .sorted()
                .skip((long) (share * (blocks.size() - 1)))
                .findFirst()
                .orElseThrow();
    }

    double nanos(Variant variant) {
        return nanos[variant.ordinal()];
    }

    double bytes(Variant variant) {
        return bytes[variant.ordinal()];
    }

    /** The time of a variant as a multiple of jsoup's. */
    double ratio(Variant variant) {
        return nanos(variant) / nanos(Variant.JSOUP);
    }
}

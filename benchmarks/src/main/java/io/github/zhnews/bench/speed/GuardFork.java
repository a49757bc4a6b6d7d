// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;

/**
 * The process that measures. It runs all variants in turns, first until the compiler has settled, then once for each block,
 * and prints a line for each block.
 *
 * <p>Time is the CPU time of the one thread that works, so that other processes cost it little; what the collector and the
 * compiler do in their threads is not in it.
 */
final class GuardFork {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<Variant> VARIANTS = List.of(Variant.values());

    private final Pages pages;
    private final long slice;
    private long sum;

    private GuardFork(Pages pages, Duration slice) {
        this.pages = pages;
        this.slice = slice.toNanos();
    }

    /**
     * Measures.
     *
     * @param args the folder of the pages or {@code bundled}; milliseconds of CPU time to settle for each variant; the number of
     *     blocks; milliseconds of CPU time for each variant in a block
     * @throws IOException if the pages can't be read
     */
    public static void main(String[] args) throws IOException {
        var pages = args[0].equals(Pages.BUNDLED) ? Pages.bundled() : Pages.in(Path.of(args[0]));
        new GuardFork(pages, Duration.ofMillis(Long.parseLong(args[3])))
                .measure(Duration.ofMillis(Long.parseLong(args[1])), Integer.parseInt(args[2]));
    }

    private void measure(Duration settle, int blocks) {
        var spent = new EnumMap<Variant, Long>(Variant.class);
        do {
            for (var variant : VARIANTS) {
                long before = cpu();
                pass(variant);
                spent.merge(variant, cpu() - before, Long::sum);
            }
        } while (spent.values().stream().anyMatch(nanos -> nanos < settle.toNanos()));
        for (int block = 0; block < blocks; block++) {
            System.out.println(block(block).line());
        }
        // Lest the compiler finds that nobody needs the results.
        System.out.println("results " + sum);
    }

    /** All variants once; each block begins with another one. */
    private Sample block(int number) {
        var nanos = new EnumMap<Variant, Double>(Variant.class);
        var bytes = new EnumMap<Variant, Double>(Variant.class);
        long wallStart = System.nanoTime();
        long cpuStart = cpu();
        for (int i = 0; i < VARIANTS.size(); i++) {
            var variant = VARIANTS.get((number + i) % VARIANTS.size());
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = cpu();
            int passes = pass(variant);
            nanos.put(variant, (double) (cpu() - start) / passes);
            bytes.put(variant, (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / passes);
        }
        return new Sample(nanos, bytes, (double) (cpu() - cpuStart) / (System.nanoTime() - wallStart));
    }

    /** Whole passes over the pages until the slice is over, at least one. */
    private int pass(Variant variant) {
        long end = cpu() + slice;
        int passes = 0;
        do {
            for (var page : pages.all()) {
                sum += variant.run(page);
            }
            passes++;
        } while (cpu() < end);
        return passes;
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }
}

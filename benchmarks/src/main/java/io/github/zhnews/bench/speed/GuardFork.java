package io.github.zhnews.bench.speed;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * The process that measures. It runs all variants in turns, first until the compiler has settled, then once for each block,
 * and prints a line for each block.
 *
 * <p>Time is the CPU time of the one thread that works, so that other processes cost it little; what the collector and the
 * compiler do in their threads is not in it.
 */
final class GuardFork {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Variant[] VARIANTS = Variant.values();

    /** Results go here, lest the compiler finds that nobody needs them. */
    private static volatile int sink;

    private final Pages pages;
    private final long slice;

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
        long settled = settle.toNanos();
        var spent = new long[VARIANTS.length];
        for (int turn = 0; Arrays.stream(spent).anyMatch(nanos -> nanos < settled); turn++) {
            int v = turn % VARIANTS.length;
            long before = cpu();
            pass(VARIANTS[v], slice);
            spent[v] += cpu() - before;
        }
        for (int block = 0; block < blocks; block++) {
            System.out.println(block(block).line());
        }
    }

    /** All variants once; each block begins with another one. */
    private Block block(int number) {
        var nanos = new double[VARIANTS.length];
        var bytes = new double[VARIANTS.length];
        long wallStart = System.nanoTime();
        long cpuStart = cpu();
        for (int i = 0; i < VARIANTS.length; i++) {
            int v = (number + i) % VARIANTS.length;
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = cpu();
            int passes = pass(VARIANTS[v], slice);
            nanos[v] = (double) (cpu() - start) / passes;
            bytes[v] = (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / passes;
        }
        return new Block(nanos, bytes, (double) (cpu() - cpuStart) / (System.nanoTime() - wallStart));
    }

    /** Whole passes over the pages until the time is up, at least one. */
    private int pass(Variant variant, long nanos) {
        long end = cpu() + nanos;
        int passes = 0;
        int sum = 0;
        do {
            for (var page : pages.all()) {
                sum += variant.run(page);
            }
            passes++;
        } while (cpu() < end);
        sink = sum;
        return passes;
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }
}

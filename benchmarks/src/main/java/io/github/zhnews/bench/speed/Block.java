package io.github.zhnews.bench.speed;

import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A short stretch of time in which all variants ran one after the other, so that what disturbs one most likely disturbs all.
 * Arrays are indexed by {@link Variant#ordinal()}.
 *
 * @param nanos the CPU time of a pass over all pages
 * @param bytes what a pass over all pages allocated
 * @param busy the CPU time of the block as a share of the time that passed: 1 where the thread never waited for a processor
 */
@SuppressWarnings("ArrayRecordComponent")
record Block(double[] nanos, double[] bytes, double busy) {
    private static final String MARK = "block";

    /** One line, as it goes from the measuring process to the one that judges. */
    String line() {
        var line = new StringJoiner(" ").add(MARK);
        Arrays.stream(nanos).forEach(n -> line.add(Double.toString(n)));
        Arrays.stream(bytes).forEach(b -> line.add(Double.toString(b)));
        return line.add(Double.toString(busy)).toString();
    }

    /** Reads a line back; {@code null} if it is another process's chatter. */
    static @Nullable Block of(String line) {
        if (!line.startsWith(MARK + " ")) {
            return null;
        }
        var values = Arrays.stream(line.split(" "))
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .toArray();
        int variants = Variant.values().length;
        return new Block(
                Arrays.copyOf(values, variants),
                Arrays.copyOfRange(values, variants, 2 * variants),
                values[2 * variants]);
    }
}

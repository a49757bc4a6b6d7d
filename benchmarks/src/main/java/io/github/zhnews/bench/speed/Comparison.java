// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** New figures beside the old ones. */
final class Comparison {
    /** How much the ratio may grow. Processes of the same code differ by some per cent. */
    static final double MORE_TIME = 0.10;

    /** How much the allocated bytes may grow. They hardly depend on anything but the code. */
    static final double MORE_BYTES = 0.03;

    private static final int KB = 1000;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Verdict verdict = Verdict.OK;

    private Comparison() {}

    /**
     * Compares.
     *
     * @param now the new figures
     * @param before the old ones, or {@code null} if there are none
     * @return the comparison
     */
    static Comparison of(Measured now, @Nullable Measured before) {
        var comparison = new Comparison();
        var reason = incomparable(now, before);
        if (!reason.isEmpty()) {
            comparison.notes.add("Nothing to compare with: " + reason + ". --update writes a new baseline.");
        }
        var base = reason.isEmpty() ? before : null;
        now.variants().forEach((name, figures) -> comparison.compare(name, figures, base));
        if (base != null) {
            comparison.addNotes(now, base);
        }
        if (!reason.isEmpty()) {
            comparison.verdict = Verdict.UNDECIDED;
        }
        return comparison;
    }

    private static String incomparable(Measured now, @Nullable Measured before) {
        if (before == null) {
            return "the set is not in the baseline";
        }
        return now.fingerprint().equals(before.fingerprint())
                ? now.environment().incomparableWith(before.environment())
                : "the pages have changed since the baseline";
    }

    private void compare(String variant, Figures now, @Nullable Measured base) {
        var before = base == null ? null : base.variants().get(variant);
        add(variant, "time / jsoup", now.ratio(), before == null ? null : before.ratio(), MORE_TIME, 3, 1);
        add(variant, "KB / page", now.bytesPerPage(), before == null ? null : before.bytesPerPage(), MORE_BYTES, 1, KB);
    }

    private void add(
            String variant,
            String figure,
            Interval now,
            @Nullable Interval before,
            double allowed,
            int digits,
            int unit) {
        if (before == null) {
            rows.add(List.of(variant, figure, now.text(digits, unit), "", "", ""));
            return;
        }
        var result = now.against(before.estimate(), allowed);
        verdict = verdict.and(result);
        rows.add(List.of(
                variant,
                figure,
                now.text(digits, unit),
                before.text(digits, unit),
                String.format(
                        Locale.ROOT,
                        "%+.1f %% of +%.0f %%",
                        100 * (now.estimate() / before.estimate() - 1),
                        100 * allowed),
                result.toString()));
    }

    private void addNotes(Measured now, Measured base) {
        if (!now.environment().machine().equals(base.environment().machine())) {
            notes.add("The baseline was measured on another machine: "
                    + base.environment().machine() + ".");
        }
        if (now.text() != base.text()) {
            notes.add("The texts found have " + now.text() + " letters, they had " + base.text() + ".");
        }
        if (now.variants().entrySet().stream()
                .anyMatch(entry -> isFaster(entry.getValue(), base.variants().get(entry.getKey())))) {
            notes.add("Clearly faster than the baseline: --update keeps it so.");
        }
    }

    private static boolean isFaster(Figures now, @Nullable Figures before) {
        return before != null && now.ratio().high() < before.ratio().estimate() * (1 - MORE_TIME);
    }

    /** Whether no more measuring is needed. */
    boolean isDecided() {
        return verdict != Verdict.UNDECIDED;
    }

    Verdict verdict() {
        return verdict;
    }

    /** A row of cells for each figure of each variant. */
    List<List<String>> rows() {
        return rows;
    }

    List<String> notes() {
        return notes;
    }
}

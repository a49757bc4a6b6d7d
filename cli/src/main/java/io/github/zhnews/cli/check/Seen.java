// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.rule.Layout;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * When a layout's pages were published, and how many they are.
 *
 * @param from the month of the first of them whose month is known
 * @param to the month of the last
 */
public record Seen(Optional<YearMonth> from, Optional<YearMonth> to, int pages) {
    /** What a rule says of a layout. */
    static Seen told(Layout layout) {
        return new Seen(layout.firstSeen(), layout.lastSeen(), layout.seenPages());
    }

    /** What pages say of it. */
    static Seen met(Collection<YearMonth> months, int pages) {
        return months.isEmpty()
                ? new Seen(Optional.empty(), Optional.empty(), pages)
                : new Seen(Optional.of(Collections.min(months)), Optional.of(Collections.max(months)), pages);
    }

    /**
     * Whether what was met may be of the months told. What was published before them may have been seen in them: portals show
     * old articles in new layouts. What was published behind them can't.
     */
    boolean allows(Seen met) {
        return met.to.isEmpty()
                || to.filter(last -> !met.to.get().isAfter(last)).isPresent();
    }
}

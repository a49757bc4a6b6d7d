// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Found;

/** Finds where a report was written, as its dateline tells. */
public final class LocationFinder {
    private static final double SURE = 0.9;

    private LocationFinder() {}

    /** What may be the place. */
    public static Candidates<String> candidates(Margins around) {
        return Candidates.of(taker -> {
            for (var note : around.mayHaveDateline()) {
                var place = note.place();
                if (!place.isEmpty() && taker.takes(new Found<>(place, Origin.heuristic("dateline"), SURE))) {
                    return true;
                }
            }
            return false;
        });
    }
}

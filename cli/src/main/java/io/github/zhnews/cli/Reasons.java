// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.Reason;
import java.util.EnumSet;
import java.util.Set;

/** Which lines are worth a look where they stand outside of the text. */
final class Reasons {
    private static final Set<Reason> DULL = EnumSet.of(
            Reason.LINKS,
            Reason.LABEL,
            Reason.SECTION,
            Reason.TOOLS,
            Reason.LOGIN,
            Reason.PROMOTION,
            Reason.SITE,
            Reason.RELATED,
            Reason.PAGER,
            Reason.COPYRIGHT,
            Reason.TAIL);

    private Reasons() {}

    /** Whether nobody wonders that such a line is outside of the text. */
    static boolean isDull(Reason reason) {
        return DULL.contains(reason);
    }

    /** Whether such a line is worth a look wherever it stands. */
    static boolean isText(Reason reason) {
        return reason == Reason.HEADLINE || reason == Reason.SENTENCE;
    }
}

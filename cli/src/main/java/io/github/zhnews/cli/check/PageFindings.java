// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.PageKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What one page tells of the rules.
 *
 * @param page how the page is called
 * @param host the host of its address, or an empty string
 * @param rules the ids of the rules for the host
 * @param published the month of publication, where it is known
 * @param layout the layout that it was read by, as {@code rule/layout}, or an empty string
 * @param idle what of that layout found nothing
 * @param comparisons the fields that the layout places
 * @param nearest of the layouts of the host's rules, if none fits, the one that lacks least
 */
public record PageFindings(
        String page,
        String host,
        List<String> rules,
        PageKind kind,
        Optional<YearMonth> published,
        String layout,
        List<String> idle,
        List<Comparison> comparisons,
        Optional<LayoutTrial> nearest) {

    /** Whether the page was read by a layout. */
    boolean isMatched() {
        return !layout.isEmpty();
    }

    /** The rule whose layout was used, or an empty string. */
    String usedRule() {
        return isMatched() ? layout.substring(0, layout.indexOf('/')) : "";
    }
}

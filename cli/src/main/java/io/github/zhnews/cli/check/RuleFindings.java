// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.model.Field;
import io.github.zhnews.model.PageKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What saved pages tell of portal rules.
 *
 * @param pages the pages read
 * @param known those whose host has a rule
 * @param knownMatched those of them that have a layout
 * @param elsewhere pages of other hosts that have a layout which is known elsewhere
 * @param layouts all layouts in the order of the rules, those that no page has among them
 * @param unmatched pages whose host has a rule and that have no layout
 * @param hosts hosts without a rule, the one with most pages first
 */
public record RuleFindings(
        int pages,
        int known,
        int knownMatched,
        int elsewhere,
        List<LayoutFindings> layouts,
        List<PageFindings> unmatched,
        List<HostCount> hosts) {

    /**
     * A host without a rule.
     *
     * @param host the host; an empty string stands for pages of unknown address
     * @param pages its pages
     * @param matched those of them that have a layout which is known elsewhere
     */
    public record HostCount(String host, int pages, int matched) {}

    /** The layouts that pages have. */
    public List<LayoutFindings> met() {
        return layouts.stream().filter(LayoutFindings::isMet).toList();
    }

    /** The names of the layouts that no page has. */
    public List<String> unmet() {
        return layouts.stream()
                .filter(layout -> !layout.isMet())
                .map(LayoutFindings::name)
                .toList();
    }

    /** How many of the pages that should have a layout and have none are articles. */
    public int unmatchedArticles() {
        return (int) unmatched.stream()
                .filter(page -> page.kind() == PageKind.ARTICLE)
                .count();
    }

    /** On how many pages a field's value is another with the rule than without, for each field where there is any. */
    public Map<Field, Integer> differences() {
        var sums = new EnumMap<Field, Integer>(Field.class);
        for (var layout : layouts) {
            layout.fields().forEach(count -> sums.merge(count.field(), count.different(), Integer::sum));
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    /**
     * The share of the pages of known hosts that have a layout, 0 to 1; 1 where there are none. Pages without one that are no
     * articles are left out: rules are not written for lists.
     */
    public double matchedShare() {
        int expected = knownMatched + unmatchedArticles();
        return expected == 0 ? 1 : (double) knownMatched / expected;
    }
}

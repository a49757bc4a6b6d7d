// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.check.LayoutFindings;
import io.github.zhnews.cli.check.LayoutFindings.Note;
import io.github.zhnews.cli.check.RuleFindings;
import io.github.zhnews.cli.check.RuleFindings.HostCount;

/** Writes what pages tell of rules as text for a terminal. */
final class CheckText {
    private final StringBuilder out = new StringBuilder();
    private final RuleFindings findings;

    private CheckText(RuleFindings findings) {
        this.findings = findings;
    }

    /** The text. */
    static String of(RuleFindings findings) {
        return new CheckText(findings).write();
    }

    private String write() {
        findings.met().forEach(this::layout);
        unmatched();
        hosts();
        unmet();
        summary();
        return out.toString();
    }

    private void layout(LayoutFindings layout) {
        line(layout.name() + ": " + CheckWords.pages(layout.met().pages()) + " (" + CheckWords.years(layout) + ")");
        line("  found  " + CheckWords.found(layout));
        if (!layout.unmet().isEmpty()) {
            line("  never  " + String.join(" | ", layout.unmet()));
        }
        if (!layout.isSeenRight()) {
            line("  seen   " + CheckWords.seen(layout.told()) + "; met " + CheckWords.seen(layout.met()));
        }
        layout.notes().forEach(this::note);
        line("");
    }

    private void note(Note note) {
        var comparison = note.comparison();
        var shared = comparison
                .shared()
                .map(text -> ", shared " + CheckWords.shared(text))
                .orElse("");
        line("  " + CheckWords.field(comparison.field()) + ", " + CheckWords.agreement(comparison.agreement()) + ": "
                + note.page() + shared);
        value("rule   ", comparison.ruled());
        value("generic", comparison.generic());
    }

    private void value(String whose, String value) {
        if (!value.isEmpty()) {
            line("    " + whose + "  " + value);
        }
    }

    private void unmatched() {
        if (!findings.unmatched().isEmpty()) {
            line("Pages of hosts with a rule that no layout fits: "
                    + findings.unmatched().size());
            for (var page : findings.unmatched()) {
                line("  " + page.page() + " (" + CheckWords.what(page) + "): " + CheckWords.nearest(page));
            }
            line("");
        }
    }

    private void hosts() {
        if (!findings.hosts().isEmpty()) {
            line("Hosts without a rule: " + findings.hosts().size());
            findings.hosts().forEach(this::host);
            line("");
        }
    }

    private void host(HostCount host) {
        var matched = host.matched() == 0 ? "" : ", " + host.matched() + " read by a layout known elsewhere";
        line("  %5d  %s%s".formatted(host.pages(), host.host().isEmpty() ? "(address unknown)" : host.host(), matched));
    }

    private void unmet() {
        if (!findings.unmet().isEmpty()) {
            line("Layouts that no page has: " + findings.unmet().size());
            line("  " + String.join(", ", findings.unmet()));
            line("");
        }
    }

    private void summary() {
        line("Summary");
        line("  pages                        " + findings.pages());
        line("  of hosts with a rule         " + findings.known());
        line("  of these with a layout       " + findings.knownMatched() + " ("
                + CheckWords.percent(findings.matchedShare()) + " of the articles)");
        line("  of these articles without    " + findings.unmatchedArticles());
        line("  others with a layout         " + findings.elsewhere());
        line("  layouts met                  " + findings.met().size() + " of "
                + findings.layouts().size());
        line("  pages that differ, by field  " + CheckWords.differences(findings.differences()));
    }

    /** A line, in which nothing commands the terminal. */
    private void line(String text) {
        out.append(Characters.line(text)).append('\n');
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.check.LayoutFindings;
import io.github.zhnews.cli.check.LayoutFindings.FieldCount;
import io.github.zhnews.cli.check.LayoutFindings.Note;
import io.github.zhnews.cli.check.RuleFindings;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Writes what pages tell of rules as one HTML page without scripts that needs nothing but itself. */
final class CheckHtml {
    private final Html html = new Html();
    private final RuleFindings findings;
    /** Those that a person should look at come first. */
    private final List<LayoutFindings> layouts;

    private CheckHtml(RuleFindings findings) {
        this.findings = findings;
        layouts = findings.met().stream()
                .sorted(Comparator.comparing(LayoutFindings::differences)
                        .reversed()
                        .thenComparing(LayoutFindings::name))
                .toList();
    }

    /** The page. */
    static String of(RuleFindings findings) {
        return new CheckHtml(findings).write();
    }

    private String write() {
        HtmlPage.begin(html, "zhnews rules check", "check.css");
        html.raw("<body>\n<header>\n")
                .element("h1", "", "Portal rules, checked by pages")
                .raw("\n");
        summary();
        html.raw("</header>\n<main>\n");
        table();
        layouts.forEach(this::details);
        unmatched();
        hosts();
        unmet();
        html.raw("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void summary() {
        html.raw("<dl class=\"summary\">\n");
        term("pages", findings.pages());
        term("of hosts with a rule", findings.known());
        term(
                "of these with a layout",
                findings.knownMatched() + ", " + CheckWords.percent(findings.matchedShare()) + " of the articles");
        term("articles without", findings.unmatchedArticles());
        term("others with a layout", findings.elsewhere());
        term("layouts met", findings.met().size() + " of " + findings.layouts().size());
        term("pages that differ, by field", CheckWords.differences(findings.differences()));
        html.raw("</dl>\n");
    }

    private void term(String name, Object value) {
        html.raw("<div>").element("dt", "", name).element("dd", "", value).raw("</div>\n");
    }

    private void table() {
        html.element("h2", "", "Layouts, those that differ most first").raw("\n<table class=\"layouts\">\n<thead>");
        row("th", "layout", "pages", "of", "differ", "rule alone", "generic alone", "found", "never met", "seen");
        html.raw("</thead>\n<tbody>\n");
        for (var layout : layouts) {
            html.raw("<tr><td><a")
                    .attribute("href", "#" + layout.name())
                    .raw(">")
                    .text(layout.name())
                    .raw("</a></td>");
            number(layout.met().pages());
            html.element("td", "", CheckWords.years(layout));
            number(layout.differences());
            number(sum(layout, FieldCount::ruleAlone));
            number(sum(layout, FieldCount::genericAlone));
            html.element("td", "", CheckWords.found(layout));
            number(layout.unmet().size());
            html.element("td", layout.isSeenRight() ? "right" : "wrong", layout.isSeenRight() ? "right" : "wrong");
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private static int sum(LayoutFindings layout, ToIntFunction<FieldCount> number) {
        return layout.fields().stream().mapToInt(number).sum();
    }

    private void number(int number) {
        html.element("td", number == 0 ? "number none" : "number", number);
    }

    private void row(String cell, String... texts) {
        html.raw("<tr>");
        for (var text : texts) {
            html.element(cell, "", text);
        }
        html.raw("</tr>");
    }

    private void details(LayoutFindings layout) {
        html.raw("<section").attribute("id", layout.name()).raw(">\n");
        html.element("h2", "", layout.name());
        html.raw("\n<p>")
                .text(CheckWords.pages(layout.met().pages()) + " (" + CheckWords.years(layout) + "). The rule says ");
        html.text(CheckWords.seen(layout.told()) + "; met " + CheckWords.seen(layout.met()) + ".")
                .raw("</p>\n");
        if (!layout.unmet().isEmpty()) {
            html.raw("<p>No page has");
            layout.unmet().forEach(part -> html.raw(" ").element("code", "", part));
            html.raw("</p>\n");
        }
        if (!layout.notes().isEmpty()) {
            html.raw("<details><summary>").text(layout.notes().size() + " values with the rule and without");
            html.raw("</summary>\n<table class=\"notes\">\n<thead>");
            row("th", "field", "page", "rule", "generic");
            html.raw("</thead>\n<tbody>\n");
            layout.notes().forEach(this::note);
            html.raw("</tbody>\n</table></details>\n");
        }
        html.raw("</section>\n");
    }

    private void note(Note note) {
        var comparison = note.comparison();
        html.raw("<tr>").open("td", "").text(CheckWords.field(comparison.field()));
        html.raw("<br>")
                .element("small", "", CheckWords.agreement(comparison.agreement()))
                .close("td");
        html.open("td", "page").text(note.page());
        comparison
                .shared()
                .ifPresent(text -> html.raw("<br>").element("small", "", "shared " + CheckWords.shared(text)));
        html.close("td");
        value(comparison.ruled());
        value(comparison.generic());
        html.raw("</tr>\n");
    }

    private void value(String value) {
        html.open("td", "value").element("bdi", "", value).close("td");
    }

    private void unmatched() {
        if (findings.unmatched().isEmpty()) {
            return;
        }
        html.element("h2", "", "Pages of hosts with a rule that no layout fits").raw("\n<table>\n<thead>");
        row("th", "rule", "page", "host", "what", "nearest layout");
        html.raw("</thead>\n<tbody>\n");
        for (var page : findings.unmatched()) {
            row(
                    "td",
                    String.join(", ", page.rules()),
                    page.page(),
                    page.host(),
                    CheckWords.what(page),
                    CheckWords.nearest(page));
            html.raw("\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private void hosts() {
        if (findings.hosts().isEmpty()) {
            return;
        }
        html.element("h2", "", "Hosts without a rule").raw("\n<table>\n<thead>");
        row("th", "host", "pages", "with a layout known elsewhere");
        html.raw("</thead>\n<tbody>\n");
        for (var host : findings.hosts()) {
            html.raw("<tr>").element("td", "", host.host().isEmpty() ? "(address unknown)" : host.host());
            number(host.pages());
            number(host.matched());
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private void unmet() {
        var unmet = findings.unmet();
        if (!unmet.isEmpty()) {
            html.element("h2", "", unmet.size() + " layouts that no page has").raw("\n<p class=\"unmet\">");
            unmet.forEach(name -> html.element("code", "", name).raw(" "));
            html.raw("</p>\n");
        }
    }
}

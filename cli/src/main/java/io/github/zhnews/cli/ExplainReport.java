// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.LineDecision.Verdict;
import java.util.Locale;

/** Writes an explanation as one HTML page that needs nothing but itself. */
final class ExplainReport {
    private final Html html = new Html();
    private final String file;
    private final Explanation explanation;

    private ExplainReport(String file, Explanation explanation) {
        this.file = file;
        this.explanation = explanation;
    }

    /**
     * Writes the page.
     *
     * @param file how the explained page is called
     * @param explanation what is to be shown
     */
    static String of(String file, Explanation explanation) {
        return new ExplainReport(file, explanation).write();
    }

    private String write() {
        var article = explanation.extraction().article();
        HtmlPage.begin(html, "zhnews explain: " + file, "explain.css");
        html.raw("<body").attribute("data-lang", article.language().tag()).raw(">\n");
        header();
        html.raw("<div class=\"panes\">\n<main>\n");
        new LineList(html, explanation.lines(), lang()).write();
        html.raw("</main>\n<aside>\n");
        layouts();
        new FieldTable(html, explanation, lang()).write();
        html.raw("</aside>\n</div>\n</body>\n</html>\n");
        return html.toString();
    }

    private void header() {
        var report = explanation.extraction().report();
        var article = explanation.extraction().article();
        html.raw("<header>\n").open("p", "file").text(file).close("p").raw("\n<h1");
        html.attribute("lang", lang()).raw(">").text(article.title().isEmpty() ? "(no headline)" : article.title());
        html.raw("</h1>\n<p class=\"facts\">");
        html.element("span", "kind", Field.KIND.text(article));
        html.element(
                "span",
                report.layout().isEmpty() ? "chip" : "chip ruled",
                report.layout().isEmpty() ? "generic extractor, no layout" : "layout " + report.layout());
        html.element(
                "span", "chip", report.decoding().map(ExplainReport::decoding).orElse("given as text"));
        html.raw("</p>\n");
        if (!report.warnings().isEmpty()) {
            html.raw("<ul class=\"warnings\">");
            report.warnings().forEach(warning -> html.element("li", "", warning.message()));
            html.raw("</ul>\n");
        }
        legend();
        html.raw("</header>\n");
    }

    private static String decoding(Decoding decoding) {
        var reason = decoding.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var declared = decoding.declared().isEmpty() ? "nothing declared" : "declared " + decoding.declared();
        return decoding.charset() + " by " + reason + ", " + declared
                + (decoding.malformed() ? ", malformed bytes" : "")
                + doubt(decoding);
    }

    private static String doubt(Decoding decoding) {
        return switch (decoding.doubt()) {
            case NONE -> "";
            case UNSURE -> ", which is unsure";
            case GARBLED -> ", in which it makes no ordinary text";
            case BINARY -> ", but no text at all";
        };
    }

    private void legend() {
        html.raw("<ul class=\"legend\">");
        for (var verdict : Verdict.values()) {
            long count = explanation.lines().stream()
                    .filter(line -> line.verdict() == verdict)
                    .count();
            html.open("li", LineList.name(verdict))
                    .element("b", "", count)
                    .text(" " + LineList.meaning(verdict))
                    .close("li");
        }
        html.raw("</ul>\n");
    }

    private void layouts() {
        if (explanation.layouts().isEmpty()) {
            return;
        }
        html.raw("<section class=\"layouts\">\n<h2>Layouts tried</h2>\n<ol>");
        for (var trial : explanation.layouts()) {
            html.open("li", trial.used() ? "used" : "");
            html.element("code", "", trial.layout()).text(outcome(trial));
            for (var selector : trial.missing()) {
                html.raw(" ").element("code", "missing", selector);
            }
            html.close("li");
        }
        html.raw("</ol>\n</section>\n");
    }

    private static String outcome(LayoutTrial trial) {
        if (trial.used()) {
            return " used";
        }
        return trial.missing().isEmpty() ? " fits too, but stands behind the one used" : " lacks";
    }

    private String lang() {
        var tag = explanation.extraction().article().language().tag();
        return tag.startsWith("zh") ? tag : "zh";
    }
}

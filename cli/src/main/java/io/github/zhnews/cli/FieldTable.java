// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes the fields of an explained article with what else their values might have been. */
final class FieldTable {
    /** The characters of a value that are shown. */
    private static final int MAX_CHARS = 280;

    /** The kind stands in the page's head. */
    private static final List<Field> FIELDS =
            Arrays.stream(Field.values()).filter(field -> field != Field.KIND).toList();

    private final Html html;
    private final Explanation explanation;
    private final Article article;
    private final String lang;

    FieldTable(Html html, Explanation explanation, String lang) {
        this.html = html;
        this.explanation = explanation;
        this.article = explanation.extraction().article();
        this.lang = lang;
    }

    void write() {
        html.raw("<section class=\"fields\">\n<h2>Fields</h2>\n<dl>\n");
        FIELDS.forEach(this::field);
        html.raw("</dl>\n</section>\n");
    }

    private void field(Field field) {
        var finding = explanation.extraction().report().finding(field).orElse(null);
        var candidates = explanation.candidates(field);
        if (finding == null && candidates.isEmpty() && field == Field.NEXT_PAGE) {
            return;
        }
        html.open("dt", finding == null ? "missing" : "")
                .text(name(field))
                .close("dt")
                .raw("\n<dd>");
        if (finding == null) {
            html.raw("<p class=\"none\">not found</p>");
        } else {
            html.raw("<p class=\"value\"><bdi").attribute("lang", lang).raw(">").text(value(field));
            html.raw("</bdi></p><p class=\"origin\">");
            origin(finding.origin(), OptionalDouble.of(finding.confidence()));
            html.raw("</p>");
            detail(field);
        }
        if (!candidates.isEmpty()) {
            others(field, candidates);
        }
        html.raw("</dd>\n");
    }

    private void detail(Field field) {
        var url = article.source().flatMap(Source::url).orElse(null);
        if (field == Field.BODY && !explanation.container().isEmpty()) {
            html.open("p", "origin")
                    .text("in ")
                    .element("code", "", explanation.container())
                    .close("p");
        } else if (field == Field.SOURCE && url != null) {
            html.open("p", "origin").text("linked to ").element("code", "", url).close("p");
        }
    }

    private String value(Field field) {
        if (field != Field.BODY) {
            return cut(field.text(article));
        }
        int characters = article.blocks().stream()
                .mapToInt(block -> block.text().length())
                .sum();
        return counted(characters, "character") + " in "
                + counted(article.blocks().size(), "block")
                + (article.images().isEmpty()
                        ? ""
                        : ", with " + counted(article.images().size(), "picture"))
                + (article.videos().isEmpty()
                        ? ""
                        : ", with " + counted(article.videos().size(), "video"));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Open where something says otherwise: that is what a reader of the report looks for. */
    private void others(Field field, List<Candidate> candidates) {
        var value = field.text(article);
        long differ = candidates.stream()
                .filter(candidate ->
                        candidate.value().isEmpty() || !candidate.value().equals(value))
                .count();
        html.raw("<details" + (differ > 0 ? " open" : "") + "><summary>")
                .text(summary(field, candidates.size(), differ))
                .raw("</summary><ul>");
        for (var candidate : candidates) {
            boolean same = candidate.value().equals(value);
            html.open("li", candidate.value().isEmpty() ? "empty" : same ? "same" : "");
            html.raw("<bdi").attribute("lang", lang).raw(">");
            html.text(candidate.value().isEmpty() ? "nothing there" : same ? "the same" : cut(candidate.value()));
            html.raw("</bdi> ");
            origin(candidate.origin(), candidate.confidence());
            html.raw("</li>");
        }
        html.raw("</ul></details>");
    }

    private String summary(Field field, int all, long differ) {
        if (field == Field.BODY) {
            return all + (all == 1 ? " element weighed" : " elements weighed");
        }
        if (explanation.extraction().report().finding(field).isEmpty()) {
            return all + " passed over";
        }
        return all
                + (all == 1 ? " other, " : " others, ")
                + (differ == 0 ? "the same" : differ + (differ == 1 ? " differs" : " differ"));
    }

    private void origin(Origin origin, OptionalDouble confidence) {
        html.element("code", "", origin);
        if (confidence.isPresent()) {
            html.raw(" ").element("span", "confidence", "%.0f %%".formatted(100 * confidence.getAsDouble()));
        }
    }

    private static String cut(String value) {
        return value.length() <= MAX_CHARS ? value : value.substring(0, MAX_CHARS) + "…";
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

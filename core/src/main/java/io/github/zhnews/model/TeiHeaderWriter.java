// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Writes the header of {@link Article#toTei()}. */
final class TeiHeaderWriter {
    private final Article article;
    private final TeiXml out;

    TeiHeaderWriter(Article article, TeiXml out) {
        this.article = article;
        this.out = out;
    }

    void write() {
        out.append("<teiHeader>\n<fileDesc>\n");
        titles();
        publication();
        notes();
        source();
        out.append("</fileDesc>\n");
        profile();
        out.append("</teiHeader>\n");
    }

    private void titles() {
        out.append("<titleStmt>\n");
        out.element("title type=\"main\"", article.title());
        out.elementUnlessEmpty("title type=\"sub\"", article.subtitle());
        article.byline()
                .forEach(author -> out.element("author" + TeiXml.attribute("ref", author.url()), author.name()));
        article.editors().forEach(name -> out.element("editor", name));
        out.append("</titleStmt>\n");
    }

    /** The medium publishes and the site distributes; one of them there has to be. */
    private void publication() {
        var medium = article.source().map(Source::name).orElse("");
        out.append("<publicationStmt>\n");
        if (!medium.isEmpty() || article.siteName().isEmpty()) {
            out.element("publisher", medium);
        }
        out.elementUnlessEmpty("distributor", article.siteName());
        article.published().ifPresent(time -> date("published", time));
        article.modified().ifPresent(time -> date("modified", time));
        article.url().ifPresent(url -> out.element("idno type=\"URL\"", url.toString()));
        article.access().ifPresent(this::availability);
        out.append("</publicationStmt>\n");
    }

    /** Times are known to different units, of which ISO 8601 has all and XML Schema some. */
    private void date(String type, StatedTime time) {
        out.element("date type=\"" + type + "\" when-iso=\"" + TeiXml.escaped(time.toString()) + "\"", time.toString());
    }

    private void availability(Access access) {
        out.append("<availability status=\"" + (access == Access.FREE ? "free" : "restricted") + "\">\n");
        out.element("p", access.name().toLowerCase(Locale.ROOT));
        out.append("</availability>\n");
    }

    private void notes() {
        if (!article.corrections().isEmpty()) {
            out.append("<notesStmt>\n");
            article.corrections().forEach(note -> out.element("note type=\"correction\"", note));
            out.append("</notesStmt>\n");
        }
    }

    /** The page, and what it says of the article's first print. */
    private void source() {
        out.append("<sourceDesc>\n<bibl>");
        out.append(article.url().map(TeiHeaderWriter::link).orElse("<title/>"));
        out.append("</bibl>\n");
        var title = article.originalTitle();
        var original =
                article.source().flatMap(Source::url).map(TeiHeaderWriter::link).orElse("");
        if (!title.isEmpty() || !original.isEmpty()) {
            out.append("<bibl type=\"original\">");
            out.append(title.isEmpty() ? "" : "<title>" + TeiXml.escaped(title) + "</title>");
            out.append(original).append("</bibl>\n");
        }
        out.append("</sourceDesc>\n");
    }

    private static String link(URI address) {
        return TeiXml.link(address, TeiXml.escaped(address.toString()));
    }

    private void profile() {
        out.append("<profileDesc>\n");
        if (!article.location().isEmpty()) {
            out.append("<creation>\n");
            for (var place : article.location().split("、", -1)) {
                out.element("placeName", place);
            }
            out.append("</creation>\n");
        }
        if (!article.summary().isEmpty()) {
            out.append("<abstract>\n");
            out.element("p", article.summary());
            out.append("</abstract>\n");
        }
        if (article.language() != Language.OTHER) {
            out.append("<langUsage>\n");
            out.element("language ident=\"" + article.language().tag() + "\"", "");
            out.append("</langUsage>\n");
        }
        if (!article.keywords().isEmpty() || !article.channel().isEmpty()) {
            out.append("<textClass>\n");
            terms("keywords", article.keywords());
            terms("channel", article.channel());
            out.append("</textClass>\n");
        }
        out.append("</profileDesc>\n");
    }

    private void terms(String kind, List<String> terms) {
        if (!terms.isEmpty()) {
            out.append("<keywords n=\"" + kind + "\">\n");
            terms.forEach(term -> out.element("term", term));
            out.append("</keywords>\n");
        }
    }
}

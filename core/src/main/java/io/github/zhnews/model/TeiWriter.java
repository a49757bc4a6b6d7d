// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import io.github.zhnews.model.Run.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes {@link Article#toTei()}. An instance writes one article. */
final class TeiWriter {
    private static final Map<Mark, String> RENDITIONS = Map.of(
            Mark.BOLD, "bold",
            Mark.ITALIC, "italic",
            Mark.SUPERSCRIPT, "sup",
            Mark.SUBSCRIPT, "sub");

    /** Characters that XML has no form for. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder out = new StringBuilder();
    /** The levels of the headings whose sections are open, the innermost first. */
    private final Deque<Integer> sections = new ArrayDeque<>();
    /** Whether the open section, or the body, holds more than pictures. */
    private boolean hasWords;

    /** The document, without an XML declaration: one element a line. */
    String write(Article article) {
        out.append("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<teiHeader>\n<fileDesc>\n");
        titles(article);
        publication(article);
        source(article);
        out.append("</fileDesc>\n");
        profile(article);
        out.append("</teiHeader>\n<text>\n<body>\n");
        article.blocks().forEach(this::block);
        closeSections(0);
        if (!hasWords) {
            out.append("<p/>\n"); // a body has some
        }
        return out.append("</body>\n</text>\n</TEI>\n").toString();
    }

    private void titles(Article article) {
        out.append("<titleStmt>\n");
        element("title type=\"main\"", article.title());
        if (!article.subtitle().isEmpty()) {
            element("title type=\"sub\"", article.subtitle());
        }
        article.authors().forEach(name -> element("author", name));
        article.editors().forEach(name -> element("editor", name));
        out.append("</titleStmt>\n");
    }

    private void publication(Article article) {
        out.append("<publicationStmt>\n");
        element("publisher", article.source().map(Source::name).orElse(""));
        article.published().ifPresent(time -> date("published", time));
        article.modified().ifPresent(time -> date("modified", time));
        article.url().ifPresent(url -> element("idno type=\"URL\"", url.toString()));
        out.append("</publicationStmt>\n");
    }

    /** Times are known to different units, of which ISO 8601 has all and XML Schema some. */
    private void date(String type, StatedTime time) {
        element("date type=\"" + type + "\" when-iso=\"" + escaped(time.toString()) + "\"", time.toString());
    }

    private void source(Article article) {
        out.append("<sourceDesc>\n<bibl>");
        article.url()
                .ifPresentOrElse(
                        url -> out.append(link(url.toString(), escaped(url.toString()))), () -> out.append("<title/>"));
        out.append("</bibl>\n</sourceDesc>\n");
    }

    private void profile(Article article) {
        out.append("<profileDesc>\n");
        if (!article.summary().isEmpty()) {
            out.append("<abstract>\n");
            element("p", article.summary());
            out.append("</abstract>\n");
        }
        if (article.language() != Language.OTHER) {
            out.append("<langUsage>\n");
            element("language ident=\"" + article.language().tag() + "\"", "");
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
            out.append("<keywords n=\"").append(kind).append("\">\n");
            terms.forEach(term -> element("term", term));
            out.append("</keywords>\n");
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            section(heading);
        } else if (block instanceof Block.Figure figure) {
            figure(figure.image());
        } else if (block instanceof Block.Video video) {
            video(video);
        } else if (!block.text().isBlank()) {
            hasWords = true;
            words(block);
        }
    }

    private void words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.richText());
        } else if (block instanceof Block.ListBlock list) {
            list(list);
        } else if (block instanceof Block.Quote quote) {
            out.append("<quote>\n");
            quote.paragraphs().forEach(paragraph -> element("p", paragraph));
            out.append("</quote>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Code code) {
            out.append("<ab><code xml:space=\"preserve\">")
                    .append(escaped(code.text()))
                    .append("</code></ab>\n");
        }
    }

    /** Headings stand at the beginning of a section alone. */
    private void section(Block.Heading heading) {
        closeSections(heading.level());
        sections.push(heading.level());
        out.append("<div>\n");
        element("head", heading.richText());
        hasWords = true;
    }

    private void closeSections(int level) {
        while (!sections.isEmpty() && sections.peek() >= level) {
            sections.pop();
            out.append("</div>\n");
        }
    }

    private void list(Block.ListBlock list) {
        out.append("<list rend=\"")
                .append(list.ordered() ? "numbered" : "bulleted")
                .append("\">\n");
        for (var item : list.items()) {
            out.append("<item>").append(runs(item.richText()));
            if (!item.lists().isEmpty()) {
                out.append('\n');
                item.lists().forEach(this::list);
            }
            out.append("</item>\n");
        }
        out.append("</list>\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n");
        for (var row : table.rows()) {
            if (!row.isEmpty()) {
                out.append("<row>");
                row.forEach(this::cell);
                out.append("</row>\n");
            }
        }
        out.append("</table>\n");
    }

    private void cell(Block.Cell cell) {
        out.append("<cell");
        out.append(cell.header() ? " role=\"label\"" : "");
        out.append(cell.columnSpan() > 1 ? " cols=\"" + cell.columnSpan() + "\"" : "");
        out.append(cell.rowSpan() > 1 ? " rows=\"" + cell.rowSpan() + "\"" : "");
        out.append('>').append(runs(cell.richText())).append("</cell>");
    }

    private void figure(Image image) {
        out.append("<figure>");
        if (HtmlWriter.isLinkable(image.url())) {
            out.append("<graphic url=\"")
                    .append(escaped(image.url().toString()))
                    .append('"');
            image.width()
                    .ifPresent(width -> out.append(" width=\"").append(width).append("px\""));
            image.height()
                    .ifPresent(height -> out.append(" height=\"").append(height).append("px\""));
            out.append("/>");
        }
        out.append(image.caption().isEmpty() ? "" : "<head>" + escaped(image.caption()) + "</head>");
        out.append(image.alt().isEmpty() ? "" : "<figDesc>" + escaped(image.alt()) + "</figDesc>");
        out.append("</figure>\n");
    }

    private void video(Block.Video video) {
        if (HtmlWriter.isLinkable(video.url())) {
            out.append("<figure type=\"video\">");
            video.poster()
                    .filter(HtmlWriter::isLinkable)
                    .ifPresent(poster -> out.append("<graphic url=\"")
                            .append(escaped(poster.toString()))
                            .append("\"/>"));
            out.append("<p>").append(link(video.url().toString(), "视频")).append("</p></figure>\n");
        }
    }

    private void element(String start, RichText content) {
        out.append('<')
                .append(start)
                .append('>')
                .append(runs(content))
                .append("</")
                .append(name(start))
                .append(">\n");
    }

    private void element(String start, String content) {
        element(start, RichText.of(content));
    }

    private static String name(String start) {
        int end = start.indexOf(' ');
        return end < 0 ? start : start.substring(0, end);
    }

    private static String runs(RichText text) {
        var all = new StringBuilder();
        for (var run : text.runs()) {
            var words = marked(run);
            var link = run.link().filter(HtmlWriter::isLinkable).orElse(null);
            all.append(link == null ? words : link(link.toString(), words));
        }
        return all.toString();
    }

    private static String marked(Run run) {
        boolean isCode = run.marks().contains(Mark.CODE);
        var words = isCode ? "<code>" + escaped(run.text()) + "</code>" : escaped(run.text());
        var rend = run.marks().stream()
                .filter(mark -> mark != Mark.CODE)
                .map(RENDITIONS::get)
                .collect(Collectors.joining(" "));
        return rend.isEmpty() ? words : "<hi rend=\"" + rend + "\">" + words + "</hi>";
    }

    private static String link(String address, String words) {
        return "<ref target=\"" + escaped(address) + "\">" + words + "</ref>";
    }

    private static String escaped(String text) {
        return HtmlWriter.escaped(ILLEGAL.matcher(text).replaceAll(""));
    }
}

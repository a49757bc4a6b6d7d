// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes {@link Article#toTei()}. An instance writes one article. */
final class TeiWriter {
    private final TeiXml out = new TeiXml();
    /** The levels of the headings whose sections are open, the innermost first. */
    private final Deque<Integer> sections = new ArrayDeque<>();
    /** Whether the open section, or the body, holds more than pictures. */
    private boolean hasWords;
    /** The lead picture's address, until the picture is written. */
    private @Nullable URI lead;

    /** The document, without an XML declaration: one element a line. */
    String write(Article article) {
        out.append("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
        new TeiHeaderWriter(article, out).write();
        out.append("<text>\n");
        article.image().ifPresent(image -> lead(image, article));
        out.append("<body>\n");
        article.blocks().forEach(this::block);
        closeSections(0);
        if (!hasWords) {
            out.append("<p/>\n"); // a body has some
        }
        return out.append("</body>\n</text>\n</TEI>\n").toString();
    }

    /** A lead picture that is not displayed in the text stands in front of it. */
    private void lead(Image image, Article article) {
        lead = image.url();
        if (article.images().stream().noneMatch(other -> other.url().equals(lead))) {
            out.append("<front>\n");
            figure(image);
            out.append("</front>\n");
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
            out.element("p", paragraph.richText());
        } else if (block instanceof Block.ListBlock list) {
            list(list);
        } else if (block instanceof Block.Quote quote) {
            out.append("<quote>\n");
            quote.paragraphs().forEach(paragraph -> out.element("p", paragraph));
            out.append("</quote>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Code code) {
            out.append("<ab><code xml:space=\"preserve\">")
                    .append(TeiXml.escaped(code.text()))
                    .append("</code></ab>\n");
        }
    }

    /** Headings stand at the beginning of a section alone. */
    private void section(Block.Heading heading) {
        closeSections(heading.level());
        sections.push(heading.level());
        out.append("<div>\n");
        out.element("head", heading.richText());
        hasWords = true;
    }

    private void closeSections(int level) {
        while (!sections.isEmpty() && sections.peek() >= level) {
            sections.pop();
            out.append("</div>\n");
        }
    }

    private void list(Block.ListBlock list) {
        out.append("<list rend=\"" + (list.ordered() ? "numbered" : "bulleted") + "\">\n");
        for (var item : list.items()) {
            out.append("<item>").append(TeiXml.runs(item.richText()));
            if (!item.lists().isEmpty()) {
                out.append("\n");
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
        out.append(">").append(TeiXml.runs(cell.richText())).append("</cell>");
    }

    private void figure(Image image) {
        boolean isLead = image.url().equals(lead);
        lead = isLead ? null : lead;
        out.append(isLead ? "<figure type=\"lead\">" : "<figure>");
        if (HtmlWriter.isLinkable(image.url())) {
            out.append("<graphic" + TeiXml.attribute("url", Optional.of(image.url())));
            image.width().ifPresent(width -> out.append(" width=\"" + width + "px\""));
            image.height().ifPresent(height -> out.append(" height=\"" + height + "px\""));
            out.append("/>");
        }
        out.append(image.caption().isEmpty() ? "" : "<head>" + TeiXml.escaped(image.caption()) + "</head>");
        out.append(image.alt().isEmpty() ? "" : "<figDesc>" + TeiXml.escaped(image.alt()) + "</figDesc>");
        out.append("</figure>\n");
    }

    private void video(Block.Video video) {
        if (HtmlWriter.isLinkable(video.url())) {
            var poster = TeiXml.attribute("url", video.poster());
            out.append("<figure type=\"video\">");
            out.append(poster.isEmpty() ? "" : "<graphic" + poster + "/>");
            out.append("<p>").append(TeiXml.link(video.url(), "视频")).append("</p></figure>\n");
        }
    }
}

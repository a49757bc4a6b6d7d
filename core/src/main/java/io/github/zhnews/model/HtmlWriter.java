// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.net.URI;

/** Writes {@link Article#toHtml()}. An instance writes one article. */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder();

    /** The fragment: one element a line, so that it reads well and compares well. */
    String write(Article article) {
        var language = article.language();
        out.append(language == Language.OTHER ? "<article>\n" : "<article lang=\"" + language.tag() + "\">\n");
        if (!article.title().isEmpty()) {
            element("h1", RichText.of(article.title()));
        }
        article.blocks().forEach(this::block);
        return out.append("</article>\n").toString();
    }

    /** Whether an address leads to a page or a file on the web, and cannot run anything. */
    static boolean isLinkable(URI address) {
        var scheme = address.getScheme();
        return scheme == null || scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.richText());
        } else if (block instanceof Block.Heading heading) {
            element("h" + heading.level(), heading.richText());
        } else if (block instanceof Block.ListBlock list) {
            list(list);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>\n");
            quote.paragraphs().forEach(paragraph -> element("p", paragraph));
            out.append("</blockquote>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure.image());
        } else if (block instanceof Block.Video video) {
            video(video);
        } else if (block instanceof Block.Code code) {
            out.append("<pre>" + inline("code", escaped(code.text())) + "</pre>\n");
        }
    }

    private void list(Block.ListBlock list) {
        var name = list.ordered() ? "ol" : "ul";
        out.append("<" + name + ">\n");
        for (var item : list.items()) {
            out.append("<li>").append(HtmlRuns.of(item.richText()));
            if (!item.lists().isEmpty()) {
                out.append('\n');
                item.lists().forEach(this::list);
            }
            out.append("</li>\n");
        }
        out.append("</" + name + ">\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr>");
            row.forEach(this::cell);
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void cell(Block.Cell cell) {
        var name = cell.header() ? "th" : "td";
        out.append('<').append(name);
        out.append(cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "");
        out.append(cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "");
        out.append('>')
                .append(HtmlRuns.of(cell.richText()))
                .append("</")
                .append(name)
                .append('>');
    }

    private void figure(Image image) {
        var picture = isLinkable(image.url()) ? picture(image.url(), image.alt(), size(image)) : "";
        var caption = image.caption().isEmpty() ? "" : inline("figcaption", escaped(image.caption()));
        if (!picture.isEmpty() || !caption.isEmpty()) {
            out.append("<figure>" + picture + caption + "</figure>\n");
        }
    }

    private void video(Block.Video video) {
        if (isLinkable(video.url())) {
            var shown = video.poster()
                    .filter(HtmlWriter::isLinkable)
                    .map(poster -> picture(poster, "视频", ""))
                    .orElse("视频");
            out.append("<p><a href=\"" + escaped(video.url().toString()) + "\">" + shown + "</a></p>\n");
        }
    }

    private static String size(Image image) {
        var size = new StringBuilder();
        image.width().ifPresent(width -> size.append(" width=\"" + width + "\""));
        image.height().ifPresent(height -> size.append(" height=\"" + height + "\""));
        return size.toString();
    }

    private static String picture(URI address, String alt, String size) {
        return "<img src=\"" + escaped(address.toString()) + "\" alt=\"" + escaped(alt) + "\"" + size + ">";
    }

    private void element(String name, RichText content) {
        out.append(inline(name, HtmlRuns.of(content))).append('\n');
    }

    private static String inline(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    /** Escapes for element content and for quoted attribute values alike. */
    static String escaped(String s) {
        return s.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

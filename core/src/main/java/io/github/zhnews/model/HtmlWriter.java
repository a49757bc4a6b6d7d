// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.net.URI;
import java.util.List;

/** Writes {@link Article#toHtml()}. An instance writes one article. */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder();

    /** The fragment: one element a line, so that it reads well and compares well. */
    String write(Article article) {
        var language = article.language();
        out.append(language == Language.OTHER ? "<article>\n" : "<article lang=\"" + language.tag() + "\">\n");
        if (!article.title().isEmpty()) {
            element("h1", article.title());
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
            element("p", paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            element("h" + heading.level(), heading.text());
        } else if (block instanceof Block.ListBlock list) {
            group(list.ordered() ? "ol" : "ul", "li", list.items());
        } else if (block instanceof Block.Quote quote) {
            group("blockquote", "p", quote.paragraphs());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure.image());
        } else if (block instanceof Block.Video video) {
            video(video);
        } else if (block instanceof Block.Code code) {
            out.append("<pre>" + inline("code", code.text()) + "</pre>\n");
        }
    }

    private void group(String outer, String inner, List<String> lines) {
        out.append('<').append(outer).append(">\n");
        lines.forEach(line -> element(inner, line));
        out.append("</").append(outer).append(">\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append(inline("td", cell)));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void figure(Image image) {
        var picture = isLinkable(image.url()) ? picture(image.url(), image.alt()) : "";
        var caption = image.caption().isEmpty() ? "" : inline("figcaption", image.caption());
        if (!picture.isEmpty() || !caption.isEmpty()) {
            out.append("<figure>" + picture + caption + "</figure>\n");
        }
    }

    private void video(Block.Video video) {
        if (isLinkable(video.url())) {
            var poster = video.poster();
            var shown = poster != null && isLinkable(poster) ? picture(poster, "视频") : "视频";
            out.append("<p><a href=\"" + escaped(video.url().toString()) + "\">" + shown + "</a></p>\n");
        }
    }

    private static String picture(URI address, String alt) {
        return "<img src=\"" + escaped(address.toString()) + "\" alt=\"" + escaped(alt) + "\">";
    }

    private void element(String name, String content) {
        out.append(inline(name, content)).append('\n');
    }

    private static String inline(String name, String content) {
        return "<" + name + ">" + escaped(content) + "</" + name + ">";
    }

    /** Escapes for element content and for quoted attribute values alike. */
    private static String escaped(String s) {
        return s.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

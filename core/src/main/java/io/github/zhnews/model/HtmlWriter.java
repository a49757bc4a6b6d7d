package io.github.zhnews.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Writes {@link Article#toHtml()}. An instance writes one article. */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder();

    /** The fragment: one element a line, so that it reads well and compares well. */
    String write(Article article) {
        out.append("<article");
        if (article.language() != Language.OTHER) {
            out.append(" lang=\"").append(article.language().tag()).append('"');
        }
        out.append(">\n");
        if (!article.title().isEmpty()) {
            element("h1", article.title());
        }
        article.blocks().forEach(this::block);
        return out.append("</article>\n").toString();
    }

    /** Whether an address leads to a page or a file on the web, and cannot run anything. */
    static boolean isLinkable(URI address) {
        var scheme = address.getScheme();
        if (scheme == null) {
            return true;
        }
        var lower = scheme.toLowerCase(Locale.ROOT);
        return lower.equals("http") || lower.equals("https");
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
            out.append("<pre><code>");
            text(code.text());
            out.append("</code></pre>\n");
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
            for (var cell : row) {
                out.append("<td>");
                text(cell);
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void figure(Image image) {
        var linkable = isLinkable(image.url());
        if (!linkable && image.caption().isEmpty()) {
            return;
        }
        out.append("<figure>");
        if (linkable) {
            picture(image.url(), image.alt());
        }
        if (!image.caption().isEmpty()) {
            out.append("<figcaption>");
            text(image.caption());
            out.append("</figcaption>");
        }
        out.append("</figure>\n");
    }

    private void video(Block.Video video) {
        if (!isLinkable(video.url())) {
            return;
        }
        out.append("<p><a href=\"");
        text(video.url().toString());
        out.append("\">");
        var poster = video.poster();
        if (poster != null && isLinkable(poster)) {
            picture(poster, "视频");
        } else {
            out.append("视频");
        }
        out.append("</a></p>\n");
    }

    private void picture(URI address, String alt) {
        out.append("<img src=\"");
        text(address.toString());
        out.append("\" alt=\"");
        text(alt);
        out.append("\">");
    }

    private void element(String name, String content) {
        out.append('<').append(name).append('>');
        text(content);
        out.append("</").append(name).append(">\n");
    }

    /** Escapes for element content and for quoted attribute values alike. */
    private void text(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}

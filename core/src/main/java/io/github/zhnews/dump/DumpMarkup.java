package io.github.zhnews.dump;

import java.util.List;

/**
 * Gives the lines of a dump the markup that they once had: the headline a heading, the text an element of its own. All other
 * lines are paragraphs beside it.
 */
final class DumpMarkup {
    /**
     * How many times as long as a dump its markup may be. A line has a character and the one that ends it, the former becomes
     * six and the tags around them up to 36; the headline and keywords are written twice.
     */
    static final int GROWTH = 30;
    /** What is written once, whatever the dump. */
    static final int ROOM = 1_000;

    private final StringBuilder html = new StringBuilder();

    private DumpMarkup() {}

    /** The lines of a page without a text: what else would they be than links? */
    static String links(List<DumpLine> lines) {
        var markup = new DumpMarkup();
        markup.html.append("<body><ul>");
        for (var line : lines) {
            markup.html.append("<li><a>").append(escaped(line.text())).append("</a></li>\n");
        }
        return markup.html.append("</ul>").toString();
    }

    /** The lines alone, each a paragraph. */
    static String plain(List<DumpLine> lines) {
        var markup = new DumpMarkup();
        markup.html.append("<body>");
        markup.paragraphs(lines, 0, lines.size());
        return markup.html.toString();
    }

    /** The lines by what they are. */
    static String of(List<DumpLine> lines, DumpParts parts) {
        var markup = new DumpMarkup();
        if (parts.title() >= 0) {
            markup.html
                    .append("<title>")
                    .append(escaped(lines.get(parts.title()).text()))
                    .append("</title>");
        }
        if (!parts.keywords().isEmpty()) {
            markup.html
                    .append("<meta name=\"keywords\" content=\"")
                    .append(escaped(String.join(",", parts.keywords())))
                    .append("\">");
        }
        markup.html.append("<body>");
        markup.body(lines, parts);
        return markup.html.toString();
    }

    private void body(List<DumpLine> lines, DumpParts parts) {
        int from = parts.first();
        int title = parts.title();
        if (title >= 0 && title < from) {
            paragraphs(lines, 0, title);
            html.append("<h1 id=\"").append(DumpReader.TITLE).append("\">");
            html.append(escaped(lines.get(title).text())).append("</h1>");
            paragraphs(lines, title + 1, from);
        } else {
            paragraphs(lines, 0, from);
        }
        html.append("<div id=\"").append(DumpReader.TEXT).append("\">");
        for (int i = from; i < parts.end(); i++) {
            element(parts.headings().get(i) ? "h2" : "p", lines.get(i).text());
        }
        html.append("</div>");
        paragraphs(lines, parts.end(), lines.size());
    }

    private void paragraphs(List<DumpLine> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            if (line.isCaption()) {
                html.append("<p class=\"")
                        .append(DumpReader.CAPTION)
                        .append("\">")
                        .append(escaped(line.text()))
                        .append("</p>\n");
            } else {
                element(line.isItem() ? "li" : "p", line.text());
            }
        }
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

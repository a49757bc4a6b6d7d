// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes {@link Article#toMarkdown()}. An instance writes one article. */
final class MarkdownWriter {
    /** Characters that mean something anywhere in a line; the pipe only in tables, but an escape does no harm. */
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<~|]");
    /** An ampersand that would begin a character reference. */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[0-9A-Za-z]{1,40};)");
    /** What begins a heading, a quote, a list, a rule or an underline at the start of a line. */
    private static final Pattern LINE_START = Pattern.compile("^[#>+=-]");
    /** The number of a list item. */
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    /** The end of a heading is not shown when it is a number sign; one alone is marked as the start of the line already. */
    private static final Pattern LINE_END = Pattern.compile("(?<!^\\\\)#$");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final List<String> parts = new ArrayList<>();

    /** The document: blocks separated by an empty line. */
    String write(Article article) {
        if (!article.title().isBlank()) {
            parts.add("# " + line(RichText.of(article.title())));
        }
        article.blocks().forEach(this::block);
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    private void block(Block block) {
        if (block instanceof Block.Figure figure) {
            figure(figure.image());
        } else if (block instanceof Block.Video video) {
            video(video);
        } else if (block.text().isBlank()) {
            return; // a list, quote or table without a word
        } else if (block instanceof Block.Paragraph paragraph) {
            parts.add(line(paragraph.richText()));
        } else if (block instanceof Block.Heading heading) {
            parts.add("#".repeat(heading.level()) + " " + line(heading.richText()));
        } else if (block instanceof Block.ListBlock list) {
            parts.add(String.join("\n", list(list)));
        } else if (block instanceof Block.Quote quote) {
            parts.add(quote.paragraphs().stream().map(p -> "> " + line(p)).collect(Collectors.joining("\n>\n")));
        } else if (block instanceof Block.Table table) {
            table(CellGrid.of(table.rows()));
        } else if (block instanceof Block.Code code) {
            code(code.text());
        }
    }

    /** The lists within an item stand below it, as far to the right as its words. */
    private static List<String> list(Block.ListBlock list) {
        var lines = new ArrayList<String>();
        int number = 1;
        for (var item : list.items()) {
            var marker = list.ordered() ? number++ + ". " : "- ";
            lines.add(marker + line(item.richText()));
            for (var inner : item.lists()) {
                list(inner).forEach(line -> lines.add(" ".repeat(marker.length()) + line));
            }
        }
        return lines;
    }

    /** The header of a pipe table is as wide as its widest row, as readers drop what is beyond; shorter rows they fill. */
    private void table(List<List<Block.Cell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<String>();
        lines.add(row(rows.get(0), columns));
        lines.add("|" + " --- |".repeat(columns));
        rows.subList(1, rows.size()).forEach(row -> lines.add(row(row, 1)));
        parts.add(String.join("\n", lines));
    }

    private static String row(List<Block.Cell> cells, int least) {
        var line = new StringBuilder("|");
        cells.forEach(cell ->
                line.append(' ').append(MarkdownRuns.of(cell.richText())).append(" |"));
        return line.append("  |".repeat(Math.max(0, least - cells.size()))).toString();
    }

    private void figure(Image image) {
        if (HtmlWriter.isLinkable(image.url())) {
            parts.add(picture(image.url(), image.alt()));
        }
        if (!image.caption().isBlank()) {
            parts.add("*" + inline(image.caption()) + "*");
        }
    }

    private void video(Block.Video video) {
        if (!HtmlWriter.isLinkable(video.url())) {
            return;
        }
        var label = video.poster()
                .filter(HtmlWriter::isLinkable)
                .map(poster -> picture(poster, "视频"))
                .orElse("视频");
        parts.add("[" + label + "](" + destination(video.url()) + ")");
    }

    /** The fence is longer than any run of backticks in the text. */
    private void code(String text) {
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(m -> m.group().length())
                .max()
                .orElse(0);
        var fence = "`".repeat(Math.max(3, longest + 1));
        parts.add(fence + "\n" + text.stripTrailing() + "\n" + fence);
    }

    private static String picture(URI address, String alt) {
        return "![" + inline(alt) + "](" + destination(address) + ")";
    }

    /** An address holds no blanks and no angle brackets: brackets that could end it are all that is left. */
    static String destination(URI address) {
        var plain = address.toString().replace("(", "%28").replace(")", "%29");
        return REFERENCE.matcher(plain).replaceAll("&amp;");
    }

    /** Text that fills a line. */
    private static String line(RichText text) {
        var line = LINE_START.matcher(MarkdownRuns.of(text)).replaceFirst("\\\\$0");
        line = NUMBER.matcher(line).replaceFirst("$1\\\\$2");
        return LINE_END.matcher(line).replaceFirst("\\\\#");
    }

    /** Text within a line. */
    private static String inline(String text) {
        return escaped(text.strip());
    }

    /** Text within a line, with the blanks at its ends. */
    static String escaped(String text) {
        var oneLine = SPACE.matcher(text).replaceAll(" ");
        return REFERENCE.matcher(ACTIVE.matcher(oneLine).replaceAll("\\\\$0")).replaceAll("\\\\&");
    }
}

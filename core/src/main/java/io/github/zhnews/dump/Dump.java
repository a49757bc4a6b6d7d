// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.dump;

import io.github.zhnews.dump.PartsFinder.Parts;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/**
 * A dump as the page that it may have been.
 *
 * @param headline {@link Headline#NONE} where no line looks like one
 * @param text {@link Region#NONE} where no line reads as text
 */
public record Dump(Page page, Headline headline, Region text, List<String> keywords) {
    private static final int MAX_CAPTION = 12;
    /** What stands before the entries of lists and belongs to no text. */
    private static final String BULLETS = "•·●■◆▪‣◦○□*";

    /** A line and the element that it once was. */
    private record Line(String text, int tag) {}

    /**
     * Reads a dump.
     *
     * @param builder what builds the page, which is valid until it builds another
     */
    public static Dump read(String dump, TreeBuilder builder) {
        var lines = lines(dump);
        var plain = page(lines, Parts.NONE, builder.start(dump.length()));
        var parts = PartsFinder.find(plain, lines.stream().map(Line::text).toList());
        var page = page(tagged(lines, parts), parts, builder.start(dump.length()));
        if (!parts.hasText()) {
            return new Dump(page, Headline.NONE, Region.NONE, List.of());
        }
        int title = parts.title();
        int container = page.tree().parent(page.lines().block(parts.first()));
        return new Dump(
                page,
                title < 0 ? Headline.NONE : new Headline(lines.get(title).text(), title),
                Region.ofLines(page, container, parts.first(), parts.end()),
                parts.keywords());
    }

    /** The lines as a page displays them: none is empty. */
    private static List<Line> lines(String dump) {
        var raw = dump.lines().map(Spaces::clean).toList();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < raw.size(); i++) {
            var text = raw.get(i);
            boolean isItem = text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
            text = isItem ? text.substring(2) : text;
            if (!text.isEmpty()) {
                lines.add(new Line(text, isItem ? Tag.LI : isCaption(raw, i) ? Tag.DT : Tag.P));
            }
        }
        return lines;
    }

    /** A few words between empty lines are the caption of what follows. */
    private static boolean isCaption(List<String> raw, int line) {
        var text = raw.get(line);
        return text.length() <= MAX_CAPTION
                && line > 0
                && raw.get(line - 1).isEmpty()
                && line + 1 < raw.size()
                && raw.get(line + 1).isEmpty()
                && "。！？，,.;；:：".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** The lines by what they have been found to be; those of a page without a text, what else would they be than entries? */
    private static List<Line> tagged(List<Line> lines, Parts parts) {
        var tagged = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            int tag = !parts.hasText()
                    ? Tag.LI
                    : i == parts.title()
                            ? Tag.H1
                            : parts.headings().get(i)
                                    ? Tag.H2
                                    : parts.isText(i) ? Tag.P : lines.get(i).tag();
            tagged.add(new Line(lines.get(i).text(), tag));
        }
        return tagged;
    }

    /** A page of the lines, in which the text has an element of its own. */
    private static Page page(List<Line> lines, Parts parts, TreeBuilder builder) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i == parts.first()) {
                builder.open(Tag.DIV);
            }
            builder.open(line.tag()).text(line.text()).close(line.tag());
            if (i + 1 == parts.end()) {
                builder.close(Tag.DIV);
            }
        }
        return Page.of(builder.finish(), null);
    }
}

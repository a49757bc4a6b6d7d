package io.github.zhnews.dump;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns a dump into the page that it may have been. */
public final class DumpReader {
    /** The id of the element that the headline is put in. */
    public static final String TITLE = "dump-title";
    /** The id of the element that the text is put in. There is none where no line reads as text. */
    public static final String TEXT = "dump-text";

    /** The class of elements that lines are put in which look like captions of what follows. */
    static final String CAPTION = "dump-caption";

    private static final int MAX_CAPTION = 12;
    /** What stands before the entries of lists and belongs to no text. */
    private static final String BULLETS = "•·●■◆▪‣◦○□*";

    private DumpReader() {}

    /**
     * Gives a dump the markup that its lines suggest.
     *
     * @param builder what reads the lines for a first look; free again when the method returns
     */
    public static String html(String dump, TreeBuilder builder) {
        var page = Page.of(builder.build(DumpMarkup.plain(lines(dump))), null);
        var parts = PartsFinder.find(page, new LineKinds(page));
        var shown = shown(page);
        return parts == null ? DumpMarkup.links(shown) : DumpMarkup.of(shown, parts);
    }

    /** How long the markup of a dump can be. */
    public static int charsOfMarkup(int chars) {
        return (int) Math.min(Integer.MAX_VALUE, DumpMarkup.ROOM + (long) DumpMarkup.GROWTH * chars);
    }

    /** What a page shows of a line may be less than the line, or nothing. */
    private static List<DumpLine> shown(Page page) {
        var tree = page.tree();
        var lines = page.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    int block = lines.block(i);
                    return new DumpLine(
                            lines.text(i), tree.tag(block) == Tag.LI, tree.attrContains(block, Attr.CLASS, CAPTION));
                })
                .toList();
    }

    private static List<DumpLine> lines(String dump) {
        var raw = dump.lines().map(Spaces::clean).toList();
        var lines = new ArrayList<DumpLine>();
        for (int i = 0; i < raw.size(); i++) {
            var text = raw.get(i);
            boolean isItem = text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
            text = isItem ? text.substring(2).strip() : text;
            if (!text.isEmpty()) {
                lines.add(new DumpLine(text, isItem, !isItem && isCaption(raw, i)));
            }
        }
        return lines;
    }

    /** A few words between empty lines. */
    private static boolean isCaption(List<String> raw, int line) {
        var text = raw.get(line);
        return text.length() <= MAX_CAPTION
                && line > 0
                && raw.get(line - 1).isEmpty()
                && line + 1 < raw.size()
                && raw.get(line + 1).isEmpty()
                && "。！？，,.;；:：".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}

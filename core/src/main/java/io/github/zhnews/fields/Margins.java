package io.github.zhnews.fields;

import io.github.zhnews.fields.MarginLine.Side;
import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines around an article's text in which pages state time, source, writers and editors: the dateline bar between headline
 * and text, what stands shortly before the headline, the first and the last lines of the text, and what follows it. The finders
 * of these fields share one, so that no line is read twice.
 */
public final class Margins {
    private static final int CORE_PERCENT = 60;
    private static final int MAX_ABOVE = 8;
    private static final int MAX_BAR = 40;
    private static final int MAX_LEAD = 10;
    private static final int MAX_END = 12;
    private static final int BEFORE_LAST = 5;
    private static final int MAX_AFTER = 18;
    private static final int MAX_AFTER_LETTERS = 600;
    private static final int MAX_BAR_LETTERS = 90;
    private static final int MAX_CLOSING = 4;

    private static final NameSet COMMENTS = NameSet.of("comments");

    private static final Words FOLLOW = Words.of("furniture.follow");

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Headline headline;
    private final List<MarginLine> above = new ArrayList<>();
    private final List<MarginLine> bar = new ArrayList<>();
    private final List<MarginLine> lead = new ArrayList<>();
    private final List<MarginLine> bars = new ArrayList<>();
    private @Nullable List<BarName> names;
    private final List<MarginLine> end = new ArrayList<>();
    private final List<MarginLine> after = new ArrayList<>();

    private Margins(Page page, Headline headline) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
        this.headline = headline;
    }

    /** Gathers the lines. */
    public static Margins of(Page page, Headline headline, Region region) {
        var around = new Margins(page, headline);
        var text = region.exists() ? around.core(region) : region;
        // A headline behind the text is repeated there for its readers to share.
        int title = text.exists() && headline.line() >= text.endLine() ? -1 : headline.line();
        int size = page.lines().size();
        if (title < 0 && !text.exists()) {
            return around;
        }
        // A headline behind the beginning of the text is one that the text repeats at its head, or the text's container
        // holds it.
        int first = text.exists() ? Math.max(text.firstLine(), Math.min(title + 1, text.endLine())) : title + 1;
        if (title >= 0) {
            around.readAbove(title);
        }
        around.readBar(title < 0 ? Math.max(0, first - MAX_ABOVE) : title + 1, first);
        if (text.exists()) {
            around.readLead(first, text.endLine());
            around.readEnd(first, text.endLine());
        }
        around.readAfter(Math.min(text.exists() ? text.endLine() : first + MAX_BAR, size));
        return around;
    }

    /**
     * The part of a region that has most of its text. A region may hold bars, recommendations and the like besides, and what
     * is said of the article stands at the edges of the text proper.
     */
    private Region core(Region region) {
        int longest = region.firstLine();
        for (int i = region.firstLine(); i < region.endLine(); i++) {
            if (plainLetters(i) > plainLetters(longest)) {
                longest = i;
            }
        }
        int container = region.container();
        int most = tree.letters(container) - tree.linkLetters(container);
        int node = lines.block(longest);
        while (node > container && (tree.letters(node) - tree.linkLetters(node)) * 100L < most * (long) CORE_PERCENT) {
            node = tree.parent(node);
        }
        return node <= container ? region : new Region(node, lines.at(node), lines.at(tree.end(node)));
    }

    private int plainLetters(int line) {
        return lines.letters(line) - lines.linkLetters(line);
    }

    private void readAbove(int end) {
        for (int i = end - 1; i >= Math.max(0, end - MAX_ABOVE); i--) {
            above.add(new MarginLine(page, i, Side.ABOVE));
        }
    }

    private void readBar(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i - from < MAX_BAR || to - i <= MAX_ABOVE) {
                bar.add(new MarginLine(page, i, Side.BAR));
            }
        }
    }

    private void readLead(int first, int endLine) {
        for (int i = first; i < Math.min(endLine, first + MAX_LEAD); i++) {
            lead.add(new MarginLine(page, i, Side.LEAD));
        }
    }

    /**
     * Reads from the last paragraphs on. A region may reach far beyond the text, so the lines right behind the last paragraph
     * count as well as those at its end.
     */
    private void readEnd(int first, int endLine) {
        int last = endLine;
        for (int i = endLine - 1; i >= first && last == endLine; i--) {
            last = new MarginLine(page, i, Side.END).isParagraph() ? i : last;
        }
        int start = last == endLine ? Math.max(first, endLine - MAX_CLOSING) : Math.max(first, last - BEFORE_LAST);
        for (int i = start; i < endLine; i++) {
            if (i <= last + MAX_END || i >= endLine - MAX_CLOSING) {
                end.add(new MarginLine(page, i, Side.END));
            }
        }
    }

    private void readAfter(int from) {
        int letters = 0;
        for (int i = from; i < lines.size() && after.size() < MAX_AFTER && letters < MAX_AFTER_LETTERS; i++) {
            letters += lines.letters(i);
            after.add(new MarginLine(page, i, Side.AFTER));
        }
    }

    /** Whether a line stands among readers' comments. */
    boolean isComment(MarginLine note) {
        return tree.climb(
                        lines.block(note.line()),
                        0,
                        4,
                        node -> tree.isNamed(node, COMMENTS) && tree.tag(node) != Tag.BODY)
                > 0;
    }

    Page page() {
        return page;
    }

    Headline headline() {
        return headline;
    }

    /** The lines shortly before the headline, the nearest first. */
    List<MarginLine> above() {
        return above;
    }

    /** The lines between headline and text. */
    List<MarginLine> bar() {
        return bar;
    }

    /** The first lines of the text, a paragraph or two among them. */
    List<MarginLine> lead() {
        return lead;
    }

    /** The last lines of the text, a paragraph or two among them. */
    List<MarginLine> end() {
        return end;
    }

    /** The lines behind the text, without comments. */
    List<MarginLine> after() {
        return after;
    }

    /** The names in the bar that no label announces. */
    List<BarName> names() {
        if (names == null) {
            names = BarNames.of(this);
        }
        return names;
    }

    /** All of them, from the side where a time of publication most likely stands to the least likely one. */
    List<List<MarginLine>> all() {
        return List.of(bar, lead, above, end, after);
    }

    /** The lines of the bar, and those among the first of the text and above the headline that are bars too. */
    List<MarginLine> bars() {
        if (bars.isEmpty()) {
            bars.addAll(bar);
            Stream.of(lead, above).flatMap(List::stream).filter(Margins::isBar).forEach(bars::add);
        }
        return bars;
    }

    /** A line is a bar where it states a time and more, or several things. */
    private static boolean isBar(MarginLine note) {
        if (!note.mayHaveTime() && !note.has(Mark.SOURCE, Mark.AUTHOR)
                || note.isParagraph()
                || note.letters() > MAX_BAR_LETTERS) {
            return false;
        }
        int labels = note.labelled().parts().size();
        return labels > 1 || labels == 1 && note.hasTime();
    }

    /** The last lines of the text from its last paragraph on. */
    List<MarginLine> closing() {
        int from = 0;
        for (int i = 0; i < end.size(); i++) {
            from = end.get(i).isParagraph() ? i : from;
        }
        return end.subList(from, end.size());
    }

    /** Whether a button to follow an account stands in a line or right below it. */
    boolean isFollowed(MarginLine note) {
        return bar.stream().anyMatch(other -> {
            int distance = other.line() - note.line();
            return distance >= 0 && distance <= 2 && FOLLOW.has(other.text());
        });
    }

    /** Whether a line of the bar stands next to one that states a time. */
    boolean isNextToTime(MarginLine note) {
        return bar.stream().anyMatch(other -> Math.abs(other.line() - note.line()) == 1 && isTimed(other));
    }

    /** Whether a line states a time, be it without its year. */
    static boolean isTimed(MarginLine note) {
        return note.mayHaveTime()
                && (note.hasTime() || note.labelled().parts().stream().anyMatch(p -> p.label() == Label.PUBLISHED));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.fields.MarginLine.Side;
import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MAX_DEPTH = 8;
    /** The letters of a paragraph that begins with a dateline, and how many paragraphs are asked for one. */
    private static final int SHORTEST_PARAGRAPH = 15;

    private static final int DATELINE_PARAGRAPHS = 5;
    /** Names of people on a line of their own have no more letters. */
    private static final int LONGEST_VALUE = 16;

    private static final NameSet COMMENTS = NameSet.of("comments");
    private static final Words PLATFORMS = Words.of("media.platforms");
    private static final Words FOLLOW = Words.of("furniture.follow");

    final Page page;
    final Headline headline;
    /** The lines shortly before the headline, the nearest first. */
    final List<MarginLine> above;
    /** The lines between headline and text. */
    final List<MarginLine> bar;
    /** The first lines of the text, a paragraph or two among them. */
    final List<MarginLine> lead;
    /** The last lines of the text, a paragraph or two among them. */
    final List<MarginLine> end;
    /** The lines behind the text. */
    final List<MarginLine> after;

    private @Nullable List<MarginLine> bars;
    private @Nullable List<MarginLine> datelines;
    private @Nullable StatedTimes stated;
    private @Nullable List<BarNames.Name> names;

    private Margins(Page page, Headline headline, Region text) {
        this.page = page;
        this.headline = headline;
        // A headline behind the text is repeated there for its readers to share.
        int title = text.exists() && headline.line() >= text.endLine() ? -1 : headline.line();
        // A headline behind the beginning of the text is one that the text repeats at its head, or the text's container
        // holds it.
        int first = text.exists() ? Math.max(text.firstLine(), Math.min(title + 1, text.endLine())) : title + 1;
        int endLine = text.exists() ? text.endLine() : first;
        int barFrom = title < 0 ? Math.max(0, first - MAX_ABOVE) : title + 1;
        above = new ArrayList<>();
        for (int i = title - 1; i >= Math.max(0, title - MAX_ABOVE); i--) {
            above.add(new MarginLine(page, i, Side.ABOVE));
        }
        bar = new ArrayList<>();
        for (int i = barFrom; i < first; i++) {
            if (i - barFrom < MAX_BAR || first - i <= MAX_ABOVE) {
                bar.add(new MarginLine(page, i, Side.BAR));
            }
        }
        lead = new ArrayList<>();
        for (int i = first; i < Math.min(endLine, first + MAX_LEAD); i++) {
            lead.add(new MarginLine(page, i, Side.LEAD));
        }
        end = readEnd(first, endLine);
        after = text.exists() || title >= 0 ? readAfter(text.exists() ? endLine : first + MAX_BAR) : List.of();
    }

    /** Gathers the lines. */
    public static Margins of(Page page, Headline headline, Region region) {
        return new Margins(page, headline, region.exists() ? core(page, region) : region);
    }

    /**
     * The part of a region that has most of its text. A region may hold bars, recommendations and the like besides, and what
     * is said of the article stands at the edges of the text proper.
     */
    private static Region core(Page page, Region region) {
        var tree = page.tree();
        var lines = page.lines();
        int longest = region.firstLine();
        for (int i = region.firstLine(); i < region.endLine(); i++) {
            longest = plainLetters(lines, i) > plainLetters(lines, longest) ? i : longest;
        }
        int container = region.container();
        int most = region.letters(tree) - region.linkLetters(tree);
        int node = lines.block(longest);
        while (node > container && (tree.letters(node) - tree.linkLetters(node)) * 100L < most * (long) CORE_PERCENT) {
            node = tree.parent(node);
        }
        return node <= container ? region : Region.of(page, node);
    }

    private static int plainLetters(Lines lines, int line) {
        return lines.letters(line) - lines.linkLetters(line);
    }

    /**
     * Reads from the last paragraphs on. A region may reach far beyond the text, so the lines right behind the last paragraph
     * count as well as those at its end.
     */
    private List<MarginLine> readEnd(int first, int endLine) {
        int last = endLine - 1;
        while (last >= first && !new MarginLine(page, last, Side.END).isParagraph()) {
            last--;
        }
        int paragraph = last < first ? endLine : last;
        int start = Math.max(first, last < first ? endLine - MAX_CLOSING : last - BEFORE_LAST);
        var read = new ArrayList<MarginLine>();
        for (int i = start; i < endLine; i++) {
            if (i <= paragraph + MAX_END || i >= endLine - MAX_CLOSING) {
                read.add(new MarginLine(page, i, Side.END));
            }
        }
        return read;
    }

    private List<MarginLine> readAfter(int from) {
        var read = new ArrayList<MarginLine>();
        int letters = 0;
        for (int i = from; i < page.lines().size() && read.size() < MAX_AFTER && letters < MAX_AFTER_LETTERS; i++) {
            letters += page.lines().letters(i);
            read.add(new MarginLine(page, i, Side.AFTER));
        }
        return read;
    }

    /** Whether a line stands among readers' comments. */
    boolean isComment(MarginLine note) {
        var tree = page.tree();
        int block = page.lines().block(note.line);
        return tree.climb(block, 0, 4, node -> tree.isNamed(node, COMMENTS) && tree.tag(node) != Tag.BODY) > 0;
    }

    /** Whether a picture stands right before a line, which then tells whose picture it is. */
    boolean followsPicture(MarginLine note) {
        var tree = page.tree();
        int end = page.lines().firstNode(note.line);
        int from = note.line == 0 ? 1 : page.lines().endNode(note.line - 1);
        // What stands before the element that holds the line and others is another part of the page.
        for (int node = Math.max(from, tree.parent(page.lines().block(note.line))); node < end; node++) {
            if (tree.tag(node) == Tag.IMG) {
                return true;
            }
        }
        return false;
    }

    /** Whether the markup hides a line. */
    boolean isHidden(MarginLine note) {
        var tree = page.tree();
        return tree.climb(
                        page.lines().block(note.line),
                        0,
                        MAX_DEPTH,
                        node -> tree.tag(node) != Tag.TEXT && tree.isHidden(node))
                > 0;
    }

    /** The people whom the line below names, where a line ends in the label of their role: 责任编辑：, 张三. */
    List<String> below(MarginLine note, Label role) {
        var parts = note.labelled().parts();
        var last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        int line = note.line + 1;
        if (last == null
                || last.label() != role
                || !last.explicit()
                || !last.value().isEmpty()
                || line >= page.lines().size()
                || page.lines().letters(line) > LONGEST_VALUE) {
            return List.of();
        }
        var value = page.lines().text(line);
        var names = role == Label.EDITOR ? NameList.editors(value) : NameList.authors(value);
        boolean clear = !names.isEmpty()
                && names.stream().allMatch(NameList::isPersonName)
                && names.stream().mapToInt(String::length).sum() == page.lines().letters(line);
        return clear ? names : List.of();
    }

    /** The names in the bar that no label announces. */
    List<BarNames.Name> names() {
        if (names == null) {
            names = BarNames.of(this);
        }
        return names;
    }

    /** Whether a name of the bar is that of a writer rather than of an account. */
    boolean isPerson(BarNames.Name name) {
        if (isSite(name.text()) && !NameList.isPersonName(name.text())) {
            return false;
        }
        boolean written = name.hint() == BarNames.Hint.WRITER && !PLATFORMS.in(page.documentTitle());
        return name.isPerson(written ? LinkedData.ofArticle(page, "author.name") : null);
    }

    /** Whether the page's title ends in a name, as it does in that of the site: …｜某某通. */
    private boolean isSite(String name) {
        var title = page.documentTitle();
        int start = title.length() - name.length();
        return start > 1 && title.endsWith(name) && !Character.isLetterOrDigit(title.charAt(start - 1));
    }

    /** Whether a name is all that a line says right below the headline or beside that of the time. */
    boolean isByline(BarNames.Name name) {
        var note = name.note();
        return name.hint() == BarNames.Hint.NONE
                && name.alone()
                && Spaces.isHan(name.text().charAt(0))
                && note.side == Side.BAR
                && (note.hasTime() || note.letters == name.text().length())
                && (note.hasTime() || note.line == headline.line() + 1 || isNextToTime(note));
    }

    /** Whether a name stands in a line of the bar with the time and the name of a medium, and is certainly a person's. */
    boolean isWithMedium(BarNames.Name name) {
        return name.hint() == BarNames.Hint.NONE
                && name.note().side == Side.BAR
                && name.note().hasTime()
                && NameList.isPersonName(name.text())
                && names().stream().anyMatch(other -> other.note() == name.note() && MediaNames.isMedium(other.text()));
    }

    /** Whether a line right below the headline names where its people work, and then them: 某某大学附属医院 张三 李四. */
    boolean isWithEmployer(BarNames.Name name) {
        if (name.note().line != headline.line() + 1 || !NameList.isPersonName(name.text())) {
            return false;
        }
        var line = names().stream()
                .filter(other -> other.note() == name.note())
                .map(BarNames.Name::text)
                .toList();
        return line.size() > 1
                && NameList.isBody(line.get(0))
                && line.stream().skip(1).allMatch(NameList::isPersonName);
    }

    /** The times that the page states unseen, read once for all who ask in the same context. */
    StatedTimes stated(TimeContext context) {
        if (stated == null || !stated.isIn(context)) {
            stated = new StatedTimes(this, context);
        }
        return stated;
    }

    /** All of them, from the side where a time of publication most likely stands to the least likely one. */
    List<List<MarginLine>> all() {
        return List.of(bar, lead, above, end, after);
    }

    /** The lines of the bar, and those among the first of the text and above the headline that are bars too. */
    List<MarginLine> bars() {
        if (bars == null) {
            bars = new ArrayList<>(bar);
            addBars(lead, bars);
            addBars(above, bars);
        }
        return bars;
    }

    private static void addBars(List<MarginLine> notes, List<MarginLine> bars) {
        for (var note : notes) {
            if (isBar(note)) {
                bars.add(note);
            }
        }
    }

    /** A line is a bar where it states a time and more, or several things. */
    private static boolean isBar(MarginLine note) {
        if (!note.mayHaveTime() && !note.has(Mark.SOURCE, Mark.AUTHOR)
                || note.isParagraph()
                || note.letters > MAX_BAR_LETTERS) {
            return false;
        }
        int labels = note.labelled().parts().size();
        return labels > 1 || labels == 1 && note.hasTime();
    }

    /** The lines that may begin with a dateline: a first paragraph set apart from the others counts as a line of the bar. */
    List<MarginLine> opening() {
        var opening = new ArrayList<MarginLine>(lead.size() + 1);
        for (var note : bar) {
            if (note.isParagraph()) {
                opening.add(note);
            }
        }
        opening.addAll(lead);
        return opening;
    }

    /** Those of the {@link #opening()} that are long enough to begin with a dateline, as many as may stand before one. */
    List<MarginLine> mayHaveDateline() {
        if (datelines == null) {
            datelines = new ArrayList<>(DATELINE_PARAGRAPHS);
            for (var note : opening()) {
                if (note.letters >= SHORTEST_PARAGRAPH && datelines.size() < DATELINE_PARAGRAPHS) {
                    datelines.add(note);
                }
            }
        }
        return datelines;
    }

    /** The last lines of the text from its last paragraph on; one in which the site speaks is none of the text's. */
    List<MarginLine> closing() {
        int from = end.size() - 1;
        while (from > 0 && (!end.get(from).isParagraph() || end.get(from).has(Mark.VOICE))) {
            from--;
        }
        return end.subList(Math.max(from, 0), end.size());
    }

    /** Whether a line above the headline stands below another display of it, as where the text repeats the headline. */
    boolean isBelowHeadline(MarginLine note) {
        var lines = page.lines();
        for (var other : above) {
            if (other.line < note.line
                    && other.letters == lines.letters(headline.line())
                    && other.text().equals(lines.text(headline.line()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a button to follow an account stands in a line or right below it. */
    boolean isFollowed(MarginLine note) {
        for (var other : bar) {
            if (other.line >= note.line && other.line <= note.line + 2 && FOLLOW.has(other.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line of the bar, or one like it before the first paragraph, stands next to one that states a time. */
    boolean isNextToTime(MarginLine note) {
        return isNextToTime(note, bar) || isNextToTime(note, lead);
    }

    private static boolean isNextToTime(MarginLine note, List<MarginLine> notes) {
        for (var other : notes) {
            if (other.isParagraph()) {
                continue;
            }
            if (Math.abs(other.line - note.line) == 1 && other.isTimed()) {
                return true;
            }
        }
        return false;
    }
}

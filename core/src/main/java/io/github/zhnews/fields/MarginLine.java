package io.github.zhnews.fields;

import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.people.Byline;
import io.github.zhnews.text.people.Bylines;
import io.github.zhnews.text.people.Datelines;
import io.github.zhnews.text.people.SignOffs;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line around an article's text that may say when, where and by whom it was published. Read when asked for, and once. */
final class MarginLine {
    /** Where the line stands. */
    enum Side {
        /** Shortly before the headline. */
        ABOVE,
        /** Between the headline and the text: the dateline bar. */
        BAR,
        /** Among the first lines of the text. */
        LEAD,
        /** Among the last lines of the text. */
        END,
        /** Behind the text. */
        AFTER
    }

    /** A longer line is a paragraph, of which only the edges are looked at. */
    private static final int LONGEST = 200;

    private static final int LONGEST_SLASHED = 24;
    private static final int LONGEST_DATELINE = 40;

    /** Characters of 电, 讯, 消息, 报道, 记者: a dateline has one of them. */
    private static final String DATELINE_WORDS = "电電讯訊息道導记記";

    private static final LabelledText UNREAD = LabelledText.read("");
    private static final int UNSEEN = -1;
    private static final int WORDS = Mark.SOURCE | Mark.AUTHOR | Mark.EDITOR;
    /** A bracket and a word set before the label, as in （本文来源：. */
    private static final int MOST_BEFORE_LABEL = 4;

    private final Tree tree;
    private final Lines lines;
    private final int line;
    private final Side side;
    private int marks = UNSEEN;
    private boolean paragraph;
    /** How many characters stand before the first word that may be a label. */
    private int beforeWord = Integer.MAX_VALUE;

    private @Nullable String text;
    private @Nullable LabelledText labelled;
    private @Nullable Byline byline;
    private boolean bylineRead;
    private @Nullable Byline signOff;
    private boolean signOffRead;
    private TimeContext context = TimeContext.ANY;
    private @Nullable List<Times.Hit> times;

    MarginLine(Page page, int line, Side side) {
        tree = page.tree();
        lines = page.lines();
        this.line = line;
        this.side = side;
    }

    int line() {
        return line;
    }

    Side side() {
        return side;
    }

    int from() {
        return lines.from(line);
    }

    int to() {
        return lines.to(line);
    }

    int length() {
        return lines.to(line) - lines.from(line);
    }

    int letters() {
        return lines.letters(line);
    }

    /** Whether it has a character of a kind; see {@link Mark}. */
    boolean has(int mark) {
        return (marks() & mark) != 0;
    }

    /** Whether it is a run of sentences and so a part of some text. */
    boolean isParagraph() {
        marks();
        return paragraph;
    }

    private int marks() {
        if (marks == UNSEEN) {
            marks = 0;
            paragraph = length() > LONGEST || look();
            if (!paragraph && hasNameAndPaper()) {
                marks |= Mark.AUTHOR;
            }
        }
        return marks;
    }

    /** Gathers the marks, of a paragraph only those at its beginning; returns whether it is one. */
    private boolean look() {
        char[] s = tree.chars();
        int letters = letters();
        int commas = 0;
        for (int i = from(); i < to(); i++) {
            int mark = Mark.at(s, i, to());
            if (mark != 0) {
                marks |= mark;
                beforeWord = (mark & WORDS) != 0 ? Math.min(beforeWord, i - from()) : beforeWord;
                commas += (mark & Mark.COMMA) != 0 ? 1 : 0;
                if (letters >= 20 && ((mark & Mark.STOP) != 0 || commas > 1 && letters >= 40)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is two words parted by a slash: 某某/某某日报. */
    private boolean hasNameAndPaper() {
        if (length() > LONGEST_SLASHED) {
            return false;
        }
        char[] s = tree.chars();
        for (int i = from() + 2; i < to() - 2; i++) {
            if ((s[i] == '/' || s[i] == '／' || s[i] == '╱') && Spaces.isHan(s[i - 1]) && Spaces.isHan(s[i + 1])) {
                return true;
            }
        }
        return false;
    }

    String text() {
        if (text == null) {
            text = lines.text(line);
        }
        return text;
    }

    /** What the brackets say that it ends in, or {@code null}. */
    @Nullable
    Byline signOff() {
        if (!signOffRead) {
            signOffRead = true;
            boolean closed = "）)】]〕。".indexOf(tree.chars()[to() - 1]) >= 0;
            // The end of a paragraph is enough, and shorter to read.
            int from = Math.max(from(), to() - LONGEST);
            var found = closed ? SignOffs.read(new String(tree.chars(), from, to() - from)) : null;
            signOff = found == null ? null : found.byline();
        }
        return signOff;
    }

    /** The writers named by the dateline that it begins with. */
    List<String> dateline() {
        char[] s = tree.chars();
        int to = Math.min(to(), from() + LONGEST_DATELINE);
        for (int i = from() + 1; i < to; i++) {
            if (DATELINE_WORDS.indexOf(s[i]) >= 0) {
                var dateline = Datelines.read(new String(s, from(), Math.min(to(), from() + LONGEST) - from()));
                return dateline == null ? List.of() : dateline.authors();
            }
        }
        return List.of();
    }

    /** The line taken apart at its labels; positions are those of the page's characters. */
    LabelledText labelled() {
        if (labelled == null) {
            labelled = length() > LONGEST ? UNREAD : LabelledText.read(tree.chars(), from(), to());
        }
        return labelled;
    }

    /** What it says if it is a byline as a whole, else {@code null}. */
    @Nullable
    Byline byline() {
        if (!bylineRead) {
            bylineRead = true;
            byline = has(Mark.AUTHOR | Mark.EDITOR) && length() <= LONGEST ? Bylines.read(text()) : null;
        }
        return byline;
    }

    /** Whether it may be a line of credits: no paragraph, or one that begins with a label, maybe behind a bracket. */
    boolean isCredit() {
        return !isParagraph()
                || beforeWord <= MOST_BEFORE_LABEL && labelled().head().isEmpty();
    }

    /** The times in the line; positions are those of the page's characters. */
    List<Times.Hit> times(TimeContext with) {
        if (times == null || !with.equals(context)) {
            context = with;
            times = has(Mark.TIME) ? Times.findAll(tree.chars(), from(), to(), with) : List.of();
        }
        return times;
    }

    boolean hasTime() {
        return !times(TimeContext.ANY).isEmpty();
    }
}

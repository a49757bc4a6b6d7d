// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.people.Bylines;
import io.github.zhnews.vocabulary.LineMatcher;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Phrases;
import io.github.zhnews.vocabulary.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the lines of a page are by their words, each looked at once and only when asked for. */
public final class LineKinds {
    private final Tree tree;
    private final Lines lines;
    private final @Nullable Phrases[] groups;
    private final byte[] known;

    private static final Phrases PAGER = new Phrases(Reason.PAGER, Phrases.Scope.EDGE, Integer.MAX_VALUE, false);
    /** The most digits of a line that leads through an article's pages. */
    private static final int MAX_PAGER = 30;

    private static final byte MATCHED = 1;
    private static final byte BAR = 2;
    private static final byte NO_BAR = 4;
    private static final byte BYLINE = 8;
    private static final byte NO_BYLINE = 16;
    private static final long CREDITS = Mark.SOURCE.bit() | Mark.AUTHOR.bit() | Mark.EDITOR.bit();
    /** The most letters of a line that only says who wrote. */
    private static final int MAX_BYLINE = 90;

    /** The most characters of the bracket that names an editor. */
    private static final int MAX_EDITOR = 40;

    private static final String STOPS = "。！？”…!?";

    /** The most letters of the name of a medium. */
    private static final int MAX_MEDIUM = 10;
    /** The most letters of a line of tools. */
    private static final int MAX_TOOLS = 30;
    /** The most letters of a line that only says how to reach somebody. */
    private static final int MAX_CONTACT = 120;

    /** The most letters of the name of a desk and its place. */
    private static final int MAX_DESK = 16;

    /** The most letters of a line that says who reported, anywhere in a text. */
    private static final int MAX_SIGNATURE = 30;

    private static final Words REPORTS = Words.of("roles.reports");
    private static final Words NO_TELEGRAMS = Words.of("roles.no-telegrams");
    private static final Words ATTACHMENTS = Words.of("addresses.attachments");

    /** Starts with nothing known. */
    public LineKinds(Page page) {
        tree = page.tree();
        lines = page.lines();
        groups = new Phrases[lines.size()];
        known = new byte[lines.size()];
    }

    /**
     * Whether a line says what stands around texts: promotion, disclaimers, tools, who edited it, what leads over to others.
     */
    public boolean isBoilerplate(int line) {
        return group(line) != null;
    }

    /** Whether a line shows that the text has ended before it. */
    public boolean isBehindText(int line) {
        var group = group(line);
        return group != null && (group.reason() == Reason.RELATED || group.reason() == Reason.SITE);
    }

    /** The group of phrases that a line belongs to, or {@code null}. */
    public @Nullable Phrases group(int line) {
        if ((known[line] & MATCHED) == 0) {
            known[line] |= MATCHED;
            int end = beforeLink(line);
            boolean isSentence = end < lines.to(line) && "。！？”".indexOf(tree.chars()[end - 1]) >= 0;
            groups[line] = Phrases.of(tree.chars(), lines.from(line), isSentence ? end : lines.to(line));
            if (groups[line] == null && isPager(line)) {
                groups[line] = PAGER;
            }
        }
        return groups[line];
    }

    /** Numbers, some of them linked, and arrows: 1 2 3 >. */
    private boolean isPager(int line) {
        if (lines.linkLetters(line) == 0 || lines.letters(line) > MAX_PAGER) {
            return false;
        }
        char[] s = tree.chars();
        for (int i = lines.from(line); i < lines.to(line); i++) {
            if (!(s[i] >= '0' && s[i] <= '9' || " 【】[]()（）<>《》«»‹›|·.…".indexOf(s[i]) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Where a line's words end before a link that is its last part, or where the line ends: an index of the tree's text. */
    int beforeLink(int line) {
        if (lines.linkLetters(line) == 0) {
            return lines.to(line);
        }
        int link = linkAtEnd(line);
        int from = tree.textFrom(link); // behind the line's end where the link shows nothing
        return link > lines.block(line) && from > lines.from(line) ? Math.min(from, lines.to(line)) : lines.to(line);
    }

    /** Where a line's words end before a bracket that names who edited them, or where the line ends. */
    int beforeEditor(int line) {
        char[] s = tree.chars();
        int from = lines.from(line);
        int close = lines.to(line) - 1;
        if (!Brackets.isClosing(s[close])) {
            return lines.to(line);
        }
        int open = close;
        while (open > from && close - open < MAX_EDITOR && !Brackets.isOpening(s[open])) {
            open--;
        }
        boolean isBehindSentence = open > from && STOPS.indexOf(s[open - 1]) >= 0;
        return isBehindSentence && namesEditorsAlone(open + 1, close) ? open : lines.to(line);
    }

    private boolean namesEditorsAlone(int from, int to) {
        var text = LabelledText.read(tree.chars(), from, to);
        return text.head().isEmpty()
                && !text.parts().isEmpty()
                && text.parts().get(0).label() == Label.EDITOR
                && text.parts().stream().allMatch(part -> part.label() == Label.EDITOR || part.label() == Label.CREDIT);
    }

    /** Whether a line is nothing but numbers. */
    boolean isCounts(int line) {
        return LineForms.isCounts(tree.chars(), lines.from(line), lines.to(line));
    }

    /** Whether a line is drawn with dashes, to part what stands above from what stands below. */
    boolean isRule(int line) {
        return LineForms.isRule(tree.chars(), lines.from(line), lines.to(line));
    }

    /** Whether a line ends in a link to a file: a notice names the files that belong to it. */
    boolean leadsToFile(int line) {
        int link = linkAtEnd(line);
        var href = link > 0 ? tree.attr(link, Attr.HREF) : null;
        return href != null && ATTACHMENTS.in(href.toLowerCase(Locale.ROOT));
    }

    /** The link around a line's last words, or 0. */
    private int linkAtEnd(int line) {
        int node = tree.parent(lines.endNode(line) - 1);
        while (node > 0 && tree.tag(node) != Tag.A) {
            node = tree.parent(node);
        }
        return Math.max(node, 0);
    }

    /** Whether a line is a bar of time, source and tools, as it stands below a headline. */
    public boolean isBar(int line) {
        if ((known[line] & (BAR | NO_BAR)) == 0) {
            known[line] |=
                    lines.letters(line) <= 90 && DatelineBar.isBar(tree.chars(), lines.from(line), lines.to(line))
                            ? BAR
                            : NO_BAR;
        }
        return (known[line] & BAR) != 0;
    }

    /** Whether a short line that is no sentence ends as one that says who reported: a part of a text may have its own. */
    boolean isSignature(int line) {
        char[] s = tree.chars();
        int to = lines.to(line);
        return lines.letters(line) <= MAX_SIGNATURE
                && lines.stops(line) == 0
                && to - lines.from(line) > 2
                && REPORTS.end(new String(s, to - 2, 2));
    }

    /** Whether a line says nothing but who wrote and edited the text. */
    public boolean isByline(int line) {
        if ((known[line] & (BYLINE | NO_BYLINE)) == 0) {
            boolean byline = lines.letters(line) <= MAX_BYLINE
                    && (isDesk(line) || mayBeByline(line) && isByline(lines.text(line)));
            known[line] |= byline ? BYLINE : NO_BYLINE;
        }
        return (known[line] & BYLINE) != 0;
    }

    /** Whether a line names a desk and where it reports from, whatever they are called: 生活中心／綜合報導. */
    private boolean isDesk(int line) {
        if (lines.letters(line) > MAX_DESK) {
            return false;
        }
        char[] s = tree.chars();
        int slash = lines.from(line);
        while (slash < lines.to(line) && s[slash] != '/' && s[slash] != '／') {
            slash++;
        }
        return slash > lines.from(line) && slash < lines.to(line) && isSignature(line);
    }

    /** A byline says by a word, a colon or a slash that it is one. */
    private boolean mayBeByline(int line) {
        int from = lines.from(line);
        int to = lines.to(line);
        if (!Bylines.mayBe(tree.chars(), from, to)) {
            return false;
        }
        if ((LineMatcher.marks(tree.chars(), from, to) & CREDITS) != 0) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (":：/／|｜丨◎□".indexOf(tree.chars()[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByline(String text) {
        return !isDateline(text) && Bylines.read(text) != null;
    }

    /** 本报讯（记者 某某） set on a line of its own is a dateline, and those belong to the text; a 通讯员 is a person. */
    private static boolean isDateline(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '讯' || c == '訊') && NO_TELEGRAMS.before(text, i + 1) == 0) {
                return true;
            }
        }
        return text.contains("电（");
    }

    /** Whether a line is nothing but the name of a medium. */
    boolean isMedium(int line) {
        return lines.letters(line) <= MAX_MEDIUM && MediaNames.isMedium(lines.text(line));
    }

    /** Whether a line says where the text was printed. */
    boolean isEdition(int line) {
        return lines.letters(line) <= 40 && DatelineBar.isEdition(tree.chars(), lines.from(line), lines.to(line));
    }

    /** Whether a line is nothing but tools and counts of what readers did. */
    boolean isTools(int line) {
        return lines.letters(line) <= MAX_TOOLS
                && LineMatcher.isAll(tree.chars(), lines.from(line), lines.to(line), Mark.TOOL);
    }

    /** Whether a line tells what readers did: 2.7万次播放. */
    boolean isCounter(int line) {
        return Character.isDigit(tree.chars()[lines.from(line)]) && isTools(line);
    }

    /** Whether a line below a text is no part of it by its characters alone. */
    boolean isMark(int line) {
        return LineForms.isMark(tree.chars(), lines.from(line), lines.to(line));
    }

    /** Whether a line says how to reach somebody. */
    boolean isContact(int line) {
        return lines.letters(line) <= MAX_CONTACT
                && LineForms.isContact(tree.chars(), lines.from(line), lines.to(line));
    }

    /** Whether a line reads as a sentence of a text. */
    boolean isSentence(int line) {
        int plain = lines.letters(line) - lines.linkLetters(line);
        return (plain >= 40 || plain >= 12 && lines.stops(line) >= 1 && !isBar(line)) && !isContact(line);
    }

    /** Whether a line is nothing but a day and a time of day. */
    boolean isMoment(int line) {
        return LineForms.isMoment(tree.chars(), lines.from(line), lines.to(line));
    }

    /** Whether two lines say the same, blanks apart. */
    boolean areSame(int one, int other) {
        if (lines.letters(one) != lines.letters(other)) {
            return false;
        }
        char[] s = tree.chars();
        int i = afterBlanks(one, lines.from(one));
        int k = afterBlanks(other, lines.from(other));
        while (i < lines.to(one) && k < lines.to(other) && s[i] == s[k]) {
            i = afterBlanks(one, i + 1);
            k = afterBlanks(other, k + 1);
        }
        return i == lines.to(one) && k == lines.to(other);
    }

    private int afterBlanks(int line, int from) {
        int i = from;
        while (i < lines.to(line) && Spaces.isSpace(tree.chars()[i])) {
            i++;
        }
        return i;
    }

    /** Whether a line leads on to what follows it. */
    boolean introduces(int line) {
        return ":：︰".indexOf(tree.chars()[lines.to(line) - 1]) >= 0;
    }
}

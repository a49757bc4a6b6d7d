// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.model.Run.Mark;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the links and marks of a line. Its text is cleaned elsewhere; as cleaning changes nothing but blanks, the other characters
 * of the text are those of the tree, one by one, and so it is known which elements each of them stands in. Most lines hold no such
 * elements, and cost a look at what is around their texts.
 */
final class Markup {
    private static final int BOLD = MarkedLine.bit(Mark.BOLD);
    private static final int ITALIC = MarkedLine.bit(Mark.ITALIC);
    private static final int SUPERSCRIPT = MarkedLine.bit(Mark.SUPERSCRIPT);
    private static final int SUBSCRIPT = MarkedLine.bit(Mark.SUBSCRIPT);
    private static final int CODE = MarkedLine.bit(Mark.CODE);
    /** The bits of a style below those of its link. */
    private static final int MARK_BITS = 8;

    private static final BitSet NONE = new BitSet();

    private final Page page;
    private final Tree tree;
    private final Lines lines;

    Markup(Page page) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
    }

    /** A whole line. */
    RichText line(int line) {
        return part(line, lines.from(line), lines.to(line), NONE, lines.text(line));
    }

    /**
     * A part of a line.
     *
     * @param from where it starts in {@link Tree#chars()}
     * @param without the texts within it that are left out
     * @param text what it is when it is cleaned
     */
    RichText part(int line, int from, int to, BitSet without, String text) {
        for (int node = lines.firstNode(line); node < lines.endNode(line); node++) {
            if (tree.tag(node) == Tag.TEXT && !without.get(node) && style(node, line) != 0) {
                return RichText.of(text, new Reader(text).read(line, from, to, without));
            }
        }
        return RichText.of(text);
    }

    /** The lines of a text that keeps its line breaks, without empty ones. */
    List<RichText> linesOf(int line) {
        var all = new ArrayList<RichText>();
        int to = lines.to(line);
        for (int start = lines.from(line), i = start; i <= to; i++) {
            if (i == to || tree.chars()[i] == '\n') {
                var text = Spaces.clean(tree.chars(), start, i);
                if (!text.isEmpty()) {
                    all.add(part(line, start, i, NONE, text));
                }
                start = i + 1;
            }
        }
        return all;
    }

    /** A heading is bold as a whole, whether its elements say so or not. */
    static RichText heading(RichText text) {
        return RichText.of(text.text(), () -> withoutBold(text.runs()));
    }

    private static List<Run> withoutBold(List<Run> runs) {
        boolean isBold = runs.stream().allMatch(run -> run.marks().contains(Mark.BOLD));
        return isBold ? runs.stream().map(Markup::withoutBold).toList() : runs;
    }

    private static Run withoutBold(Run run) {
        var marks = EnumSet.copyOf(run.marks());
        marks.remove(Mark.BOLD);
        return run.withMarks(marks);
    }

    /** The link and the marks that the elements around a text give it, within the line's block; 0 for none. */
    private long style(int text, int line) {
        int block = lines.block(line);
        long style = 0;
        int node = tree.parent(text);
        for (int i = 0; i < Lines.MAX_CLIMB && node > block; i++, node = tree.parent(node)) {
            int tag = tree.tag(node);
            if (tag == Tag.A) {
                style |= style >> MARK_BITS == 0 ? (long) node << MARK_BITS : 0;
            } else {
                style |= mark(tag);
            }
        }
        return style;
    }

    private static int mark(int tag) {
        if (tag == Tag.STRONG || tag == Tag.B) {
            return BOLD;
        }
        if (tag == Tag.EM || tag == Tag.I) {
            return ITALIC;
        }
        if (tag == Tag.SUP) {
            return SUPERSCRIPT;
        }
        if (tag == Tag.SUB) {
            return SUBSCRIPT;
        }
        return tag == Tag.CODE ? CODE : 0;
    }

    /** What two styles have in common: that of a blank between them. */
    private static long common(long a, long b) {
        long marks = a & b & (1 << MARK_BITS) - 1;
        return a >> MARK_BITS == b >> MARK_BITS ? a >> MARK_BITS << MARK_BITS | marks : marks;
    }

    /** Notes where the style of a text changes. */
    private final class Reader {
        private final String text;
        private int[] ends = new int[8];
        private long[] styles = new long[8];
        private int size;
        /** The style of what follows the last end. */
        private long style;
        /** How much of the text has been met in the tree. */
        private int met;

        Reader(String text) {
            this.text = text;
        }

        MarkedLine read(int line, int from, int to, BitSet without) {
            for (int node = lines.firstNode(line); node < lines.endNode(line); node++) {
                if (tree.tag(node) == Tag.TEXT && !without.get(node)) {
                    int start = Math.max(from, tree.textFrom(node));
                    meet(start, Math.min(to, tree.textTo(node)), style(node, line));
                }
            }
            end(text.length(), 0);
            return new MarkedLine(text, Arrays.copyOf(ends, size), marks(), hrefs(), page.base());
        }

        private void meet(int from, int to, long next) {
            for (int i = from; i < to; i++) {
                if (Spaces.isBlank(tree.chars()[i])) {
                    continue;
                }
                int gap = text.charAt(met) == ' ' ? 1 : 0;
                if (next != style) {
                    end(met, common(style, next));
                    end(met + gap, next);
                }
                met += gap + 1;
            }
        }

        private void end(int end, long next) {
            if (end > (size == 0 ? 0 : ends[size - 1])) {
                if (size == ends.length) {
                    ends = Arrays.copyOf(ends, size * 2);
                    styles = Arrays.copyOf(styles, size * 2);
                }
                ends[size] = end;
                styles[size++] = style;
            }
            style = next;
        }

        private byte[] marks() {
            var marks = new byte[size];
            for (int i = 0; i < size; i++) {
                marks[i] = (byte) styles[i];
            }
            return marks;
        }

        private @Nullable String[] hrefs() {
            var hrefs = new @Nullable String[size];
            for (int i = 0; i < size; i++) {
                int link = (int) (styles[i] >> MARK_BITS);
                hrefs[i] = link == 0 ? null : tree.attr(link, Attr.HREF);
            }
            return hrefs;
        }
    }
}

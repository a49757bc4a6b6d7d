// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Leaves out a box above a text that says what the text says again: its first paragraph, or as much as there was room for. */
final class Repeats {
    /** The letters from which a line that stands twice is no coincidence. */
    private static final int REPEATED_LETTERS = 30;
    /** The most letters of what such a box is called, be it on a line of its own or before its first word. */
    private static final int MAX_LABEL = 8;
    /** How many such lines a summary box has at the most. */
    private static final int MAX_BOX_LINES = 3;
    /** How many lines of a head may stand above it. */
    private static final int MAX_LINES = 12;
    /** How many lines behind a summary the text may begin that it was made of, its bar and a picture's caption included. */
    private static final int NEAR_LINES = 4;

    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final LineKinds kinds;
    private final Cuts cuts;
    private final @Nullable String description;

    private Repeats(Page page, Region region, LineKinds kinds, Cuts cuts) {
        tree = page.tree();
        lines = page.lines();
        this.region = region;
        this.kinds = kinds;
        this.cuts = cuts;
        var entry = page.meta().first("description");
        description = entry == null ? null : Spaces.clean(entry.value());
    }

    static void drop(Page page, Region region, LineKinds kinds, Cuts cuts) {
        new Repeats(page, region, kinds, cuts).drop();
    }

    private void drop() {
        int boxes = 0;
        int last = Math.min(region.endLine(), region.firstLine() + MAX_LINES);
        for (int i = region.firstLine(); i < last && boxes < MAX_BOX_LINES; i++) {
            if (!cuts.isOpen(i) || lines.letters(i) < REPEATED_LETTERS) {
                continue;
            }
            boxes++;
            if (tree.tag(lines.block(i)) != Tag.LI && isRepeated(i)) {
                cuts.drop(i, Reason.REPEATED);
                dropLabel(i - 1);
            }
        }
    }

    /** What such a box is called goes with it. */
    private void dropLabel(int line) {
        if (cuts.isOpen(line) && lines.letters(line) <= MAX_LABEL && lines.stops(line) == 0) {
            cuts.drop(line, Reason.REPEATED);
        }
    }

    /**
     * A lead may be a sentence that stands further down. What repeats the beginning of a text is a summary made of it, and so is
     * a whole paragraph that the page describes itself with.
     */
    private boolean isRepeated(int line) {
        int told = told(line);
        boolean isDescription = description != null
                && lines.to(line) - lines.from(line) >= description.length()
                && lines.text(line).equals(description);
        int near = 0;
        for (int i = line + 1; i < region.endLine() && (near < NEAR_LINES || isDescription); i++) {
            if (!cuts.isOpen(i)) {
                continue;
            }
            if (kinds.areSame(i, line) || near < NEAR_LINES && (begins(i, line, told) || isMadeFrom(line, i))) {
                return true;
            }
            near++;
        }
        return false;
    }

    /** Whether a summary was made of the lines from one on; before it may stand what it is called: 【导读】, 内容提要. */
    private boolean isMadeFrom(int summary, int line) {
        int last = Math.min(lines.from(summary) + MAX_LABEL, lines.to(summary) - 1);
        for (int from = lines.from(summary); from <= last; from++) {
            if (isMadeFrom(from, lines.to(summary), line)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether some characters say what the lines from one on say and end somewhere within them, or have the whole first of them.
     */
    private boolean isMadeFrom(int from, int to, int line) {
        char[] s = tree.chars();
        int at = lines.from(line);
        int next = line;
        int same = 0;
        for (int i = from; i < to; i++) {
            if (Spaces.isSpace(s[i])) {
                continue;
            }
            while (at == lines.to(next) || Spaces.isSpace(s[at])) {
                if (at < lines.to(next)) {
                    at++;
                } else if (++next < region.endLine()) {
                    at = lines.from(next);
                } else {
                    return false;
                }
            }
            if (s[i] != s[at]) {
                boolean isWhole = next > line && lines.letters(line) >= REPEATED_LETTERS;
                // What ends in points may have been cut anywhere.
                return isWhole || same >= REPEATED_LETTERS && isTail(s, i, to);
            }
            same++;
            at++;
        }
        // A paragraph may begin as another does; what goes on in the next line, or breaks off, was made of it.
        boolean isPart = next == line && at < lines.to(line) && "。！？”」".indexOf(s[to - 1]) >= 0;
        return same >= REPEATED_LETTERS && !isPart;
    }

    private static boolean isTail(char[] s, int from, int to) {
        int i = from;
        while (i < to && (s[i] == '…' || s[i] == '.')) {
            i++;
        }
        return i == to;
    }

    /** Where the points begin that say that a line goes on, or its beginning. */
    private int told(int line) {
        char[] s = tree.chars();
        int to = lines.to(line);
        while (to > lines.from(line) && (s[to - 1] == '…' || s[to - 1] == '.')) {
            to--;
        }
        return to < lines.to(line) ? to : lines.from(line);
    }

    /** Whether a line begins as another does up to an index, which is behind its first character. */
    private boolean begins(int line, int other, int end) {
        char[] s = tree.chars();
        int same = 0;
        while (lines.from(other) + same < end
                && lines.from(line) + same < lines.to(line)
                && s[lines.from(line) + same] == s[lines.from(other) + same]) {
            same++;
        }
        return same > 0 && lines.from(other) + same == end;
    }
}

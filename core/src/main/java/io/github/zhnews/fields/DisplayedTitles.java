// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what the head states in what the page displays. */
final class DisplayedTitles {
    private static final int MAX_LINE_CHARS = 400;
    private static final int MAX_SIGHTINGS = 500;
    /** So many letters and nodes are compared at the most; ordinary pages need a hundredth of it. */
    private static final int MAX_COMPARED = 2_000_000;

    private final Tree tree;
    private final Lines lines;
    private final char[] chars;
    private final List<StatedTitle> statements;
    /** All letters of the statements, folded to ten bits. */
    private final long[] letters = new long[16];

    private final List<DisplayedTitle> found = new ArrayList<>();
    private int compared;

    private DisplayedTitles(Page page, List<StatedTitle> statements) {
        tree = page.tree();
        lines = page.lines();
        chars = tree.chars();
        this.statements = statements;
        for (var stated : statements) {
            for (int i = 0; i < stated.letters(); i++) {
                letters[stated.letter(i) >> 6 & 15] |= 1L << stated.letter(i);
            }
        }
    }

    static List<DisplayedTitle> of(Page page, List<StatedTitle> statements) {
        var sightings = new DisplayedTitles(page, statements);
        for (int line = 0; line < sightings.lines.size() && sightings.isWithinLimits(); line++) {
            sightings.scan(line);
        }
        return sightings.found;
    }

    private boolean isWithinLimits() {
        return found.size() < MAX_SIGHTINGS && compared < MAX_COMPARED;
    }

    private void scan(int line) {
        int length = lines.to(line) - lines.from(line);
        if (length < 2 || length > MAX_LINE_CHARS) {
            return;
        }
        int end = lines.endNode(line);
        for (int node = lines.firstNode(line); node < end && compared < MAX_COMPARED; node++) {
            var sighting = tree.tag(node) == Tag.TEXT ? longestFrom(node, line) : null;
            if (sighting != null) {
                add(sighting);
                while (node + 1 < end && tree.textFrom(node + 1) < sighting.to()) {
                    node++;
                }
            }
        }
    }

    private @Nullable DisplayedTitle longestFrom(int node, int line) {
        DisplayedTitle best = null;
        int from = tree.textFrom(node);
        while (from < tree.textTo(node) && !Spaces.isLetter(chars[from])) {
            from++;
        }
        char first = from < tree.textTo(node) ? StatedTitle.fold(chars[from]) : 0;
        if ((letters[first >> 6 & 15] >>> first & 1) == 0) {
            return null;
        }
        for (var stated : statements) {
            for (int p = stated.indexOf(first, 0); p >= 0; p = stated.indexOf(first, p + 1)) {
                var sighting = sightingAt(stated, p, node, line);
                if (sighting != null && (best == null || sighting.letters() > best.letters())) {
                    best = sighting;
                }
            }
        }
        return best;
    }

    private @Nullable DisplayedTitle sightingAt(StatedTitle stated, int start, int node, int line) {
        int letter = start;
        int last = -1;
        int n = node;
        for (; n < lines.endNode(line); n++) {
            if (tree.tag(n) == Tag.TEXT) {
                int next = stated.match(chars, tree.textFrom(n), tree.textTo(n), letter);
                if (next < 0) {
                    break;
                }
                if (next > letter || last >= 0 && !isGapBefore(n)) {
                    last = n;
                }
                letter = next;
            }
        }
        compared += letter - start + n - node + 1;
        if (letter - start < 2) {
            return null;
        }
        boolean whole = n == lines.endNode(line) && tree.lettersBetween(lines.firstNode(line), node) == 0;
        int from = whole ? lines.from(line) : tree.textFrom(node);
        int to = whole ? lines.to(line) : tree.textTo(last);
        return new DisplayedTitle(stated, start, letter, line, line, from, to, whole);
    }

    /** Whether a node without letters is set apart from what stands before it, as a mark between links is. */
    private boolean isGapBefore(int node) {
        int from = tree.textFrom(node);
        return from == tree.textTo(node) || Spaces.isSpace(chars[from]) || Spaces.isSpace(chars[Math.max(from - 1, 0)]);
    }

    private void add(DisplayedTitle sighting) {
        found.add(sighting);
        if (found.size() < 2 || !sighting.whole()) {
            return;
        }
        var before = found.get(found.size() - 2);
        if (before.whole()
                && before.line() + 1 == sighting.line()
                && before.stated() == sighting.stated()
                && before.end() == sighting.start()
                && isOneText(before, sighting)) {
            found.add(before.with(sighting));
        }
    }

    /** A headline of two lines: parted by {@code <br>}, or too long each to be anything else. */
    private boolean isOneText(DisplayedTitle a, DisplayedTitle b) {
        return lines.block(a.line()) == lines.block(b.line())
                || a.endEdge() != StatedTitle.Edge.PART && a.letters() >= 5 && b.letters() >= 5;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been left out of a region so far. The first reason that a line goes by stays its reason. */
final class Cuts {
    private final Favour favour;
    private final Tree tree;
    private final Lines lines;
    private final int first;
    private final @Nullable Reason[] reasons;
    /** The nodes that are left out. */
    private final BitSet nodes = new BitSet();

    private final BitSet partly = new BitSet();

    Cuts(Page page, Region region, Favour favour) {
        this.favour = favour;
        tree = page.tree();
        lines = page.lines();
        first = region.firstLine();
        reasons = new Reason[region.endLine() - first];
    }

    Favour favour() {
        return favour;
    }

    /** Whether a line of the region is left; an element at the region's edge may have others. */
    boolean isOpen(int line) {
        return line >= first && line < first + reasons.length && reasons[line - first] == null;
    }

    void drop(int line, Reason reason) {
        if (isOpen(line)) {
            reasons[line - first] = reason;
        }
    }

    /** Drops a line that only its place speaks against, or that names people, unless recall is favoured. */
    void dropDoubtful(int line, Reason reason) {
        if (favour != Favour.RECALL) {
            drop(line, reason);
        }
    }

    /** Drops the lines of an element. A sentence that only begins in it, as one may with a linked word, is not its. */
    void dropLines(int node, Reason reason) {
        int to = lines.at(tree.end(node));
        for (int i = lines.at(node); i < to; i++) {
            if (i < to - 1 || !goesOn(i, node)) {
                drop(i, reason);
            }
        }
    }

    private boolean goesOn(int line, int node) {
        return lines.endNode(line) > tree.end(node)
                && lines.stops(line) > 0
                && tree.lettersBetween(lines.firstNode(line), tree.end(node)) * 2 < lines.letters(line);
    }

    /** Drops what an element says: whole lines, and of the lines that begin before it or end behind it its part. */
    void dropElement(int node, Reason reason) {
        int end = tree.end(node);
        int from = lines.at(node);
        int to = lines.at(end);
        if (from > first && lines.endNode(from - 1) > node) {
            partly.set(node, end);
        }
        // A line that begins unseen and is no sentence is a tool, of which scripts show now one part and now another.
        if (to > from && lines.endNode(to - 1) > end && (reason != Reason.HIDDEN || lines.stops(to - 1) > 0)) {
            partly.set(node, end);
            to--;
        }
        for (int i = from; i < to; i++) {
            drop(i, reason);
        }
    }

    /** The nodes that are left out of the lines around them. */
    BitSet partly() {
        return partly;
    }

    /** Drops the pictures and videos among some nodes. */
    void dropNodes(int from, int to) {
        nodes.set(from, to);
    }

    BitSet nodes() {
        return nodes;
    }

    /** For each line of the region why it is left out, or {@code null}. */
    List<@Nullable Reason> reasons() {
        return Arrays.asList(reasons);
    }
}

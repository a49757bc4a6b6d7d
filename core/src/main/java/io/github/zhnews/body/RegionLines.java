// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.vocabulary.Phrases;
import org.jspecify.annotations.Nullable;

/** The lines of a region: what each is like, and which of them are no text of the article. */
final class RegionLines {
    final Page page;
    final Region region;
    final Tree tree;
    final Lines lines;
    final LineKinds kinds;
    final Cuts cuts;
    final int first;
    final int end;

    RegionLines(Page page, Region region, LineKinds kinds, Cuts cuts) {
        this.page = page;
        this.region = region;
        this.kinds = kinds;
        this.cuts = cuts;
        tree = page.tree();
        lines = page.lines();
        first = region.firstLine();
        end = region.endLine();
    }

    /** The first line from {@code from} on that reads as a sentence. */
    int firstSentence(int from) {
        int i = from;
        while (i < end && !(isOpen(i) && kinds.isSentence(i))) {
            i++;
        }
        return i;
    }

    int lettersBetween(int from, int to) {
        return from < to ? tree.lettersBetween(lines.firstNode(from), lines.endNode(to - 1)) : 0;
    }

    @Nullable
    Phrases group(int line) {
        return kinds.group(line);
    }

    /** The same of a line before the end of the text, as far as it counts there: a long line, as most are, has none. */
    @Nullable
    Phrases groupWithin(int line) {
        boolean isLong = lines.letters(line) > Phrases.LONGEST_WITHIN && lines.linkLetters(line) == 0;
        return isLong ? null : kinds.group(line);
    }

    boolean isOpen(int line) {
        return cuts.isOpen(line);
    }

    void dropRange(int from, int to, Reason reason) {
        for (int i = from; i < to; i++) {
            drop(i, group(i));
            drop(i, reason);
        }
    }

    void drop(int line, @Nullable Phrases group) {
        if (group != null) {
            drop(line, group.reason());
        }
    }

    void drop(int line, Reason reason) {
        cuts.drop(line, reason);
    }
}

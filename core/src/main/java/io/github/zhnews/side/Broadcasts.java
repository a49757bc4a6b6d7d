// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.LiveBroadcast;
import io.github.zhnews.model.PartialTime;
import io.github.zhnews.model.SideList;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.TextLines;
import io.github.zhnews.text.time.CellTimes;
import io.github.zhnews.vocabulary.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the broadcasts that a page announces: a line with the time at which one starts, and its title beside it. */
final class Broadcasts {
    private static final Words LABELS = Words.of("lists.broadcast-labels");
    private static final String SIGNS = " |：:丨";
    private static final int MAX_LETTERS = 40;
    private static final int MIN_TITLE = 2;
    private static final int MAX_TITLE = 120;
    /** How many elements around a line may be its entry's. */
    private static final int MAX_CLIMB = 6;
    /** The most lines of an entry. */
    private static final int MAX_ENTRY = 8;

    private final SideLines all;
    private final Tree tree;
    private final Lines lines;
    private final TextLines text;
    private final @Nullable PartialTime[] times;

    private Broadcasts(SideLines all) {
        this.all = all;
        tree = all.tree;
        lines = all.lines;
        text = all.text;
        times = IntStream.range(0, all.size()).mapToObj(this::time).toArray(PartialTime[]::new);
    }

    static List<SideList<LiveBroadcast>> find(SideLines all) {
        var finder = new Broadcasts(all);
        var lists = new Lists<LiveBroadcast>(all);
        for (int i = 0; i < all.size(); i++) {
            var time = finder.times[i];
            if (time != null) {
                finder.add(i, time, lists);
            }
        }
        return lists.all();
    }

    private @Nullable PartialTime time(int line) {
        if (text.isText(line) || text.letters(line) > MAX_LETTERS) {
            return null;
        }
        var words = text.text(line);
        int at = LABELS.indexIn(words, 0);
        if (at < 0) {
            return null;
        }
        at += LABELS.at(words, at);
        while (at < words.length() && SIGNS.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return CellTimes.start(words.substring(at));
    }

    private void add(int line, PartialTime time, Lists<LiveBroadcast> lists) {
        int entry = entry(line);
        int from = entry < 0 ? line : lines.at(entry);
        int to = entry < 0 ? Math.min(line + 2, text.size()) : lines.at(tree.end(entry));
        int title = title(line, from, to);
        if (title >= 0) {
            var url = all.page.linkOf(lines.firstNode(title));
            url = url == null ? all.page.linkOf(lines.firstNode(line)) : url;
            lists.add(LiveBroadcast.of(time, text.text(title)).withUrl(url), from, to, from);
        }
    }

    /** The line behind the time, or, where the entry has none there, the one before it; -1 where there is none. */
    private int title(int line, int from, int to) {
        return IntStream.concat(
                        IntStream.range(line + 1, to),
                        IntStream.rangeClosed(1, line - from).map(i -> line - i))
                .filter(this::isTitle)
                .findFirst()
                .orElse(-1);
    }

    private boolean isTitle(int line) {
        int letters = text.letters(line);
        return letters >= MIN_TITLE && letters <= MAX_TITLE && !text.isText(line) && times[line] == null;
    }

    /** The element that holds a time and what belongs to it, but no other time; or -1 where markup doesn't part entries. */
    private int entry(int line) {
        int node = lines.block(line);
        for (int i = 0; i < MAX_CLIMB && node > 0; i++, node = tree.parent(node)) {
            int from = lines.at(node);
            int to = lines.at(tree.end(node));
            if (to - from > MAX_ENTRY
                    || IntStream.range(from, to).filter(k -> times[k] != null).count() > 1) {
                return -1;
            }
            boolean isEntry = tree.tag(node) == Tag.LI || tree.tag(node) == Tag.A || title(line, from, to) >= 0;
            if (to - from > 1 && isEntry) {
                return node;
            }
        }
        return -1;
    }
}

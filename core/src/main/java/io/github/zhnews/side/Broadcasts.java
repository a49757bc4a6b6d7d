package io.github.zhnews.side;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.LiveBroadcast;
import io.github.zhnews.model.PartialTime;
import io.github.zhnews.model.SideList;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.TextLines;
import io.github.zhnews.text.time.CellTimes;
import java.net.URI;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the broadcasts that a page announces: a line with the time at which one starts, and its title beside it. */
final class Broadcasts {
    private static final Pattern LABEL = Pattern.compile("(?:开播时间|直播时间|開播時間|直播時間|播出时间)[\\s|：:丨]*");
    private static final int MAX_LETTERS = 40;
    private static final int MIN_TITLE = 2;
    private static final int MAX_TITLE = 120;
    /** How many elements around a line may be its entry's. */
    private static final int MAX_CLIMB = 6;
    /** The most lines of an entry. */
    private static final int MAX_ENTRY = 8;

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final TextLines text;
    /** The lines that have been read for a time. */
    private final BitSet known = new BitSet();

    private final Map<Integer, PartialTime> times = new HashMap<>();

    private Broadcasts(Page page, TextLines text) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
        this.text = text;
    }

    static List<SideList<LiveBroadcast>> find(Page page, TextLines text, Captions captions) {
        var finder = new Broadcasts(page, text);
        var lists = new Lists<LiveBroadcast>(captions);
        for (int i = 0; i < text.size(); i++) {
            var time = finder.time(i);
            if (time != null) {
                finder.add(i, time, lists);
            }
        }
        return lists.all();
    }

    private @Nullable PartialTime time(int line) {
        if (!known.get(line)) {
            known.set(line);
            var time = newTime(line);
            if (time != null) {
                times.put(line, time);
            }
        }
        return times.get(line);
    }

    private @Nullable PartialTime newTime(int line) {
        if (text.isText(line) || text.letters(line) > MAX_LETTERS || !mayHaveLabel(line)) {
            return null;
        }
        var matcher = LABEL.matcher(text.text(line));
        return matcher.find() ? CellTimes.start(text.text(line).substring(matcher.end())) : null;
    }

    private boolean mayHaveLabel(int line) {
        return text.text(line).contains("播");
    }

    private void add(int line, PartialTime time, Lists<LiveBroadcast> lists) {
        int entry = entry(line);
        int from = entry < 0 ? line : lines.at(entry);
        int to = entry < 0 ? Math.min(line + 2, text.size()) : lines.at(tree.end(entry));
        int title = title(line, from, to);
        if (title >= 0) {
            lists.add(new LiveBroadcast(time, text.text(title), url(title, line)), from, to);
        }
    }

    /** The line behind the time, or, where the entry has none there, the one before it. */
    private int title(int line, int from, int to) {
        for (int i = line + 1; i < to; i++) {
            if (isTitle(i)) {
                return i;
            }
        }
        for (int i = line - 1; i >= from; i--) {
            if (isTitle(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTitle(int line) {
        int letters = text.letters(line);
        return letters >= MIN_TITLE && letters <= MAX_TITLE && !text.isText(line) && time(line) == null;
    }

    /** The element that holds a time and what belongs to it, but no other time; or -1 where markup doesn't part entries. */
    private int entry(int line) {
        int node = lines.block(line);
        for (int i = 0; i < MAX_CLIMB && node > 0; i++, node = tree.parent(node)) {
            int from = lines.at(node);
            int to = lines.at(tree.end(node));
            if (to - from > MAX_ENTRY) {
                return -1;
            }
            int times = 0;
            for (int k = from; k < to; k++) {
                times += time(k) != null ? 1 : 0;
            }
            if (times > 1) {
                return -1;
            }
            if (to - from > 1 && (tree.tag(node) == Tag.LI || tree.tag(node) == Tag.A || hasTitle(line, from, to))) {
                return node;
            }
        }
        return -1;
    }

    private boolean hasTitle(int line, int from, int to) {
        return title(line, from, to) >= 0;
    }

    private @Nullable URI url(int title, int line) {
        var url = link(title);
        return url != null ? url : link(line);
    }

    private @Nullable URI link(int line) {
        int node = lines.firstNode(line);
        for (int i = 0; i < MAX_CLIMB && node > 0; i++, node = tree.parent(node)) {
            var href = tree.tag(node) == Tag.A ? tree.attr(node, Attr.HREF) : null;
            if (href != null) {
                return page.resolve(href);
            }
        }
        return null;
    }
}

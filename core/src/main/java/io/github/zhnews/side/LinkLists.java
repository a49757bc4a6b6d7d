// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.list.ListCaption;
import io.github.zhnews.list.ListCaption.Kind;
import io.github.zhnews.model.Link;
import io.github.zhnews.model.SideList;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.TextLines;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists of links to other articles below captions such as 热门排行 and 相关阅读. Entries are as long as headlines, which
 * those of menus are not.
 */
final class LinkLists {
    private static final int MIN_ENTRIES = 2;
    private static final int MAX_ENTRIES = 60;
    private static final int MAX_CAPTION = 24;
    /** The letters that the entries of a list have at least, on average. */
    private static final int MIN_AVERAGE = 8;
    /** How many lines, such as teasers and times, may stand between entries, or a caption and the first of them. */
    private static final int GAP = 4;

    private final SideLines all;
    private final Tree tree;
    private final Lines lines;
    private final TextLines text;
    private final Entries entries;
    /** The kinds of lists that the lines are captions of. */
    private final @Nullable Kind[] kinds;

    private final List<SideList<Link>> rankings = new ArrayList<>();
    private final List<SideList<Link>> related = new ArrayList<>();

    private LinkLists(SideLines all) {
        this.all = all;
        tree = all.tree;
        lines = all.lines;
        text = all.text;
        entries = new Entries(all);
        kinds = IntStream.range(0, all.size()).mapToObj(this::kind).toArray(Kind[]::new);
    }

    /** The lists of a page. */
    record Found(List<SideList<Link>> rankings, List<SideList<Link>> related) {}

    static Found find(SideLines all) {
        var finder = new LinkLists(all);
        int line = 0;
        while (line < all.size()) {
            line = finder.kinds[line] == null ? line + 1 : finder.read(line);
        }
        return new Found(finder.rankings, finder.related);
    }

    private @Nullable Kind kind(int line) {
        if (text.isText(line) || text.letters(line) < 2 || text.letters(line) > MAX_CAPTION || all.isLong(line)) {
            return null;
        }
        return ListCaption.mayBe(text.text(line)) ? ListCaption.of(SideLines.clean(text.text(line))) : null;
    }

    /** Reads the lists below a caption, or a row of captions. Returns the line behind them. */
    private int read(int caption) {
        int last = lastOfTabs(caption);
        int first = next(last, text.size());
        if (first < 0) {
            return last + 1;
        }
        int end = end(last, first);
        var tabs = tabs(caption, last);
        var groups = groups(first, end);
        boolean found = false;
        boolean isWhole = groups.stream().allMatch(group -> group.size() >= MIN_ENTRIES);
        if (tabs.size() > 1 && tabs.size() == groups.size() && isWhole) {
            for (int i = 0; i < tabs.size(); i++) {
                found |= add(tabs.get(i), groups.get(i));
            }
        } else {
            var links = new LinkedHashMap<URI, Link>();
            groups.forEach(group -> group.forEach(links::putIfAbsent));
            found = add(SideLines.clean(text.text(last)), links);
        }
        return found ? end : last + 1;
    }

    private boolean add(String caption, Map<URI, Link> links) {
        var found = Entries.withoutRanks(new ArrayList<>(links.values()));
        int letters = found.stream().mapToInt(link -> link.title().length()).sum();
        var kind = ListCaption.of(caption);
        if (found.size() < MIN_ENTRIES || letters < found.size() * MIN_AVERAGE || kind == null) {
            return false;
        }
        var list = SideList.of(caption, found.subList(0, Math.min(found.size(), MAX_ENTRIES)));
        (kind == Kind.RANKING ? rankings : related).add(list);
        return true;
    }

    /** The last of the captions that stand in a row, each of a list that is shown when it is pointed at. */
    private int lastOfTabs(int caption) {
        int last = caption;
        while (last + 1 < text.size() && kinds[last + 1] != null) {
            last++;
        }
        return last;
    }

    private List<String> tabs(int from, int to) {
        var tabs = new ArrayList<String>();
        for (int i = from; i <= to; i++) {
            var parts = all.cells(i).stream().map(SideLines::clean).toList();
            boolean areTabs = parts.stream().allMatch(part -> ListCaption.of(part) != null);
            tabs.addAll(areTabs ? parts : List.of(SideLines.clean(text.text(i))));
        }
        return tabs;
    }

    /** The entries by the list element that they stand in. */
    private List<Map<URI, Link>> groups(int first, int end) {
        var groups = new ArrayList<Map<URI, Link>>();
        int box = -1;
        for (int i = first; i < end; i++) {
            var links = text.isText(i) ? List.<Link>of() : entries.of(i);
            if (links.isEmpty()) {
                continue;
            }
            int around = box(i);
            if (groups.isEmpty() || around != box) {
                groups.add(new LinkedHashMap<>());
                box = around;
            }
            var group = groups.get(groups.size() - 1);
            links.forEach(link -> group.putIfAbsent(link.url(), link));
        }
        return groups;
    }

    /** The list or table around a line, or the element around its block. */
    private int box(int line) {
        int block = lines.block(line);
        int node = block;
        for (int i = 0; i < Lines.MAX_CLIMB && node > 0; i++, node = tree.parent(node)) {
            int tag = tree.tag(node);
            if (tag == Tag.UL || tag == Tag.OL || tag == Tag.DL || tag == Tag.TABLE_TAG) {
                return node;
            }
        }
        return tree.parent(block);
    }

    /** The line behind the last entry: within the smallest element that holds the caption and some entries. */
    private int end(int caption, int first) {
        int second = next(first, text.size());
        int last = second < 0 ? first : second;
        int section = tree.parent(lines.firstNode(caption));
        while (section > 0 && tree.end(section) <= lines.firstNode(last)) {
            section = tree.parent(section);
        }
        int limit = lines.at(tree.end(Math.max(section, 0)));
        int end = first + 1;
        for (int i = first; i >= 0; i = next(i, limit)) {
            end = i + 1;
        }
        return end;
    }

    /** The entry that follows an entry or a caption, or -1 where the list ends. */
    private int next(int line, int limit) {
        for (int i = line + 1; i < Math.min(limit, line + 2 + GAP); i++) {
            boolean isEntry = entries.isEntry(i);
            if (text.isText(i) || kinds[i] != null || all.isHeading(i) && !isEntry) {
                return -1;
            }
            if (isEntry) {
                return i;
            }
        }
        return -1;
    }
}

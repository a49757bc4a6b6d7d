package io.github.zhnews.side;

import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Link;
import io.github.zhnews.model.SideList;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.TextLines;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists of links to other articles below captions such as 热门排行 and 相关阅读. Entries are as long as headlines, which
 * those of menus are not.
 */
final class LinkLists {
    private static final int MIN_ENTRIES = 2;
    private static final int MAX_ENTRIES = 60;
    /** The letters that the entries of a list have at least, on average. */
    private static final int MIN_AVERAGE = 8;
    /** How many lines may stand between a caption and the first entry. */
    private static final int BELOW_CAPTION = 5;
    /** How many lines, such as teasers and times, may stand between entries. */
    private static final int GAP = 4;

    private final Tree tree;
    private final Lines lines;
    private final TextLines text;
    private final Captions captions;
    private final Entries entries;
    private final List<SideList<Link>> rankings = new ArrayList<>();
    private final List<SideList<Link>> related = new ArrayList<>();

    private LinkLists(Page page, TextLines text, Captions captions) {
        tree = page.tree();
        lines = page.lines();
        this.text = text;
        this.captions = captions;
        entries = new Entries(page);
    }

    /**
     * The lists of a page.
     *
     * @param rankings those of what is read most
     * @param related those of what else there is to read
     */
    record Found(List<SideList<Link>> rankings, List<SideList<Link>> related) {}

    static Found find(Page page, TextLines text, Captions captions) {
        var finder = new LinkLists(page, text, captions);
        int line = 0;
        while (line < text.size()) {
            line = Math.max(finder.read(line), line + 1);
        }
        return new Found(finder.rankings, finder.related);
    }

    /** Reads the list below a caption. Returns the line behind it. */
    private int read(int caption) {
        var kind = kind(caption);
        if (kind == null) {
            return caption + 1;
        }
        int first = firstEntry(caption);
        if (first < 0) {
            return caption + 1;
        }
        int end = end(caption, first);
        Map<URI, Link> links = new LinkedHashMap<>();
        for (int i = first; i < end && links.size() < MAX_ENTRIES; i++) {
            if (!text.isText(i)) {
                entries.of(i).forEach(link -> links.putIfAbsent(link.url(), link));
            }
        }
        var found = Ranks.without(new ArrayList<>(links.values()));
        int letters = found.stream().mapToInt(link -> link.title().length()).sum();
        if (found.size() < MIN_ENTRIES || letters < found.size() * MIN_AVERAGE) {
            return caption + 1;
        }
        var list = new SideList<>(Captions.clean(text.text(caption)), found);
        (kind == ListWords.Kind.RANKING ? rankings : related).add(list);
        return end;
    }

    private ListWords.@Nullable Kind kind(int line) {
        if (text.isText(line) || text.letters(line) < 2 || text.letters(line) > 24) {
            return null;
        }
        return ListWords.kind(Captions.clean(text.text(line)));
    }

    /** The first entry below a caption, or -1 where there is none or another caption stands before it. */
    private int firstEntry(int caption) {
        for (int i = caption + 1; i < Math.min(text.size(), caption + 1 + BELOW_CAPTION); i++) {
            if (text.isText(i) || kind(i) != null) {
                return -1;
            }
            if (entries.isEntry(i)) {
                return i;
            }
        }
        return -1;
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

    /** The entry that follows an entry, or -1 where the list ends. */
    private int next(int entry, int limit) {
        for (int i = entry + 1; i < Math.min(limit, entry + 2 + GAP); i++) {
            if (text.isText(i) || kind(i) != null || captions.isHeading(i) && !entries.isEntry(i)) {
                return -1;
            }
            if (entries.isEntry(i)) {
                return i;
            }
        }
        return -1;
    }
}

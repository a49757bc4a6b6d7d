// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.list.EntryParts.Piece;
import io.github.zhnews.model.LinkPage.Entry;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.text.time.CellTimes;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a list tells of each article: headline, time and summary. */
final class EntryReader {
    /** The fewest characters of a summary. */
    private static final int SHORTEST_SUMMARY = 12;
    /** The most siblings behind an element with the headline that belong to the same entry. */
    private static final int SIBLINGS = 4;

    /** The most letters of an entry that nothing is repeated beside. */
    private static final int LARGEST_CARD = 200;

    private static final Pattern LABELLED = Pattern.compile(Words.regex("lists.entry-labels") + "[^，。]{0,30}");
    /** A flash is linked as a whole, with its headline in brackets before its sentences. */
    private static final Pattern FLASH = Pattern.compile("【([^】]{6,60})】\\s*(.{12,}[。！？].*)");

    private static final Pattern MORE =
            Pattern.compile("(?<![\\s.…])[\\s.…]*+[\\[【(（]?" + Words.regex("lists.summary-ends") + "[>»]*[\\]】)）]?$");

    private final Tree tree;
    private final EntryParts pieces;
    private final EntryTimes times;
    private final Columns columns;
    private final List<Anchor> articles;
    /** Where the last entry ended. */
    private int gap;
    /** The day that stands above the entries being read. */
    private @Nullable StatedTime heading;

    EntryReader(Tree tree, EntryParts pieces, Columns columns, List<Anchor> articles, EntryTimes times) {
        this.tree = tree;
        this.pieces = pieces;
        this.columns = columns;
        this.articles = articles;
        this.times = times;
    }

    /** An article's parts as they turn up. */
    private static final class Gathered {
        private final URI url;
        private final List<String> titles = new ArrayList<>();
        private final List<String> hints = new ArrayList<>();
        private @Nullable StatedTime published;
        private String summary = "";

        Gathered(URI url) {
            this.url = url;
        }

        String title() {
            return Headlines.best(titles.isEmpty() ? hints : titles);
        }

        Entry entry() {
            var flash = FLASH.matcher(title());
            var entry = flash.matches()
                    ? Entry.of(flash.group(1), url).withSummary(flash.group(2))
                    : Entry.of(title(), url).withSummary(summary);
            return entry.withPublished(published);
        }
    }

    List<Entry> entries() {
        Map<String, Gathered> drafts = new LinkedHashMap<>();
        for (int from = 0, to; from < articles.size(); from = to) {
            var first = articles.get(from);
            to = from + 1;
            while (to < articles.size() && articles.get(to).key().equals(first.key())) {
                to++;
            }
            read(from, to, drafts.computeIfAbsent(first.key(), k -> new Gathered(first.url())));
        }
        return drafts.values().stream()
                .filter(draft -> !draft.title().isEmpty())
                .map(Gathered::entry)
                .toList();
    }

    /** Reads the links of one article that follow each other: {@code from} to {@code to} of the articles' links. */
    private void read(int from, int to, Gathered draft) {
        var own = articles.subList(from, to);
        for (var anchor : own) {
            (anchor.isText() ? draft.titles : draft.hints).add(anchor.title());
        }
        int before = from == 0 ? -1 : articles.get(from - 1).node();
        int behind = to == articles.size() ? tree.size() : articles.get(to).node();
        int top = top(own.get(0), before, behind);
        var above = times.day(pieces.of(Math.max(gap, 0), top));
        heading = above != null ? above : heading;
        int end = Math.min(
                behind,
                Math.max(end(top, behind), tree.end(own.get(own.size() - 1).node())));
        var all = pieces.of(top, end);
        var title = draft.title();
        var links = own.stream().map(Anchor::node).collect(Collectors.toSet());
        var rest = all.stream().filter(p -> isOther(p, title, links)).toList();
        if (draft.published == null) {
            draft.published = times.in(rest, top, end, own.get(0).url(), heading);
        }
        if (draft.summary.isEmpty()) {
            draft.summary = summary(rest, title);
        }
        gap = end;
    }

    /** The largest element around a link that holds no other article and is no more than the entry. */
    private int top(Anchor anchor, int before, int behind) {
        int item = columns.item(anchor);
        int node = anchor.node();
        while (node != item) {
            int around = tree.parent(node);
            if (around <= before || tree.end(around) > behind) {
                return node;
            }
            node = around;
        }
        if (item != anchor.node()) {
            return node;
        }
        // Nothing is repeated around it: as far as the next blocks, but not so far as to other lines.
        for (int i = 0; i < 3; i++) {
            int around = tree.parent(node);
            if (around <= 0 || around <= before || tree.end(around) > behind || tree.letters(around) > LARGEST_CARD) {
                return node;
            }
            node = around;
        }
        return node;
    }

    /** Where an entry ends that goes on behind the element with its headline, as with {@code dt} and {@code dd}. */
    private int end(int top, int behind) {
        int end = tree.end(top);
        int sibling = tree.nextSibling(top);
        for (int i = 0; i < SIBLINGS && sibling >= 0 && tree.end(sibling) <= behind; ) {
            boolean isLink = tree.tag(sibling) == Tag.A || tree.linkLetters(sibling) > 0 && !mayHoldLinks(sibling);
            boolean isBreak = tree.tag(sibling) == Tag.BR && tree.tag(top) == Tag.A;
            if (isBreak || isLink || isNewEntry(top, sibling)) {
                break;
            }
            i += tree.letters(sibling) > 0 ? 1 : 0;
            end = tree.end(sibling);
            sibling = tree.nextSibling(sibling);
        }
        return end;
    }

    private boolean mayHoldLinks(int sibling) {
        return tree.tag(sibling) == Tag.DD || tree.tag(sibling) == Tag.TR;
    }

    private boolean isNewEntry(int top, int sibling) {
        int tag = tree.tag(sibling);
        boolean isRow = tag == Tag.TR || tag == Tag.DIV || tag == Tag.P;
        return tag == tree.tag(top) && !isRow || Tag.isHeading(tag) || tag == Tag.UL || tag == Tag.TABLE_TAG;
    }

    /** Whether a piece is neither the headline nor a part of another link. */
    private boolean isOther(Piece piece, String title, Set<Integer> own) {
        int link = pieces.linkAround(piece.node());
        boolean isOwn = link < 0 || own.contains(link);
        var words = Headlines.withoutDots(piece.text());
        return isOwn && !words.isEmpty() && !title.startsWith(words);
    }

    private String summary(List<Piece> rest, String title) {
        var best = "";
        for (var piece : rest) {
            var words = MORE.matcher(piece.text()).replaceFirst("");
            boolean isSummary = Headlines.length(words) >= SHORTEST_SUMMARY
                    && !LABELLED.matcher(words).matches()
                    && !CellTimes.isTime(words);
            if (isSummary && words.length() > best.length()) {
                best = words;
            }
        }
        return best.equals(title) ? "" : best;
    }
}

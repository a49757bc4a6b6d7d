// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.list.AddressShape.Kind;
import io.github.zhnews.list.Columns.Column;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the links to articles from the others, by weighing what speaks for each and for its kin. */
final class LinkWeights {
    /** What a link has to weigh. */
    private static final int ENOUGH = 4;
    /** The letters of a headline that can be nothing else. */
    private static final int LONG = 8;
    /** The letters that are enough for a headline with a time beside it or in its address. */
    private static final int SHORT = 4;
    /** How many links of a pattern make it one of articles. */
    private static final int LEARNED = 3;

    /** Words of links that are part of an entry without being its headline, or of tools. */
    private static final Pattern NO_TITLE =
            Pattern.compile("[\\[【(（<]*(?:\\d+ ?[条個个]? ?)?" + Words.regex("lists.entry-tools") + "(?:"
                    + Words.regex("lists.entry-tool-objects") + "|[\\d\\]】)）>»+.…\\s])*+");

    private static final Pattern COUNT = Pattern.compile(Words.regex("lists.totals") + "[^，。]{0,6}\\d+[条個个]");

    private final Anchors anchors;
    private final Columns columns;
    private final Siblings kin;
    private final OtherParts zones;
    private final boolean isRanking;
    private final Map<Column, Integer> captions = new HashMap<>();
    private final Map<Column, Integer> ofColumns = new HashMap<>();
    private final String site;

    LinkWeights(Anchors anchors, Columns columns, Siblings kin, OtherParts zones, boolean isRanking) {
        this.anchors = anchors;
        this.columns = columns;
        this.kin = kin;
        this.zones = zones;
        this.isRanking = isRanking;
        site = site();
        for (var column : columns.all()) {
            ofColumns.put(column, weight(column));
        }
    }

    /** The site of most articles, or an empty string where they are of many. */
    private String site() {
        var counts = new HashMap<String, Integer>();
        int all = 0;
        for (var anchor : anchors.all()) {
            if (isArticle(anchor)) {
                counts.merge(anchor.site(), 1, Integer::sum);
                all++;
            }
        }
        for (var count : counts.entrySet()) {
            if (count.getValue() * 2 > all) {
                return count.getKey();
            }
        }
        return "";
    }

    private static boolean isArticle(Anchor anchor) {
        return isArticle(anchor.shape()) && Headlines.length(anchor.title()) >= LONG;
    }

    private static boolean isArticle(AddressShape shape) {
        return shape.kind().weight() >= Kind.NUMBERED.weight();
    }

    /** The links to articles, in page order. */
    List<Anchor> articles() {
        var weights = new HashMap<Anchor, Integer>();
        var patterns = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        for (var anchor : anchors.all()) {
            int weight = weight(anchor);
            weights.put(anchor, weight);
            if (weight >= ENOUGH && seen.add(anchor.key())) {
                patterns.merge(anchor.shape().pattern(), 1, Integer::sum);
            }
        }
        var articles = new ArrayList<Anchor>();
        for (var anchor : anchors.all()) {
            int more = patterns.getOrDefault(anchor.shape().pattern(), 0) >= LEARNED ? 2 : 0;
            if (weights.getOrDefault(anchor, 0) + more >= ENOUGH) {
                articles.add(anchor);
            }
        }
        return articles;
    }

    private int weight(Anchor anchor) {
        return anchor.shape().kind().weight()
                + ofTitle(anchor)
                + (anchor.isHeading() ? 1 : 0)
                + (zones.isInText(anchor) ? -4 : 0)
                + ofSite(anchor)
                + zones.weight(anchor, isRanking)
                + ofColumns.getOrDefault(columns.of(anchor), 0);
    }

    private static int ofTitle(Anchor anchor) {
        if (NO_TITLE.matcher(anchor.title()).matches()
                || COUNT.matcher(anchor.title()).lookingAt()
                || beginsWithTime(anchor.title())) {
            return -9;
        }
        int length = Headlines.length(anchor.title());
        int weight = length < 2 ? -9 : length < 4 ? -5 : length < 6 ? -2 : length < 8 ? 0 : length < 10 ? 1 : 2;
        return length > 60 ? 0 : anchor.isText() ? weight : weight - 1;
    }

    private static boolean beginsWithTime(String title) {
        var times = Times.findAll(title, TimeContext.china());
        return !times.isEmpty()
                && times.get(0).start() == 0
                && times.get(0).time().hasTimeOfDay();
    }

    private int ofSite(Anchor anchor) {
        if (site.isEmpty() || anchor.site().equals(site)) {
            return 0;
        }
        return anchor.shape().kind() == Kind.DATED ? -1 : -5;
    }

    private int weight(Column column) {
        var members = column.members();
        boolean isTimed = kin.areTimedHeadlines(members);
        int articles = 0;
        int headlines = 0;
        for (var anchor : members) {
            boolean isLong = Headlines.length(anchor.title())
                    >= (isTimed || anchor.shape().kind() == Kind.DATED ? SHORT : LONG);
            headlines += isLong && anchor.shape().kind() != Kind.INDEX ? 1 : 0;
            articles += isLong && isArticle(anchor.shape()) ? 1 : 0;
        }
        int size = members.size();
        int weight = isTimed ? 2 : 0;
        weight += articles * 5 >= size * 3 ? 2 : headlines * 5 >= size * 3 ? 1 : articles * 5 <= size ? -2 : 0;
        weight += size >= 5 ? 1 : 0;
        return weight + caption(column);
    }

    /** What the caption says, or that of a list of the same kind right before, as in a box of tabs. */
    private int caption(Column column) {
        int own = zones.captionWeight(column.members().get(0), columns::isMember, isRanking);
        if (own == 0) {
            var twin = kin.before(column);
            own = twin == null ? 0 : captions.getOrDefault(twin, 0);
        }
        captions.put(column, own);
        return own;
    }
}

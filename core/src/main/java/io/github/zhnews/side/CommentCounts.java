// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.model.CommentCount;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Region;
import io.github.zhnews.page.TextLines;
import io.github.zhnews.side.CommentWords.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many comments the article has. Lists of other articles state the same of each of their entries: a count alone is
 * believed in the bar below the headline and right behind the text, or where the page has only one.
 */
final class CommentCounts {
    private static final int MAX_LETTERS = 90;
    /** How many lines behind the text a count alone may stand. */
    private static final int NEAR_TEXT = 20;
    /** How many lines above the text a count alone may stand where no line shows the headline. */
    private static final int NEAR_HEADLINE = 6;
    /** How many lines may stand between the two numbers. */
    private static final int GAP = 3;
    /** So many different counts are those of other articles: none can be this one's for certain. */
    private static final int MANY = 4;

    private record Counted(int line, Count count) {}

    private final TextLines text;
    private final List<Counted> counts = new ArrayList<>();

    private CommentCounts(TextLines text) {
        this.text = text;
    }

    static @Nullable CommentCount find(TextLines text, Headline headline, Region region) {
        var finder = new CommentCounts(text);
        finder.gather();
        var found = finder.both();
        found = found == null && region.exists() ? finder.near(headline, region) : found;
        found = found == null ? finder.first(Count::isTotal) : found;
        found = found == null ? only(finder.counts) : found;
        return found == null ? null : stated(found);
    }

    private static CommentCount stated(Count count) {
        if (count.comments() < 0) {
            return CommentCount.ofParticipants(count.participants());
        }
        var comments = CommentCount.of(count.comments());
        return count.participants() < 0 ? comments : comments.withParticipants(count.participants());
    }

    private void gather() {
        for (int i = 0; i < text.size(); i++) {
            if (text.isText(i) || text.letters(i) > MAX_LETTERS || text.letters(i) < 2) {
                continue;
            }
            var words = text.text(i);
            if (!CommentWords.mayCount(words)) {
                continue;
            }
            if (CommentWords.isLabel(words) && i + 1 < text.size() && text.letters(i + 1) <= 9) {
                words += " " + text.text(i + 1); // the number stands in an element of its own
            }
            var count = CommentWords.read(words);
            if (count != null) {
                add(new Counted(i, count));
            }
        }
    }

    /** Adds a number, to the one before where the two belong together. */
    private void add(Counted counted) {
        int last = counts.size() - 1;
        var before = last < 0 ? null : counts.get(last);
        if (before != null
                && counted.line() - before.line() <= GAP
                && before.count().isFilledBy(counted.count())) {
            counts.set(last, new Counted(before.line(), before.count().with(counted.count())));
        } else {
            counts.add(counted);
        }
    }

    /** Both numbers beside each other are the article's; those of an empty template may stand before the real ones. */
    private @Nullable Count both() {
        var found = first(c -> c.comments() >= 0 && c.participants() >= 0 && c.comments() + c.participants() > 0);
        return found == null ? first(c -> c.comments() >= 0 && c.participants() >= 0) : found;
    }

    private @Nullable Count near(Headline headline, Region region) {
        int top = headline.line() >= 0 && headline.line() < region.firstLine()
                ? headline.line()
                : region.firstLine() - NEAR_HEADLINE;
        int end = text.lastOfText() >= 0 ? text.lastOfText() : region.endLine();
        var before = between(top, end);
        if (!before.isEmpty()) {
            return before.get(0).count();
        }
        return different(counts) < MANY ? only(between(end + 1, end + NEAR_TEXT)) : null;
    }

    private List<Counted> between(int from, int to) {
        return counts.stream().filter(c -> c.line() >= from && c.line() <= to).toList();
    }

    private static long different(List<Counted> counts) {
        return counts.stream().map(Counted::count).distinct().count();
    }

    private static @Nullable Count only(List<Counted> counts) {
        return different(counts) == 1 ? counts.get(0).count() : null;
    }

    private @Nullable Count first(Predicate<Count> isIt) {
        return counts.stream().map(Counted::count).filter(isIt).findFirst().orElse(null);
    }
}

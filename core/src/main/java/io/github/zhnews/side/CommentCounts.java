package io.github.zhnews.side;

import io.github.zhnews.model.CommentCount;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Region;
import io.github.zhnews.page.TextLines;
import java.util.ArrayList;
import java.util.List;
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

    private static final int MANY = 3;

    private record Counted(int line, CommentWords.Count count) {}

    private final TextLines text;
    private final List<Counted> sightings = new ArrayList<>();

    private CommentCounts(TextLines text) {
        this.text = text;
    }

    static @Nullable CommentCount find(TextLines text, Headline headline, Region region) {
        var finder = new CommentCounts(text);
        finder.gather();
        var found = finder.both();
        found = found != null ? found : finder.near(headline, region);
        found = found != null ? found : finder.total();
        found = found != null ? found : finder.single();
        return found == null ? null : new CommentCount(found.comments(), found.participants());
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
    private void add(Counted sighting) {
        int last = sightings.size() - 1;
        var before = last < 0 ? null : sightings.get(last);
        if (before != null
                && sighting.line() - before.line() <= GAP
                && before.count().isFilledBy(sighting.count())) {
            sightings.set(last, new Counted(before.line(), before.count().with(sighting.count())));
        } else {
            sightings.add(sighting);
        }
    }

    /** Both numbers beside each other are the article's; those of an empty template may stand before the real ones. */
    private CommentWords.@Nullable Count both() {
        CommentWords.Count first = null;
        for (var sighting : sightings) {
            var count = sighting.count();
            if (count.comments() >= 0 && count.participants() >= 0) {
                if (count.comments() + count.participants() > 0) {
                    return count;
                }
                first = first == null ? count : first;
            }
        }
        return first;
    }

    private CommentWords.@Nullable Count near(Headline headline, Region region) {
        if (!region.exists()) {
            return null;
        }
        int top = headline.line() >= 0 && headline.line() < region.firstLine()
                ? headline.line()
                : region.firstLine() - NEAR_HEADLINE;
        int end = text.lastOfText() >= 0 ? text.lastOfText() : region.endLine();
        for (var sighting : sightings) {
            if (sighting.line() >= top && sighting.line() <= end) {
                return sighting.count();
            }
        }
        var behind = sightings.stream()
                .filter(s -> s.line() > end && s.line() <= end + NEAR_TEXT)
                .toList();
        return !isList() && behind.stream().map(Counted::count).distinct().count() == 1
                ? behind.get(0).count()
                : null;
    }

    /** Whether so many articles are said to have comments that none of the counts can be this one's for certain. */
    private boolean isList() {
        return sightings.stream().map(Counted::count).distinct().count() > MANY;
    }

    private CommentWords.@Nullable Count total() {
        return sightings.stream()
                .map(Counted::count)
                .filter(CommentWords.Count::isTotal)
                .findFirst()
                .orElse(null);
    }

    private CommentWords.@Nullable Count single() {
        return sightings.stream().map(Counted::count).distinct().count() == 1
                ? sightings.get(0).count()
                : null;
    }
}

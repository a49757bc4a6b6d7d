package io.github.zhnews.fields;

import io.github.zhnews.fields.StatedTitle.Edge;
import io.github.zhnews.page.Page;
import io.github.zhnews.vocabulary.Words;
import java.util.List;

/** Takes the names of site and channels off a stated headline, as far as the page tells that they are such. */
final class SiteParts {
    private static final int MAX_SITE = 16;
    private static final int MAX_CHANNEL = 8;
    private static final int MIN_HEADLINE = 6;
    private static final Words ENDS = Words.of("pages.site-ends");

    private final StatedTitles statements;
    private final List<DisplayedTitle> sightings;
    private final String keywords;

    SiteParts(StatedTitles statements, List<DisplayedTitle> sightings, Page page) {
        this.statements = statements;
        this.sightings = sightings;
        var entry = page.meta().first("keywords");
        keywords = entry == null ? "" : entry.value();
    }

    /** What is left of a statement from a letter on. */
    String headline(StatedTitle stated, int from) {
        int end = end(stated, from);
        int start = from;
        if (start == 0) {
            int next = nextPart(stated, 0, end);
            boolean site = next <= MAX_CHANNEL && (isSiteLike(stated, next) || statements.isSiteName(stated, 0, next));
            start = site && end - next >= MIN_HEADLINE && end - next > next ? next : 0;
        }
        return start == 0 && end == stated.letters() ? stated.text : stated.part(start, end);
    }

    /** Where the first of the parts starts that are the site's. */
    int end(StatedTitle stated, int start) {
        int end = stated.letters();
        int cut = end;
        char mark = 0;
        for (int part = lastPart(stated, start, end);
                part >= start + MIN_HEADLINE;
                part = lastPart(stated, start, part)) {
            if (end - part > MAX_SITE) {
                break;
            }
            // A channel is parted from the headline by the mark that stands before the site's name.
            boolean channel = cut < stated.letters()
                    && end - part <= MAX_CHANNEL
                    && stated.markBefore(part) == mark
                    && part >= 2 * (end - part);
            if (isSite(stated, part, end) || channel) {
                cut = part;
                mark = stated.markBefore(part);
            }
            end = part;
        }
        return cut;
    }

    private static int lastPart(StatedTitle stated, int start, int end) {
        int i = end - 1;
        while (i > start && stated.startOf(i) != Edge.PART) {
            i--;
        }
        return i;
    }

    private static int nextPart(StatedTitle stated, int start, int end) {
        int i = start + 1;
        while (i < end && stated.startOf(i) != Edge.PART) {
            i++;
        }
        return i;
    }

    private boolean isSite(StatedTitle stated, int start, int end) {
        return isSiteLike(stated, end)
                || statements.isSiteName(stated, start, end)
                || statements.isDomain(stated, start, end)
                || end - start <= MAX_CHANNEL
                        && (keywords.contains(stated.part(start, end)) || isDisplayed(stated, start, end));
    }

    /** Whether letters end as the names of sites and channels do. */
    static boolean isSiteLike(StatedTitle stated, int end) {
        return stated.endsWith(ENDS, end);
    }

    /** Whether a text ends as the names of sites and channels do. */
    static boolean isSiteLike(String text) {
        return ENDS.end(text);
    }

    private boolean isDisplayed(StatedTitle stated, int start, int end) {
        return sightings.stream()
                .anyMatch(s -> s.letters() == end - start && s.stated().equals(s.start(), stated, start, end - start));
    }
}

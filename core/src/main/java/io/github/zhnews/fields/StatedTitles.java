// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.fields.StatedTitle.Edge;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the head of a page says of its headline, the most exact first, and what in it is the name of the site or of a
 * channel, as far as the page tells.
 */
final class StatedTitles {
    private static final Words KEYS = Words.of("meta-keys.title");
    private static final Words SITE = Words.of("meta-keys.site");
    private static final int MAX_CHARS = 300;
    private static final int MAX_SITE_NAME = 30;
    private static final int MIN_DOMAIN = 3;
    private static final int MAX_SITE = 16;
    private static final int MAX_CHANNEL = 8;
    private static final int MIN_HEADLINE = 6;

    private final List<StatedTitle> all = new ArrayList<>();
    private final @Nullable StatedTitle site;
    private final String host;
    private final String keywords;
    private final int exact;
    private final List<DisplayedTitle> displayed;

    StatedTitles(Page page) {
        var name = page.meta().first(SITE);
        site = name == null || name.value().length() > MAX_SITE_NAME || isHeadline(name.value(), page.documentTitle())
                ? null
                : new StatedTitle(name.value(), Origin.meta(name.key()));
        var address = page.address();
        host = address == null || address.getHost() == null ? "" : address.getHost();
        var entry = page.meta().first("keywords");
        keywords = entry == null ? "" : entry.value();
        for (var key : KEYS.all()) {
            var title = page.meta().first(key);
            if (title != null) {
                add(title.value(), Origin.meta(key));
            }
        }
        var headline = LinkedData.ofArticle(page, "headline", "title");
        if (headline != null) {
            add(Spaces.clean(headline), Origin.jsonLd("headline"));
        }
        exact = all.size();
        add(page.documentTitle(), Origin.meta("title"));
        displayed = DisplayedTitles.of(page, all);
    }

    /** Some systems fill in the headline as the name of the site. */
    private static boolean isHeadline(String siteName, String title) {
        int at = title.indexOf(siteName);
        return at == 0 || at > 0 && !title.endsWith(siteName);
    }

    private void add(String text, Origin origin) {
        if (text.isEmpty() || text.length() > MAX_CHARS) {
            return;
        }
        for (var other : all) {
            if (other.text.equals(text)) {
                return;
            }
        }
        var stated = new StatedTitle(text, origin);
        if (stated.letters() >= 2) {
            all.add(stated);
        }
    }

    List<StatedTitle> all() {
        return all;
    }

    /** Whether it states the headline alone on most pages, as {@code <title>} does not. */
    boolean isExact(StatedTitle stated) {
        return all.indexOf(stated) < exact;
    }

    /** Whether it states the headline alone, and another statement the same with the site's name behind it. */
    boolean isConfirmed(StatedTitle stated) {
        int n = stated.letters();
        return isExact(stated)
                && !isSiteName(stated, 0, n)
                && all.stream()
                        .anyMatch(other ->
                                other.letters() > n && other.equals(0, stated, 0, n) && other.endOf(n) == Edge.PART);
    }

    /** What the page displays of them. */
    List<DisplayedTitle> displayed() {
        return displayed;
    }

    /** Whether one of them breaks off: 某地举行春节庙…_某某网 */
    boolean areCut() {
        return all.stream().anyMatch(s -> s.text.indexOf('…') >= 0 || s.text.contains("..."));
    }

    /** Whether letters of a statement are the site's name. */
    boolean isSiteName(StatedTitle stated, int start, int end) {
        return site != null && site.letters() == end - start && site.equals(0, stated, start, end - start);
    }

    /** Whether letters of a statement start with the name of the domain. */
    boolean isDomain(StatedTitle stated, int start, int end) {
        int latin = start;
        while (latin < end && stated.letter(latin) < 128) {
            latin++;
        }
        return latin - start >= MIN_DOMAIN && host.contains(stated.letters(start, latin));
    }

    /** Whether a text is a part of what is stated. */
    boolean contain(String text) {
        var letters = ArticleText.letters(text);
        return all.stream().anyMatch(s -> s.letters(0, s.letters()).contains(letters));
    }

    /** What is left of a statement from a letter on. */
    String headline(StatedTitle stated, int from) {
        int end = end(stated, from);
        int start = from;
        if (start == 0) {
            int next = part(stated, 1, end, 1);
            boolean site = next <= MAX_CHANNEL && (stated.isSiteLike(next) || isSiteName(stated, 0, next));
            start = site && end - next >= MIN_HEADLINE && end - next > next ? next : 0;
        }
        return start == 0 && end == stated.letters() ? stated.text : stated.part(start, end);
    }

    /** Where the first of the parts starts that are the site's. */
    int end(StatedTitle stated, int start) {
        int end = stated.letters();
        int cut = end;
        char mark = 0;
        for (int part = part(stated, end - 1, start, -1);
                part >= start + MIN_HEADLINE && end - part <= MAX_SITE;
                part = part(stated, part - 1, start, -1)) {
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

    /** The nearest letter from one on, step by step, that begins a part; {@code limit} where there is none. */
    private static int part(StatedTitle stated, int from, int limit, int step) {
        int i = from;
        while (i != limit && stated.startOf(i) != Edge.PART) {
            i += step;
        }
        return i;
    }

    private boolean isSite(StatedTitle stated, int start, int end) {
        return stated.isSiteLike(end)
                || isSiteName(stated, start, end)
                || isDomain(stated, start, end)
                || end - start <= MAX_CHANNEL
                        && (keywords.contains(stated.part(start, end)) || isDisplayed(stated, start, end));
    }

    private boolean isDisplayed(StatedTitle stated, int start, int end) {
        return displayed.stream()
                .anyMatch(s -> s.letters() == end - start && s.stated().equals(s.start(), stated, start, end - start));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Finds the name of the site: as the head states it, or as the page's title ends. */
public final class SiteNameFinder {
    private static final Words KEYS = Words.of("meta-keys.site");
    private static final Words ENDS = Words.of("pages.site-name-ends");
    private static final Words KNOWN = Words.of("media.known");
    private static final Words CHANNELS = Words.of("pages.channel-ends", "pages.not-channels");
    /** What parts the name from a motto, from the name of a part of the site or from what stands before it. */
    private static final String MARKS = "_|｜丨│-－—–―";

    private static final String BRACKETS = "（(【";
    private static final int LONGEST = 30;
    private static final int LONGEST_PART = 16;
    private static final int MOST_PARTS = 3;

    private SiteNameFinder() {}

    /** What may be the name. */
    public static Candidates<String> candidates(Page page, Headline headline) {
        return Candidates.of(taker -> page.meta()
                        .offer(KEYS, taker, entry -> stated(entry.value(), headline, Origin.meta(entry.key())))
                || taker.takes(
                        stated(LinkedData.ofArticle(page, "publisher.name"), headline, Origin.jsonLd("publisher.name")))
                || taker.takes(behindTitle(page.documentTitle(), headline)));
    }

    /** Some systems fill in the headline as the name of the site. */
    private static @Nullable Found<String> stated(@Nullable String value, Headline headline, Origin origin) {
        if (value == null) {
            return null;
        }
        var name = shortened(Spaces.clean(value));
        boolean isName = name.length() > 1
                && name.length() <= LONGEST
                && Spaces.isLetter(name.charAt(0))
                && !headline.text().contains(name);
        return isName ? new Found<>(name, origin, 0.9) : Found.doubted(value, origin);
    }

    /** A name without what is said behind it: 某某网 | 新闻, 某某报（电脑版）, 某某 www.example.com. */
    private static String shortened(String name) {
        int end = name.length();
        for (int i = 1; i < end; i++) {
            char c = name.charAt(i);
            boolean isApart = name.charAt(i - 1) == ' ';
            boolean isMark = MARKS.indexOf(c) >= 0 && (isApart || c == '|' || c == '｜' || c == '_');
            if (isMark || BRACKETS.indexOf(c) >= 0 || isApart && name.startsWith("www.", i)) {
                end = i;
            }
        }
        return name.substring(0, end).strip();
    }

    private static @Nullable Found<String> behindTitle(String title, Headline headline) {
        int end = title.length();
        for (int i = end - 1, parts = 0;
                i > 0 && parts < MOST_PARTS && title.length() > headline.text().length();
                i--) {
            if (MARKS.indexOf(title.charAt(i)) < 0) {
                continue;
            }
            if (i + 1 < end) {
                parts++;
                var part = shortened(title.substring(i + 1, end).strip());
                if (isSite(part) && !headline.text().contains(part)) {
                    return new Found<>(part, Origin.meta("title"), 0.8);
                }
            }
            end = i;
        }
        return null;
    }

    private static boolean isSite(String part) {
        if (part.length() < 2 || part.length() > LONGEST_PART || part.indexOf(' ') >= 0) {
            return false;
        }
        int channel = CHANNELS.before(part, part.length());
        if (channel > 0) {
            return channel < part.length() - 1 && MediaNames.isMedium(part.substring(0, part.length() - channel));
        }
        int end = ENDS.before(part, part.length());
        return end > 0 && end < part.length() && !CHANNELS.has(part.substring(0, part.length() - end))
                || KNOWN.has(part);
    }
}

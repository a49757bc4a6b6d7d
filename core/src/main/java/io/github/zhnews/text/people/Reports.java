// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what bylines append to a name: the place and the fact of reporting, as in 王某某台北報導 or 曹某5月13日报道. */
final class Reports {
    private static final Words VERBS = Words.of("roles.reports");
    private static final Words TELEGRAMS = Words.of("roles.telegrams");
    private static final Words FROM = Words.of("roles.reports-from");
    private static final Words PLACES = Words.of("roles.report-places");
    private static final Pattern DAY = Pattern.compile("(?<![\\p{Nd}月年])[\\p{Nd}月年]+日$");

    private Reports() {}

    /**
     * What stands before 报道 and the like, without day and place, or {@code null} where the word does not end so.
     *
     * @param named whether a role word says that a name begins the word, so that what is no name is a place
     */
    static @Nullable String reporter(String s, boolean named) {
        int from = FROM.indexIn(s, 1);
        if (from > 0) {
            return s.substring(0, from);
        }
        int verb = VERBS.before(s, s.length());
        if (verb > 0) {
            return verb == s.length() ? null : withoutPlace(withoutDay(s.substring(0, s.length() - verb)), named);
        }
        if (!TELEGRAMS.end(s)) {
            return null;
        }
        var rest = s.substring(0, s.length() - 1);
        return endsInDay(rest) || MediaNames.isMedium(rest) ? withoutPlace(withoutDay(rest), named) : null;
    }

    /** Whether a word is a mere note of reporting: 台北報導, 综合报道, 发自上海. */
    static boolean isNote(String s) {
        if (FROM.begin(s) || VERBS.has(s)) {
            return true;
        }
        var reporter = reporter(s, false);
        return reporter != null && !PersonNames.isName(reporter);
    }

    /** Whether a word is a mere verb of reporting. */
    static boolean isVerb(String s) {
        return VERBS.has(s);
    }

    /** Whether the name of a place stands at an index. */
    static boolean isPlaceAt(String s, int index) {
        return PLACES.at(s, index) > 0;
    }

    /** Whether a text ends in a day in figures: 5月9日, 12日. */
    static boolean endsInDay(String s) {
        return s.endsWith("日") && DAY.matcher(s).find();
    }

    private static String withoutDay(String s) {
        return s.endsWith("日") ? DAY.matcher(s).replaceFirst("") : s;
    }

    private static String withoutPlace(String s, boolean named) {
        int length = s.length();
        int place = PLACES.before(s, length);
        var rest = s.substring(0, length - place);
        if (place > 0 && (rest.isEmpty() || PersonNames.isName(rest))) {
            return rest;
        }
        // Most names have three characters and most places two.
        boolean splits = named && (length == 4 || length == 5) && !PersonNames.isName(s);
        return splits && PersonNames.isName(s.substring(0, length - 2)) ? s.substring(0, length - 2) : s;
    }
}

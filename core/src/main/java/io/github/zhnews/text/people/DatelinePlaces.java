// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place of a dateline: what stands between the medium or the writers and the day or the verb, as 北京 does in
 * 新华社北京1月1日电 and 台北 in 中央社記者王某某台北5日電.
 */
final class DatelinePlaces {
    private static final Words OURSELVES = Words.of("roles.ourselves");
    private static final Words VERBS = Words.of("roles.surveys", "roles.dateline-verbs", "roles.telegrams");
    private static final Words BEFORE = Words.of("roles.before-place");
    private static final Words NO_PLACES = Words.of("roles.no-places");
    private static final Words NO_PLACE_ENDS = Words.of("roles.no-place-ends");

    /** The day before the verb, with its month and its part of the day where they are told. */
    private static final Pattern DAY =
            Pattern.compile("(?:(?:\\p{Nd}{2,4}年)?\\p{Nd}{1,2}月)?\\p{Nd}{1,2}[日号號](?:[上下中]午|晚间?|凌晨|早)?$");

    private static final Pattern BETWEEN = Pattern.compile("[/／、 ]+");
    private static final String MARKS = "/／、，,：:-—－－·| 　";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private DatelinePlaces() {}

    /**
     * The place in a dateline, several parted by 、, or an empty string.
     *
     * @param line the dateline without what stands behind its verb
     * @param medium the medium that it names
     * @param authors the writers whom it names
     */
    static String of(String line, @Nullable String medium, List<String> authors) {
        int from = OURSELVES.at(line, 0);
        if (medium != null && line.contains(medium)) {
            from = line.indexOf(medium) + medium.length();
        }
        for (var author : authors) {
            int at = line.indexOf(author, from);
            from = at < 0 ? from : at + author.length();
        }
        var rest = withoutVerbs(trim(line.substring(from)));
        var place = trim(DAY.matcher(rest).replaceFirst(""));
        boolean isDated = place.length() < rest.length();
        place = withoutVerbs(trim(place.substring(BEFORE.at(place, 0))));
        if (from == 0 && !isDated || Roles.within(place) != null) {
            return "";
        }
        var places = List.of(BETWEEN.split(place));
        return places.stream().allMatch(DatelinePlaces::mayBePlace) ? String.join("、", places) : "";
    }

    /** What stands before 电, 综合报道 and the like. */
    private static String withoutVerbs(String text) {
        var rest = text;
        int verb = VERBS.before(rest, rest.length());
        while (verb > 0) {
            rest = trim(rest.substring(0, rest.length() - verb));
            verb = VERBS.before(rest, rest.length());
        }
        return rest;
    }

    private static boolean mayBePlace(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> Spaces.isHan((char) c) || c == '·')
                && !NO_PLACES.in(word)
                && !NO_PLACE_ENDS.end(word);
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}

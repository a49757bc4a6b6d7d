// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the datelines that open an article: 新华社北京1月1日电（记者某某）, 本报讯（记者 某某）, 某某网记者某某1月1日报道：,
 * 【某某報記者某某某台北報導】, （中央社記者某某某台北1日電）.
 */
public final class Datelines {
    private static final int LONGEST = 80;

    /** As many words of credits follow a dateline at most. */
    private static final int MOST_WORDS = 8;

    private static final Words VERBS = Words.of("roles.dateline-verbs", "roles.news-verbs", "roles.message-verbs");
    private static final Words NEWS = Words.of("roles.news-verbs");
    private static final Words MESSAGE = Words.of("roles.message-verbs");
    private static final Words ACCORDING = Words.of("roles.according");
    private static final Words SURVEYS = Words.of("roles.surveys");
    private static final Words AGENCY_ENDS = Words.of("roles.agency-ends");
    private static final Words OURSELVES = Words.of("roles.ourselves");
    private static final BitSet NO_TELEGRAM = Words.characters("roles.not-telegram");
    private static final BitSet NO_NEWS = Words.characters("roles.not-news");

    private Datelines() {}

    /**
     * A dateline found at the beginning of a paragraph.
     *
     * @param agency the agency or paper that it names, {@code null} where it names none but 本报
     * @param place where it was written, or an empty string
     */
    public record Dateline(List<String> authors, @Nullable String agency, String place, int end) {
        /** Names nobody twice. */
        public Dateline {
            authors = List.copyOf(new LinkedHashSet<>(authors));
        }
    }

    /** Reads the dateline of an article's first paragraph; behind that of the paper may stand that of an agency. */
    public static @Nullable Dateline read(String paragraph) {
        var first = readOne(paragraph);
        if (first == null || !first.authors().isEmpty()) {
            return first;
        }
        int start = first.end();
        while (start < paragraph.length()
                && (Spaces.isBlank(paragraph.charAt(start)) || "：:".indexOf(paragraph.charAt(start)) >= 0)) {
            start++;
        }
        var second = start == first.end() ? null : readOne(paragraph.substring(start));
        return second == null || second.authors().isEmpty()
                ? first
                : new Dateline(
                        second.authors(),
                        first.agency() == null ? second.agency() : first.agency(),
                        first.place().isEmpty() ? second.place() : first.place(),
                        start + second.end());
    }

    private static @Nullable Dateline readOne(String paragraph) {
        var text = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        int start = skipSpaces(text, 0);
        int close = closing(text, start);
        if (start == text.length() || close < 0 && Brackets.isOpening(text.charAt(start))) {
            return null;
        }
        if (close < 0) {
            return open(text, start);
        }
        var inside = Spaces.clean(text.substring(start + 1, close));
        var line = open(inside, 0);
        if (line != null && line.end() == inside.length()) {
            return withBracket(text, close + 1, line.authors(), line.agency(), line.place());
        }
        var credits = Credits.readBracket(inside, null);
        if (!credits.complete() || !credits.credited() || credits.authors().isEmpty()) {
            return null;
        }
        boolean slashed = inside.indexOf('/') >= 0 || inside.indexOf('／') >= 0;
        var agency = credits.source() != null || slashed ? credits.source() : agency(inside);
        var place = DatelinePlaces.of(inside, agency, credits.authors());
        return withBracket(text, close + 1, credits.authors(), agency, place);
    }

    /** Reads a dateline that stands in no bracket: up to its verb, and the bracket behind that. */
    private static @Nullable Dateline open(String text, int start) {
        for (int i = start + 1; i < text.length() && "。，、！？；：,;:!?“”\"（(）)【】".indexOf(text.charAt(i)) < 0; i++) {
            int verb = endOfVerb(text, i);
            if (verb > 0) {
                var head = text.substring(start, i).strip();
                var found = head(text, head.substring(ACCORDING.at(head, 0)), i, verb);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Dateline head(String text, String head, int verbStart, int verbEnd) {
        var agency = agency(head);
        if (Roles.within(head) != null) {
            var named = Credits.read(text.substring(text.indexOf(head), verbEnd));
            return named.complete() && !named.authors().isEmpty()
                    ? withBracket(
                            text, verbEnd, named.authors(), agency, DatelinePlaces.of(head, agency, named.authors()))
                    : null;
        }
        if (agency == null && !OURSELVES.begin(head)) {
            return null;
        }
        var verb = text.substring(verbStart, verbEnd);
        boolean clear = verbEnd == text.length() || "：:（( 　】".indexOf(text.charAt(verbEnd)) >= 0;
        boolean bare = MediaNames.isMedium(head) && (NEWS.has(verb) || clear && MESSAGE.has(verb));
        int survey = SURVEYS.before(head, head.length());
        return bare
                        || OURSELVES.has(head)
                        || Reports.endsInDay(
                                head.substring(0, head.length() - survey).strip())
                ? withBracket(text, verbEnd, List.of(), agency, DatelinePlaces.of(head, agency, List.of()))
                : null;
    }

    private static Dateline withBracket(
            String text, int end, List<String> authors, @Nullable String agency, String place) {
        int open = skipSpaces(text, end);
        int close = closing(text, open);
        if (close < 0) {
            return withCredits(text, end, authors, agency, place);
        }
        var credits = Credits.readBracket(text.substring(open + 1, close), null);
        if (!credits.complete()) {
            return new Dateline(authors, agency, place, end);
        }
        var all = Stream.of(authors, credits.authors(), credits.unassigned()).flatMap(List::stream);
        return new Dateline(all.toList(), agency, place, close + 1);
    }

    /** Adds the writers that stand behind a dateline without a bracket: 本报讯 记者某某 通讯员某某 昨日，…. */
    private static Dateline withCredits(
            String text, int end, List<String> authors, @Nullable String agency, String place) {
        var dateline = new Dateline(authors, agency, place, end);
        int wordEnd = end;
        for (int words = 0; words < MOST_WORDS && authors.isEmpty(); words++) {
            wordEnd = text.indexOf(' ', skipSpaces(text, wordEnd));
            if (wordEnd < 0) {
                break;
            }
            var credits = Credits.readRunning(text.substring(end, wordEnd));
            if (!credits.complete()) {
                break;
            }
            if (credits.credited() && !credits.authors().isEmpty()) {
                dateline = new Dateline(credits.authors(), agency, place, wordEnd);
            }
        }
        return dateline;
    }

    /** The medium that a dateline begins with, such as 新华社 in 新华社北京1月1日. */
    private static @Nullable String agency(String line) {
        int cut = AGENCY_ENDS.indexIn(line, 1);
        var head = cut < 0 ? line : line.substring(0, cut);
        if (OURSELVES.begin(head) || AGENCY_ENDS.begin(head)) {
            return null;
        }
        if (MediaNames.isMedium(head)) {
            return head;
        }
        // 新华 and 新华财经 are media; the place behind them makes none of 新华财经北京.
        int longest = 0;
        for (int end = 2; end <= head.length() && (longest == 0 || end <= longest + 2); end++) {
            if (MediaNames.isMedium(head.substring(0, end))) {
                longest = end;
            }
        }
        return longest == 0 ? null : head.substring(0, longest);
    }

    private static int endOfVerb(String text, int i) {
        int length = VERBS.at(text, i);
        int end = i + length;
        boolean other = length == 1
                && (end < text.length() && NO_TELEGRAM.get(text.charAt(end)) || NO_NEWS.get(text.charAt(i - 1)));
        return length == 0 || other ? -1 : end;
    }

    /** Where the bracket closes that opens at {@code i}, or -1. */
    private static int closing(String text, int i) {
        return i < text.length() && Brackets.isOpening(text.charAt(i)) ? Brackets.closing(text, i) : -1;
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && Spaces.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

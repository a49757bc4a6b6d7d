package io.github.zhnews.text.people;

import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the datelines that open an article: 新华社北京1月1日电（记者某某）, 本报讯（记者 某某）, 某某网记者某某1月1日报道：,
 * 【某某報記者某某某台北報導】, （中央社記者某某某台北1日電）.
 */
public final class Datelines {
    /** No dateline is longer. */
    private static final int LONGEST = 80;

    /** As many words of credits follow a dateline at most. */
    private static final int MOST_WORDS = 8;

    private static final Words VERBS = Words.of("roles.dateline-verbs");

    private static final Words OURSELVES = Words.of("roles.ourselves");

    private static final BitSet NO_TELEGRAM = Words.characters("roles.not-telegram");

    private static final BitSet NO_NEWS = Words.characters("roles.not-news");

    private Datelines() {}

    /**
     * A dateline found at the beginning of a paragraph.
     *
     * @param agency the agency or paper that it names, {@code null} where it names none but 本报
     */
    public record Dateline(List<String> authors, @Nullable String agency, int end) {
        /** Copies the list. */
        public Dateline {
            authors = List.copyOf(authors);
        }
    }

    /** Reads the dateline of an article's first paragraph. */
    public static @Nullable Dateline read(String paragraph) {
        var text = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        int start = skipSpaces(text, 0);
        if (start == text.length()) {
            return null;
        }
        if (!Brackets.isOpening(text.charAt(start))) {
            return open(text, start);
        }
        int close = Brackets.closing(text, start);
        if (close < 0) {
            return null;
        }
        var inside = Spaces.clean(text.substring(start + 1, close));
        var line = open(inside, 0);
        if (line != null && line.end() == inside.length()) {
            return withBracket(text, close + 1, line.authors(), line.agency());
        }
        var credits = Credits.read(inside, null, false);
        if (!credits.complete() || !credits.credited() || credits.authors().isEmpty()) {
            return null;
        }
        boolean slashed = inside.indexOf('/') >= 0 || inside.indexOf('／') >= 0;
        var agency = credits.source() != null || slashed ? credits.source() : agency(inside);
        return withBracket(text, close + 1, credits.authors(), agency);
    }

    /** Reads a dateline that stands in no bracket: up to its verb, and the bracket behind that. */
    private static @Nullable Dateline open(String text, int start) {
        for (int i = start + 1; i < text.length() && !endsHead(text.charAt(i)); i++) {
            int verb = endOfVerb(text, i);
            if (verb > 0) {
                var head = text.substring(start, i).strip();
                if (head.startsWith("据") || head.startsWith("據")) {
                    head = head.substring(1);
                }
                var found = head(text, head, i, verb);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Dateline head(String text, String head, int verbStart, int verbEnd) {
        if (OURSELVES.has(head)) {
            return withBracket(text, verbEnd, List.of(), null);
        }
        var role = Roles.within(head);
        if (role != null) {
            var named = Credits.read(text.substring(text.indexOf(head), verbEnd), null, false);
            return named.complete() && !named.authors().isEmpty()
                    ? withBracket(text, verbEnd, named.authors(), agency(head))
                    : null;
        }
        var agency = agency(head);
        var verb = text.substring(verbStart, verbEnd);
        boolean news = verb.length() == 1 || verb.endsWith("讯") || verb.endsWith("訊");
        boolean message = verb.equals("消息");
        if (agency == null && !OURSELVES.begin(head)) {
            return null;
        }
        boolean clear = verbEnd == text.length() || "：:（( 　】".indexOf(text.charAt(verbEnd)) >= 0;
        boolean bare = MediaNames.isMedium(head) && (news || message && clear);
        return bare || Reports.endsInDay(head) ? withBracket(text, verbEnd, List.of(), agency) : null;
    }

    private static Dateline withBracket(String text, int end, List<String> authors, @Nullable String agency) {
        int open = skipSpaces(text, end);
        int close = open < text.length() && Brackets.isOpening(text.charAt(open)) ? Brackets.closing(text, open) : -1;
        if (close < 0) {
            return withCredits(text, end, authors, agency);
        }
        var credits = Credits.read(text.substring(open + 1, close), null, false);
        if (!credits.complete()) {
            return new Dateline(authors, agency, end);
        }
        List<String> all = new ArrayList<>(authors);
        all.addAll(credits.authors());
        all.addAll(credits.unassigned());
        return new Dateline(Credits.distinct(all), agency, close + 1);
    }

    /** Adds the writers that stand behind a dateline without a bracket: 本报讯 记者某某 通讯员某某 昨日，…. */
    private static Dateline withCredits(String text, int end, List<String> authors, @Nullable String agency) {
        var dateline = new Dateline(authors, agency, end);
        int wordEnd = end;
        for (int words = 0; words < MOST_WORDS && authors.isEmpty(); words++) {
            wordEnd = text.indexOf(' ', skipSpaces(text, wordEnd));
            if (wordEnd < 0) {
                break;
            }
            var credits = Credits.read(text.substring(end, wordEnd), null, false);
            if (!credits.complete()) {
                break;
            }
            if (credits.credited() && !credits.authors().isEmpty()) {
                dateline = new Dateline(credits.authors(), agency, wordEnd);
            }
        }
        return dateline;
    }

    /** The medium that a dateline begins with, such as 新华社 in 新华社北京1月1日. */
    private static @Nullable String agency(String line) {
        var head = line;
        for (var end : List.of("记者", "記者", "报道", "報導", "报导", " ")) {
            int i = head.indexOf(end);
            head = i > 0 ? head.substring(0, i) : head;
        }
        if (OURSELVES.begin(head)) {
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
                && (end < text.length() && NO_TELEGRAM.get(text.charAt(end))
                        || i > 0 && NO_NEWS.get(text.charAt(i - 1)));
        return length == 0 || other ? -1 : end;
    }

    private static boolean endsHead(char c) {
        return "。，、！？；：,;:!?“”\"（(）)【】".indexOf(c) >= 0;
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && (Spaces.isSpace(text.charAt(i)) || Spaces.isIgnorable(text.charAt(i)))) {
            i++;
        }
        return i;
    }
}

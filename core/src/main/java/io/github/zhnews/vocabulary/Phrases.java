// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import io.github.zhnews.model.Reason;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A group of phrases that stand around an article's text. A phrase alone decides nothing: its group says where in the text such
 * a line may stand and how long it may be.
 *
 * @param longest how long such a line may be, in characters without blanks
 * @param shared whether news uses such words too, so that a sentence with them needs a second sign to be none of its own
 */
public record Phrases(Reason reason, Scope scope, int longest, boolean shared) {
    /** Where a line of a group may stand. */
    public enum Scope {
        TAIL,
        EDGE,
        ANY
    }

    /** The place of the first group's bit among the marks of a line: behind those of {@link Mark}. */
    static final int FIRST_BIT = Mark.values().length;

    /** The groups in the order of the file, by their headings there. */
    static final List<Phrases> ALL = all();

    /** How long a line of a group may be that stands before or within texts or, as a site's foot, well before a page's end. */
    public static final int LONGEST_WITHIN = longestWithin();

    /** In longer lines phrases are looked for at their beginning alone. */
    private static final int MOST_CHARS = 840;

    /** The bits of the groups whose words news shares. */
    private static final long SHARED = bitsOfShared();

    private static long bitsOfShared() {
        long shared = 0;
        for (int i = 0; i < ALL.size(); i++) {
            shared |= ALL.get(i).shared ? 1L << FIRST_BIT + i : 0;
        }
        return shared;
    }

    private static int longestWithin() {
        return ALL.stream()
                .filter(group -> group.scope != Scope.TAIL || group.reason == Reason.SITE)
                .mapToInt(Phrases::longest)
                .max()
                .orElse(0);
    }

    private static List<Phrases> all() {
        List<Phrases> all = new ArrayList<>();
        for (var heading : Vocabulary.groups("phrases")) {
            var parts = heading.toUpperCase(Locale.ROOT).split(" ");
            all.add(new Phrases(
                    Reason.valueOf(parts[0].replace('-', '_')),
                    Scope.valueOf(parts[1]),
                    Integer.parseInt(parts[2]),
                    parts.length > 3));
        }
        return List.copyOf(all);
    }

    /**
     * The first group that a part of a line belongs to by its words, or {@code null}. A sentence of the news may have any words
     * in it: there a phrase counts that no news would use so, or any beside a second sign, and where the sentence reports
     * what others say only one that opens it.
     */
    public static @Nullable Phrases of(char[] s, int from, int to) {
        boolean isLong = to - from > MOST_CHARS;
        long found = isLong ? LineMatcher.openings(s, from, to) & ~SHARED : LineMatcher.phrases(s, from, to);
        if (!isLong && found >>> FIRST_BIT != 0 && SiteSentence.isSentence(s, from, to)) {
            found = ofSentence(SiteSentence.said(s, from, to));
        }
        long groups = found >>> FIRST_BIT;
        int length = groups == 0 ? 0 : length(s, from, to);
        for (long left = groups; left != 0; left &= left - 1) {
            var group = ALL.get(Long.numberOfTrailingZeros(left));
            if (length <= group.longest) {
                return group;
            }
        }
        return null;
    }

    private static long ofSentence(char[] s) {
        long found = LineMatcher.phrases(s, 0, s.length);
        if (SiteSentence.isReport(s)) {
            return LineMatcher.openings(s, 0, s.length) & ~SHARED;
        }
        long sure = found & ~SHARED;
        return sure >>> FIRST_BIT == 0 && found >>> FIRST_BIT != 0 && SiteSentence.hasSign(s) ? found : sure;
    }

    private static int length(char[] s, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += Spaces.isSpace(s[i]) ? 0 : 1;
        }
        return length;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the credits that end an article, mostly in brackets: （记者 某某 某某）, (某某某), （文/图 某某）, （某某日报评论员）, （来源：某某报）. */
public final class SignOffs {
    private static final int LONGEST = 60;
    private static final int MOST_BARE_NAMES = 4;
    private static final String END_MARKS = "。！？!?”";
    private static final Words ENDS = Words.of("roles.ends");

    private SignOffs() {}

    /**
     * A sign-off found at the end of a paragraph.
     *
     * @param byline what it says; at least somebody or a medium is named
     */
    public record SignOff(Byline byline, int start) {}

    /** The sign-off of an article's last paragraph; （完） behind or before it does no harm. */
    public static @Nullable SignOff read(String paragraph) {
        int end = endOfText(paragraph, paragraph.length());
        for (int group = 0; group < 3 && end > 0; group++) {
            int close = end - 1;
            int open = Brackets.isClosing(paragraph.charAt(close)) ? Brackets.opening(paragraph, close) : -1;
            if (open < 0) {
                return group == 0 ? open(paragraph) : null;
            }
            var inside = Spaces.clean(paragraph.substring(open + 1, close));
            if (!ENDS.has(inside)) {
                var byline = inside.length() > LONGEST ? null : byline(inside);
                if (byline == null && close == paragraph.length() - 1 && endsSentence(paragraph, open)) {
                    byline = NameList.mayBePenName(inside) ? new Byline(List.of(inside), List.of(), null) : null;
                }
                return byline == null || byline.isEmpty() ? null : new SignOff(byline, open);
            }
            end = endOfText(paragraph, open);
        }
        return null;
    }

    /**
     * Who signs behind the last sentence without a bracket: ……的人。 本报记者 张三. A role has to stand before the names, and
     * nothing but credits behind the sentence.
     */
    private static @Nullable SignOff open(String paragraph) {
        int start = paragraph.length();
        while (start > 0
                && paragraph.length() - start < LONGEST
                && END_MARKS.indexOf(paragraph.charAt(start - 1)) < 0) {
            start--;
        }
        if (start == 0 || start == paragraph.length() || END_MARKS.indexOf(paragraph.charAt(start - 1)) < 0) {
            return null;
        }
        var byline = Bylines.read(paragraph.substring(start));
        return byline == null || byline.authors().isEmpty() ? null : new SignOff(byline, start);
    }

    private static boolean endsSentence(String s, int end) {
        int i = end;
        while (i > 0 && Spaces.isBlank(s.charAt(i - 1))) {
            i--;
        }
        return i > 0 && END_MARKS.indexOf(s.charAt(i - 1)) >= 0;
    }

    private static @Nullable Byline byline(String inside) {
        var byline = Bylines.read(inside);
        if (byline != null) {
            return byline;
        }
        var credits = Credits.readBracket(inside, null);
        boolean bare = credits.authors().isEmpty();
        var names = bare ? credits.unassigned() : credits.authors();
        boolean clear =
                !bare || names.size() <= MOST_BARE_NAMES && names.stream().allMatch(PersonNames::isName);
        return credits.complete() && clear && !names.isEmpty()
                ? new Byline(names, credits.editors(), credits.source())
                : dateline(inside);
    }

    /** A dateline set behind the text: （海岛社南港29日电）. */
    private static @Nullable Byline dateline(String inside) {
        var dateline = Datelines.read(inside);
        return dateline == null || dateline.end() < inside.length()
                ? null
                : new Byline(dateline.authors(), List.of(), dateline.agency());
    }

    private static int endOfText(String s, int end) {
        int i = end;
        // An agency's date in digits behind its sign-off: （編輯：某某某）1130513
        while (i > 0 && end - i < 8 && s.charAt(i - 1) >= '0' && s.charAt(i - 1) <= '9') {
            i--;
        }
        i = i > 0 && Brackets.isClosing(s.charAt(i - 1)) ? i : end;
        while (i > 0 && (Spaces.isBlank(s.charAt(i - 1)) || s.charAt(i - 1) == '。')) {
            i--;
        }
        return i;
    }
}

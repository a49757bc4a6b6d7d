// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines that say nothing but who wrote and edited an article. */
public final class Bylines {
    private static final int LONGEST = 120;
    private static final int LONGEST_BULLETED = 16;
    private static final Words CONTRIBUTIONS = Words.of("roles.contributions");
    private static final Words DEPARTMENTS = Words.of("media.departments");
    private static final Words COMPILED = Words.of("roles.compiled");
    private static final BitSet HINTS = hints();
    private static final String MARKS_OF_SENTENCES = "。！？!?";
    /** The bullets that a writer's name may stand behind without a word. */
    private static final String BULLETS_OF_NAMES = "◎□";

    private static final String BULLETS = "■□●○◆◇▲△▼▽★☆•·*※◎—- ";

    private Bylines() {}

    /** Every byline has one of these: the last characters of roles, notes of reporting, separators. */
    private static BitSet hints() {
        var hints = Words.characters("roles.byline-characters");
        Words.of("labels.author", "roles.compounding").all().stream()
                .map(role -> role.charAt(role.length() - 1))
                .filter(Spaces::isHan)
                .forEach(hints::set);
        BULLETS_OF_NAMES.chars().forEach(hints::set);
        return hints;
    }

    /**
     * Reads a short line that is a byline as a whole: 文/某某, 本报记者 某某 某 某, 【文/某某网专栏作者 某某】, 某某/某某日报,
     * 記者某某某／台北報導, 撰文 | 某某 编辑 | 某某, 某某网记者 某某 来源：某某报.
     *
     * @return what it says, with nobody named where it credits only others (摄影, 校对) or leaves a label without a value;
     * {@code null} where the line is anything else or more than a byline
     */
    public static @Nullable Byline read(String line) {
        var text = Brackets.unwrap(withoutBullets(Spaces.clean(line)));
        if (!text.isEmpty() && BULLETS_OF_NAMES.indexOf(line.charAt(0)) >= 0 && PersonNames.isName(text)) {
            return new Byline(List.of(text), List.of(), null);
        }
        if (text.isEmpty() || text.length() > LONGEST || !mayBe(text.toCharArray(), 0, text.length())) {
            return null;
        }
        if (isOfDepartment(text)) {
            return new Byline(List.of(), List.of(), null);
        }
        var labelled = LabelledText.read(withoutTimes(withoutCompiled(text)));
        if (labelled.has(Label.KEYWORDS) || labelled.has(Label.OTHER)) {
            return null;
        }
        boolean alone = labelled.parts().isEmpty();
        var head = Credits.read(!alone && MediaNames.isMedium(labelled.head()) ? "" : labelled.head());
        boolean contributed = isContributed(text);
        if (!head.complete() || alone && !head.credited() && !contributed) {
            return null;
        }
        List<String> authors = new ArrayList<>(head.authors());
        if (contributed) {
            authors.addAll(head.unassigned());
        }
        List<String> editors = new ArrayList<>(head.editors());
        boolean assigned = head.assigned();
        boolean others = false;
        for (var part : labelled.parts()) {
            var credits = LabelledCredits.of(part);
            if (credits != null) {
                others |= !credits.complete() && part.label() == Label.CREDIT;
                if (!credits.complete() && part.label() != Label.ORIGINAL && part.label() != Label.CREDIT) {
                    return null;
                }
                assigned |= credits.assigned() || part.explicit();
                authors.addAll(credits.authors());
                editors.addAll(credits.editors());
            } else if (part.label() != Label.PUBLISHED && part.label() != Label.MODIFIED) {
                return null;
            }
        }
        var source = LabelledCredits.source(labelled);
        source = source == null ? head.source() : source;
        var byline = new Byline(authors, editors, source == null && authors.isEmpty() ? writing(labelled) : source);
        // Who else did what may be said in any words beside a writer or an editor.
        if (others && byline.isEmpty()) {
            return null;
        }
        return byline.isEmpty() && !assigned ? null : byline;
    }

    private static String withoutBullets(String text) {
        int start = 0;
        while (start < text.length() && BULLETS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    /** Whether nobody is named but a part of the paper: 某某中心／綜合報導. */
    private static boolean isOfDepartment(String text) {
        int slash = text.indexOf('/');
        slash = slash < 0 ? text.indexOf('／') : slash;
        return slash > 0
                && DEPARTMENTS.end(text.substring(0, slash).strip())
                && Reports.isNote(text.substring(slash + 1).strip());
    }

    /** The medium that stands in its writer's place: 文／某某社, By 某某网. */
    private static @Nullable String writing(LabelledText labelled) {
        for (var part : labelled.parts()) {
            boolean written = part.label() == Label.AUTHOR
                    && (part.slashed() || part.word().equals("By"));
            var medium = written ? Sources.clean(part.value()) : null;
            if (medium != null && MediaNames.isMedium(medium)) {
                return medium;
            }
        }
        return null;
    }

    /** The names of a line that a bullet alone marks as a byline: ◎张三, ■ 张三 李四. */
    public static List<String> bulleted(String line) {
        var text = Spaces.clean(line);
        var names = withoutBullets(text);
        if (names.length() == text.length() || names.length() > LONGEST_BULLETED) {
            return List.of();
        }
        var credits = Credits.read(names);
        boolean clear = credits.complete() && credits.unassigned().stream().allMatch(NameList::isPersonName);
        return clear ? credits.unassigned() : List.of();
    }

    /** Whether the bracket behind a name says for whom its bearer wrote: 某某（某某社供本报特稿）. */
    private static boolean isContributed(String text) {
        int close = text.length() - 1;
        return Brackets.isClosing(text.charAt(close))
                && CONTRIBUTIONS.end(text.substring(Brackets.opening(text, close) + 1, close));
    }

    /** Whether a line has a character that bylines have and none that ends sentences: a look that spares most lines. */
    public static boolean mayBe(char[] s, int from, int to) {
        boolean hint = false;
        for (int i = from; i < to; i++) {
            if (MARKS_OF_SENTENCES.indexOf(s[i]) >= 0) {
                return false;
            }
            hint |= HINTS.get(s[i]);
        }
        return hint;
    }

    /** Without the media that an article is compiled from: 某某新闻记者 张三 综合某某社、某某时报. */
    private static String withoutCompiled(String text) {
        int compiled = COMPILED.indexIn(text, 1);
        boolean named = compiled > 0 && !Reports.isNote(text.substring(compiled + 1));
        return named ? text.substring(0, compiled) : text;
    }

    private static String withoutTimes(String text) {
        var hits = Times.mayBe(text) ? Times.findAll(text, TimeContext.china()) : List.<Times.Hit>of();
        if (hits.isEmpty()) {
            return text;
        }
        var rest = new StringBuilder(text);
        hits.forEach(hit -> rest.replace(hit.start(), hit.end(), " ".repeat(hit.end() - hit.start())));
        return rest.toString();
    }
}

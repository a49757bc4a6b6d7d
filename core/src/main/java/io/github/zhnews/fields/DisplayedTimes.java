// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.fields.MarginLine.Side;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.page.Lines;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times that a page shows its readers around an article's text. */
final class DisplayedTimes {
    /** What stands beside a time in a dateline bar; a headline with a date behind it is longer. */
    private static final int MOST_LINKED = 14;
    /** What stands beside a time that is on a line of its own. */
    private static final int MOST_BESIDE = 8;

    /** The number of an issue or a page beside a day. */
    private static final int MOST_BESIDE_DAY = 12;
    /** A day for the headline is no farther above it. */
    private static final int MOST_ABOVE = 4;

    private static final int LONGEST_BAR = 60;
    private static final int LONGEST_LABEL = 8;
    /** A clock time alone on the line below its date is no longer. */
    private static final int LONGEST_CLOCK = 10;

    private static final Words TODAY = Words.of("pages.today");
    private static final Words CHANGED_BEHIND = Words.of("pages.changed-behind");
    private static final Words TIMES = Words.of("pages.times");
    private static final Words CHANGED = Words.of("pages.changed");
    private static final Words PUBLISHED = Words.of("pages.published");

    private final Margins around;
    private final TimeContext context;
    private final Tree tree;
    private final Lines lines;
    private final IdentityHashMap<List<MarginLine>, List<Shown>> published = new IdentityHashMap<>(5);

    /** A time as shown. */
    record Shown(StatedTime time, Side side, boolean labelled) {}

    DisplayedTimes(Margins around, TimeContext context) {
        this.around = around;
        this.context = context;
        tree = around.page.tree();
        lines = around.page.lines();
    }

    /** All times that may be those of publication; see {@link #published(List)}. */
    List<Shown> published() {
        return around.all().stream().flatMap(notes -> published(notes).stream()).toList();
    }

    /** The times among some lines that are those of publication as far as labels tell: labelled ones, others, mere dates. */
    List<Shown> published(List<MarginLine> notes) {
        return published.computeIfAbsent(notes, this::readPublished);
    }

    private List<Shown> readPublished(List<MarginLine> notes) {
        List<Shown> published = new ArrayList<>(2);
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            if (!note.mayHaveTime() || note.isParagraph()) {
                continue;
            }
            var hits = note.times(context);
            for (var hit : hits) {
                var label = labelOf(hit, note);
                if (label == Label.PUBLISHED || label == null && isBarTime(hit, hits, note)) {
                    published.add(new Shown(completed(hit, note), note.side, label != null));
                }
            }
            var split = hits.isEmpty() && isShortNumber(note) ? split(notes, i) : null;
            if (split != null) {
                published.add(new Shown(split, note.side, false));
            }
        }
        // A line under the headline may name the day of a speech.
        published.sort(Comparator.comparingInt(s -> s.labelled() ? 0 : s.time().hasTimeOfDay() ? 1 : 2));
        return published;
    }

    /** Days that stand by themselves right above the headline, as issues of papers date it, or below the text, as notices do. */
    List<StatedTime> days() {
        return Stream.of(daysAbove(), days(around.closing()), days(around.after))
                .flatMap(List::stream)
                .toList();
    }

    /** Days that stand by themselves right above the headline. */
    List<StatedTime> daysAbove() {
        return days(around.above.subList(0, Math.min(MOST_ABOVE, around.above.size())));
    }

    private List<StatedTime> days(List<MarginLine> notes) {
        return notes.stream()
                .filter(note -> note.mayHaveTime() && !note.isParagraph() && !hasWeekday(note))
                .filter(note -> note.side == Side.ABOVE || isNearEnd(note))
                .flatMap(note -> days(note).stream())
                .toList();
    }

    private List<StatedTime> days(MarginLine note) {
        var hits = note.times(context);
        return hits.size() == 1
                        && labelOf(hits.get(0), note) == null
                        && lettersBeside(hits, note, false) <= MOST_BESIDE_DAY
                ? List.of(hits.get(0).time())
                : List.of();
    }

    /** The times that are labelled as those of the last change. */
    List<Shown> modified() {
        List<Shown> modified = new ArrayList<>(1);
        for (var notes : around.all()) {
            boolean changed = false;
            for (var note : notes) {
                if (note.mayHaveTime() && (changed || note.has(Mark.CHANGE))) {
                    for (var hit : note.times(context)) {
                        if (labelOf(hit, note) == Label.MODIFIED) {
                            modified.add(new Shown(hit.time(), note.side, true));
                        }
                    }
                }
                changed = note.has(Mark.CHANGE);
            }
        }
        return modified;
    }

    /** What the line says that a time is, {@link Label#OTHER} for anything but publication and change, {@code null} for nothing. */
    private @Nullable Label labelOf(Times.Hit hit, MarginLine note) {
        if (hit.relative() && (note.side == Side.END || note.side == Side.AFTER)) {
            return Label.OTHER; // that of a comment or of another article
        }
        for (var part : note.labelled().parts()) {
            if (hit.start() >= part.start() && hit.start() < Math.max(part.end(), part.start() + 1)) {
                boolean announced = hit.start() - part.start() <= 1;
                return switch (part.label()) {
                    case PUBLISHED, MODIFIED -> announced ? part.label() : null;
                    case KEYWORDS -> Label.OTHER;
                    case OTHER -> announced && isOfTime(part.word()) ? Label.OTHER : null;
                    default -> null;
                };
            }
        }
        var word = wordAt(hit, note);
        return word != null ? word : labelBefore(hit, note);
    }

    /** The label that is a line, or a cell of a table, of its own before a time. */
    private @Nullable Label labelBefore(Times.Hit hit, MarginLine note) {
        int line = note.line - 1;
        if (hit.start() > note.from || line < 0 || lines.letters(line) > LONGEST_LABEL) {
            return null;
        }
        var parts = LabelledText.read(lines.text(line) + ":").parts();
        if (parts.size() != 1 || !parts.get(0).value().isEmpty()) {
            return null;
        }
        var label = parts.get(0).label();
        boolean other = label == Label.OTHER && isOfTime(parts.get(0).word());
        return label == Label.PUBLISHED || label == Label.MODIFIED || other ? label : null;
    }

    /** Whether a label announces a time at all: 成文日期, 截稿时间. */
    private static boolean isOfTime(String label) {
        return TIMES.end(label);
    }

    /** What a word says that stands at a time without the marks of a label: 更新于2021年…, 今天是2021年…, 2021… 更新. */
    private @Nullable Label wordAt(Times.Hit hit, MarginLine note) {
        char[] s = tree.chars();
        int end = hit.start();
        while (end > note.from && (s[end - 1] <= ' ' || ":：/|｜".indexOf(s[end - 1]) >= 0)) {
            end--;
        }
        int next = hit.end();
        while (next < note.to && Spaces.isSpace(s[next])) {
            next++;
        }
        var before = new String(s, Math.max(note.from, end - 4), end - Math.max(note.from, end - 4));
        var behind = new String(s, next, Math.min(2, note.to - next));
        if (CHANGED.end(before) || CHANGED_BEHIND.has(behind)) {
            return Label.MODIFIED;
        }
        return PUBLISHED.end(before) ? Label.PUBLISHED : TODAY.end(before) ? Label.OTHER : null;
    }

    /** Whether a time without a label is the article's and not a day that a sentence or another headline names. */
    private boolean isBarTime(Times.Hit hit, List<Times.Hit> hits, MarginLine note) {
        boolean clock = hit.time().hasTimeOfDay() && !hit.relative();
        boolean free = lines.linkLetters(note.line) < MOST_LINKED
                || note.labelled().parts().stream().anyMatch(p -> p.label().isPerson() || p.label() == Label.SOURCE)
                || lettersBeside(hits, note, true) < MOST_LINKED;
        return switch (note.side) {
            case BAR -> free || opensBar(hit, note);
            case LEAD -> lettersBeside(hits, note, false) <= MOST_BESIDE || clock && free && note.letters < LONGEST_BAR;
            case ABOVE ->
                free && (around.isBelowHeadline(note) || clock && note.letters < LONGEST_BAR && !hasWeekday(note));
            case END, AFTER -> clock && lettersBeside(hits, note, false) <= MOST_BESIDE && isNearEnd(note);
        };
    }

    /** Whether a time begins the line right below the headline, where tools may follow it: no other headline stands there. */
    private boolean opensBar(Times.Hit hit, MarginLine note) {
        return note.line == around.headline.line() + 1
                && hit.start() == note.from
                && (hit.end() == note.to
                        || !Spaces.isHan(tree.chars()[hit.end()])
                        || lines.linkLetters(note.line) < note.letters);
    }

    /** Above the headline, a day with its weekday is today. */
    private static boolean hasWeekday(MarginLine note) {
        return note.text().contains("星期")
                || note.text().contains("週")
                || note.text().contains("周");
    }

    /** Two lines on either side of the text's end; farther away other texts have their times. */
    private boolean isNearEnd(MarginLine note) {
        var after = around.after;
        int end = after.isEmpty() ? lines.size() : after.get(0).line;
        return note.line >= end - 2 && note.line < end + 2;
    }

    /** The letters of a line that are none of its times, Latin ones left out where only titles count. */
    private int lettersBeside(List<Times.Hit> hits, MarginLine note, boolean hanOnly) {
        char[] s = tree.chars();
        int letters = 0;
        int next = 0;
        for (int i = note.from; i < note.to; i++) {
            if (next < hits.size() && i == hits.get(next).start()) {
                i = Math.max(i, hits.get(next++).end() - 1);
            } else if (hanOnly ? Spaces.isHan(s[i]) : Spaces.isLetter(s[i])) {
                letters++;
            }
        }
        return letters;
    }

    /** A date with the clock time that stands on a line of its own below it. */
    private StatedTime completed(Times.Hit hit, MarginLine note) {
        int next = note.line + 1;
        if (hit.time().precision() != Precision.DATE
                || hit.end() < note.to
                || next >= lines.size()
                || lines.to(next) - lines.from(next) > LONGEST_CLOCK) {
            return hit.time();
        }
        var date = new String(tree.chars(), hit.start(), hit.end() - hit.start());
        var hits = Times.findAll(date + " " + lines.text(next), context);
        return hits.isEmpty() ? hit.time() : hits.get(0).time();
    }

    /** A date whose year, day and clock time stand on lines of their own: 2024, 05/09, 22:27:02. */
    private @Nullable StatedTime split(List<MarginLine> notes, int i) {
        var all = notes.subList(i, Math.min(notes.size(), i + 3)).stream()
                .takeWhile(this::isShortNumber)
                .map(MarginLine::text)
                .collect(Collectors.joining(" "));
        if (all.indexOf(' ') < 0) {
            return null;
        }
        var hits = Times.findAll(all, context);
        return hits.size() == 1 && hits.get(0).start() == 0 ? hits.get(0).time() : null;
    }

    private boolean isShortNumber(MarginLine note) {
        int from = note.from;
        char c = tree.chars()[from];
        return note.to - from <= LONGEST_CLOCK && c >= '0' && c <= '9' && note.side == Side.BAR;
    }
}

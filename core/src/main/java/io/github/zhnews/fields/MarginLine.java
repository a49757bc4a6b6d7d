// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.people.Byline;
import io.github.zhnews.text.people.Bylines;
import io.github.zhnews.text.people.Datelines;
import io.github.zhnews.text.people.LabelledCredits;
import io.github.zhnews.text.people.SignOffs;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.LineMatcher;
import io.github.zhnews.vocabulary.Mark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line around an article's text that may say when, where and by whom it was published. */
final class MarginLine {
    /** Where the line stands. */
    enum Side {
        /** Shortly before the headline. */
        ABOVE,
        /** Between the headline and the text: the dateline bar. */
        BAR,
        /** Among the first lines of the text. */
        LEAD,
        /** Among the last lines of the text. */
        END,
        /** Behind the text. */
        AFTER
    }

    /** A longer line is a paragraph, of which only the edges are looked at. */
    private static final int LONGEST = 200;

    private static final int LONGEST_SLASHED = 24;
    private static final int LONGEST_DATELINE = 40;
    /** The digits of the day behind an agency's sign-off. */
    private static final int LONGEST_CODE = 8;

    /** Characters of 电, 讯, 消息, 报道, 记者: a dateline has one of them. */
    private static final String DATELINE_WORDS = "电電讯訊息道導記记";

    private static final LabelledText UNREAD = LabelledText.read("");
    private static final long CREDITS = Mark.SOURCE.bit() | Mark.AUTHOR.bit() | Mark.EDITOR.bit();
    /** A bracket and a word set before the label, as in （本文来源：. */
    private static final int MOST_BEFORE_LABEL = 4;

    final int line;
    final Side side;
    final int from;
    final int to;
    final int letters;
    private final char[] s;
    /** Where it is known to be sentences, or -1 where it is none. */
    private final int sentence;

    private boolean marksRead;
    private long marks;
    private boolean timeSought;
    private boolean mayHaveTime;

    private @Nullable String text;
    private @Nullable LabelledText labelled;
    private @Nullable LabelledCredits credits;
    private Optional<Byline> byline = Optional.empty();
    private boolean bylineRead;
    private Optional<Byline> signOff = Optional.empty();
    private boolean signOffRead;
    private Optional<Datelines.Dateline> dateline = Optional.empty();
    private boolean datelineRead;
    private @Nullable List<Times.Hit> times;
    /** Where the times were asked for with some help, which they are for all lines of a page. */
    private TimeContext context = TimeContext.ANY;

    private @Nullable List<Times.Hit> timesInContext;

    MarginLine(Page page, int line, Side side) {
        this.line = line;
        this.side = side;
        from = page.lines().from(line);
        to = page.lines().to(line);
        letters = page.lines().letters(line);
        s = page.tree().chars();
        sentence = length() > LONGEST ? from : endOfSentence();
    }

    /** Where ends what is looked at of the line: a paragraph's first sentence, or nothing of a long one. */
    private int end() {
        return length() > LONGEST ? from : isParagraph() ? sentence : to;
    }

    int length() {
        return to - from;
    }

    /** Whether one of its words has a mark; a paragraph has those of its beginning. */
    boolean has(Mark mark) {
        return hasAny(mark.bit());
    }

    boolean has(Mark one, Mark other) {
        return hasAny(one.bit() | other.bit());
    }

    private boolean hasAny(long wanted) {
        if (!marksRead) {
            marksRead = true;
            marks = LineMatcher.marks(s, from, end());
            marks |= !isParagraph() && hasNameAndPaper() ? Mark.AUTHOR.bit() : 0;
        }
        return (marks & wanted) != 0;
    }

    boolean mayHaveTime() {
        if (!timeSought) {
            timeSought = true;
            mayHaveTime = end() > from && Times.mayHaveTime(s, from, end());
        }
        return mayHaveTime;
    }

    /** Whether it is a run of sentences and so a part of some text. */
    boolean isParagraph() {
        return sentence >= 0;
    }

    private int endOfSentence() {
        int commas = 0;
        for (int i = from; i < to && letters >= 20; i++) {
            commas += s[i] == '，' ? 1 : 0;
            if (s[i] == '。' || s[i] == '！' || s[i] == '？' || commas > 1 && letters >= 40) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is two words parted by a slash: 某某/某某日报. */
    private boolean hasNameAndPaper() {
        for (int i = from + 2; i < to - 2 && length() <= LONGEST_SLASHED; i++) {
            if ((s[i] == '/' || s[i] == '／' || s[i] == '╱') && Spaces.isHan(s[i - 1]) && Spaces.isHan(s[i + 1])) {
                return true;
            }
        }
        return false;
    }

    String text() {
        if (text == null) {
            text = Spaces.clean(s, from, to);
        }
        return text;
    }

    /** What the credits say that it ends in. */
    Optional<Byline> signOff() {
        if (!signOffRead && mayBeSigned()) {
            signOff = readSignOff();
        }
        signOffRead = true;
        return signOff;
    }

    private Optional<Byline> readSignOff() {
        // The end of a paragraph is enough, and shorter to read.
        int start = Math.max(from, to - LONGEST);
        return Optional.ofNullable(SignOffs.read(new String(s, start, to - start)))
                .map(SignOffs.SignOff::byline);
    }

    /** Whether it ends in a bracket, or behind its last sentence in what may be a byline. */
    private boolean mayBeSigned() {
        int end = to;
        while (end > from && to - end < LONGEST_CODE && s[end - 1] >= '0' && s[end - 1] <= '9') {
            end--;
        }
        if (end > from && "）)】]〕］。".indexOf(s[end - 1]) >= 0) {
            return true;
        }
        int start = to;
        while (start > from && to - start < LONGEST_DATELINE && "。！？!?”".indexOf(s[start - 1]) < 0) {
            start--;
        }
        return start > from && start < to && to - start < LONGEST_DATELINE && Bylines.mayBe(s, start, to);
    }

    /** Whether a line says who translated, too. */
    boolean hasTranslator() {
        for (int i = Math.max(from, to - LONGEST_DATELINE); i < to; i++) {
            if (s[i] == '译' || s[i] == '譯') {
                return true;
            }
        }
        return false;
    }

    /** The writers named by the dateline that it begins with. */
    List<String> dateline() {
        return readDateline().map(Datelines.Dateline::authors).orElse(List.of());
    }

    /** The medium named by the dateline that it begins with. */
    @Nullable
    String agency() {
        return readDateline().map(Datelines.Dateline::agency).orElse(null);
    }

    /** The place that its dateline names, or an empty string. */
    String place() {
        return readDateline().map(Datelines.Dateline::place).orElse("");
    }

    private Optional<Datelines.Dateline> readDateline() {
        for (int i = from + 1; i < Math.min(to, from + LONGEST_DATELINE) && !datelineRead; i++) {
            if (DATELINE_WORDS.indexOf(s[i]) >= 0) {
                dateline = Optional.ofNullable(Datelines.read(new String(s, from, Math.min(length(), LONGEST))));
                break;
            }
        }
        datelineRead = true;
        return dateline;
    }

    /** The line taken apart at its labels; positions are those of the page's characters. */
    LabelledText labelled() {
        if (labelled == null) {
            labelled = length() > LONGEST ? UNREAD : LabelledText.read(s, from, to);
        }
        return labelled;
    }

    /** Whom its labels name. */
    LabelledCredits credits() {
        if (credits == null) {
            credits = LabelledCredits.of(labelled());
        }
        return credits;
    }

    /** What it says if it is a byline as a whole. */
    Optional<Byline> byline() {
        if (!bylineRead && has(Mark.AUTHOR, Mark.EDITOR) && length() <= LONGEST && Bylines.mayBe(s, from, to)) {
            byline = Optional.ofNullable(Bylines.read(text()));
        }
        bylineRead = true;
        return byline;
    }

    /** Whether it may be a line of credits: no paragraph, or one that begins with a label, maybe behind a bracket. */
    boolean isCredit() {
        return !isParagraph()
                || length() <= LONGEST
                        && LineMatcher.first(s, from, sentence, CREDITS) - from <= MOST_BEFORE_LABEL
                        && labelled().head().isEmpty();
    }

    /** The times in the line; positions are those of the page's characters. */
    List<Times.Hit> times(TimeContext with) {
        if (with.equals(TimeContext.ANY)) {
            times = times == null ? findTimes(with) : times;
            return times;
        }
        if (timesInContext == null || !with.equals(context)) {
            context = with;
            timesInContext = findTimes(with);
        }
        return timesInContext;
    }

    private List<Times.Hit> findTimes(TimeContext with) {
        return mayHaveTime() ? Times.findAll(s, from, to, with) : List.of();
    }

    boolean hasTime() {
        return !times(TimeContext.ANY).isEmpty();
    }

    /** Whether it states a time, be it without its year. */
    boolean isTimed() {
        return mayHaveTime() && (hasTime() || labelled().has(Label.PUBLISHED));
    }
}

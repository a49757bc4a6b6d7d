// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.fields.BarNames.Hint;
import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Source;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.label.Labels;
import io.github.zhnews.text.people.Byline;
import io.github.zhnews.text.people.LabelledCredits;
import io.github.zhnews.text.people.Sources;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the medium that an article is taken from: the one that a label names, in the dateline bar or at the end of the text; else
 * the medium or account whose name stands beside the time.
 */
public final class SourceFinder {
    private static final int LONGEST_TAIL_LINE = 90;
    private static final int LONGEST_BELOW = 20;
    private static final int MAX_LINES_AFTER = 8;
    /** How many of the last lines may close a text. */
    private static final int CLOSING_LINES = 3;

    private static final int LONGEST_CLOSING = 16;
    private static final int LONGEST_ALONE = 12;
    private static final int LONGEST_LINKED = 7;
    private static final int MAX_DEPTH = 4;
    /** A name that scores less is one of too many things that it could be. */
    private static final double LEAST_SCORE = 0.5;

    private static final Words PROMOTION = Words.of("pages.source-promotion");
    private static final Words PICTURES = Words.of("media.pictures");
    private static final Words DEPARTMENTS = Words.of("media.departments");
    private static final Words CHANNEL_ENDS = Words.of("pages.channel-ends");
    private static final Words WEAK = Words.of("labels.weak");
    private static final Words SITE = Words.of("meta-keys.site");
    private static final Words AGENCIES = Words.of("media.agencies");
    private static final Words INTERNET = Words.of("media.internet");
    private static final Words ACCORDING = Words.of("roles.according");
    private static final Words KEYS = Words.of("meta-keys.source");

    private final Margins around;

    private SourceFinder(Margins around) {
        this.around = around;
    }

    /** What may be the source of an article. */
    public static Candidates<Source> candidates(Margins around) {
        return new SourceFinder(around).candidates();
    }

    /** The source that a label names around a text, or {@code null}. */
    public static @Nullable Found<Source> labelled(Margins around) {
        var finder = new SourceFinder(around);
        return Candidates.<Source>of(taker -> finder.labelled(around.bars(), 0.95, taker) || finder.inTail(taker))
                .first();
    }

    private Candidates<Source> candidates() {
        return Candidates.of(taker -> labelled(around.bar, 0.96, taker)
                || labelled(around.bars(), 0.95, taker)
                || inTail(taker)
                || opensText(taker)
                || inByline(around.bar, taker)
                || taker.takes(unlabelled())
                || inByline(around.lead, taker)
                || inDateline(taker)
                || labelled(around.lead, 0.8, taker)
                || stated(taker)
                || taker.takes(nowhere()));
    }

    private boolean labelled(List<MarginLine> notes, double confidence, Taker<Source> taker) {
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            var next = notes.get(Math.min(i + 1, notes.size() - 1));
            boolean credit =
                    note.side == MarginLine.Side.BAR ? note.isCredit() : !note.isParagraph() && !isOfPicture(note);
            if (note.has(Mark.SOURCE) && credit && taker.takes(labelled(note, next, confidence))) {
                return true;
            }
        }
        return false;
    }

    /** What a line of its own before the first paragraph labels, which stands there as the text was taken over. */
    private boolean opensText(Taker<Source> taker) {
        for (var note : around.lead) {
            if (note.isParagraph()) {
                return false;
            }
            var name = note.has(Mark.SOURCE) && isSourceLine(note) && !isOfPicture(note) ? named(note) : null;
            if (name != null && taker.takes(found(note, name, "label", 0.9))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found<Source> labelled(MarginLine note, MarginLine next, double confidence) {
        var name = named(note);
        if (name != null) {
            return found(note, name, "label", confidence);
        }
        boolean isBelow = next.line == note.line + 1 && endsInLabel(note);
        var below =
                isBelow && next.labelled().parts().isEmpty() && !next.isParagraph() ? Sources.clean(next.text()) : null;
        return below == null || below.length() > LONGEST_BELOW || PICTURES.end(below)
                ? null
                : found(next, below, "label", confidence - 0.1);
    }

    /** What a label says where it names no medium: 来源：互联网. */
    private @Nullable Found<Source> nowhere() {
        for (var note : around.bars()) {
            var value = note.has(Mark.SOURCE) ? note.labelled().value(Label.SOURCE) : "";
            if (INTERNET.has(value)) {
                return found(note, value, "label", 0.5);
            }
        }
        return null;
    }

    /** The medium that a line labels as source, or {@code null}. */
    private static @Nullable String named(MarginLine note) {
        var name = LabelledCredits.source(note.labelled());
        if (name == null || PICTURES.end(name)) {
            return null;
        }
        // 来自 also stands before the reader's province and the author's telephone.
        boolean clear =
                MediaNames.isMedium(name) || note.labelled().parts().stream().noneMatch(p -> WEAK.has(p.word()));
        return clear ? name : null;
    }

    /** Whether a line ends in 来源： so that the name stands on the next one. */
    private static boolean endsInLabel(MarginLine note) {
        var parts = note.labelled().parts();
        if (parts.isEmpty()) {
            return Labels.of(note.text()) == Label.SOURCE;
        }
        var last = parts.get(parts.size() - 1);
        return last.label() == Label.SOURCE && last.value().isEmpty() && last.explicit();
    }

    private boolean inTail(Taker<Source> taker) {
        return inTail(around.closing(), taker)
                || inTail(around.after.subList(0, Math.min(MAX_LINES_AFTER, around.after.size())), taker);
    }

    private boolean inTail(List<MarginLine> notes, Taker<Source> taker) {
        for (var note : notes) {
            if (taker.takes(inTail(note))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found<Source> inTail(MarginLine note) {
        if (!note.has(Mark.SOURCE) || !note.isCredit()) {
            return note.isParagraph() ? signedOff(note) : null;
        }
        if (around.isComment(note)) {
            return null;
        }
        for (var part : note.labelled().parts()) {
            if (part.label() == Label.SOURCE
                    && (PROMOTION.in(part.value()) || !startsLine(part, note) && note.length() > LONGEST_TAIL_LINE)) {
                return null;
            }
        }
        var name = named(note);
        return name == null ? null : found(note, name, "label", 0.9);
    }

    /** Whether a line begins with the label of a source. */
    private static boolean isSourceLine(MarginLine note) {
        var parts = note.labelled().parts();
        return !parts.isEmpty() && parts.get(0).label() == Label.SOURCE && startsLine(parts.get(0), note);
    }

    /** Whether a line tells where the picture before it is from. */
    private boolean isOfPicture(MarginLine note) {
        return !note.hasTime() && around.followsPicture(note);
    }

    /** Whether nothing but a bracket stands before a label. */
    private static boolean startsLine(LabelledText.Part part, MarginLine note) {
        return part.start() - note.from <= part.word().length() + 3;
    }

    private @Nullable Found<Source> signedOff(MarginLine note) {
        var name = note.side == MarginLine.Side.END
                ? note.signOff().map(Byline::source).orElse(null)
                : null;
        return name == null || PROMOTION.in(name) ? null : found(note, name, "sign-off", 0.85);
    }

    private boolean inByline(List<MarginLine> notes, Taker<Source> taker) {
        for (var note : notes) {
            var name = note.isParagraph()
                    ? null
                    : note.byline().map(Byline::source).orElseGet(() -> employer(note));
            if (name != null && !PICTURES.end(name) && taker.takes(found(note, name, "byline", 0.85))) {
                return true;
            }
        }
        return false;
    }

    /** The medium that a line of the bar names before its people: 某某日报 记者 张三 编辑 李四. */
    private @Nullable String employer(MarginLine note) {
        if (note.side != MarginLine.Side.BAR || !note.hasTime() && !around.isNextToTime(note)) {
            return null;
        }
        var labelled = note.labelled();
        boolean ofPeople =
                !labelled.parts().isEmpty() && labelled.parts().get(0).label().isPerson();
        var name = ofPeople ? Sources.clean(labelled.head()) : null;
        return name != null && MediaNames.isMedium(name) && !DEPARTMENTS.end(name) ? name : null;
    }

    /** The medium or account whose name stands beside the time or closes the text. */
    private @Nullable Found<Source> unlabelled() {
        var beside = beside();
        // The site's own name beside the time says less than another medium's at the end.
        boolean own = beside != null && isOwn(beside.value().name());
        var closing = beside == null || own ? closing() : null;
        return closing != null ? closing : beside;
    }

    private @Nullable Found<Source> beside() {
        MarginLine line = null;
        var best = "";
        double bestScore = LEAST_SCORE;
        for (var candidate : around.names()) {
            double score = score(candidate);
            var name = score > bestScore ? Sources.clean(candidate.text()) : null;
            if (name != null) {
                line = candidate.note();
                best = name;
                bestScore = score;
            }
        }
        return line == null ? null : found(line, best, "dateline", bestScore);
    }

    private double score(BarNames.Name name) {
        boolean person = around.isPerson(name) && !around.isFollowed(name.note());
        if (person
                || name.hint() == Hint.OTHER
                || name.hint() == Hint.NONE && (isChannel(name.text()) || isForeign(name.text()))
                || name.hint() != Hint.SOURCE && isLogin(name.text())
                || DEPARTMENTS.end(name.text())) {
            return 0;
        }
        double score =
                name.hint() == Hint.SOURCE ? 0.8 : name.hint() == Hint.NAME || name.hint() == Hint.WRITER ? 0.7 : 0;
        boolean onTimeLine = name.note().hasTime();
        if (name.note().side == MarginLine.Side.LEAD && !onTimeLine && !isShortMedium(name.text())) {
            return 0;
        }
        if ((onTimeLine || around.isNextToTime(name.note())) && MediaNames.isMedium(name.text())) {
            // The site's own name stands before the time, the medium that the text is taken from behind it.
            double medium = score == 0 ? 0.75 : score + 0.05;
            return isOwn(name.text()) ? medium - 0.02 : medium;
        }
        boolean headline = name.text().length() > LONGEST_LINKED && isLinked(name.node());
        return onTimeLine && name.alone() && !headline && name.text().length() <= LONGEST_ALONE
                ? Math.max(score, 0.55)
                : score;
    }

    /** Whether a name is the site's own, as the page's title tells. */
    private boolean isOwn(String name) {
        return around.page.documentTitle().contains(name);
    }

    /** Whether a text is a link: other headlines stand beside times, too. */
    private boolean isLinked(int node) {
        var tree = around.page.tree();
        return tree.climb(tree.parent(node), 0, MAX_DEPTH, n -> tree.tag(n) == Tag.A) > 0;
    }

    /** Whether a word of Latin letters stands for something else on the page: Release, by, EN. */
    private static boolean isForeign(String name) {
        return name.chars().noneMatch(Spaces::isHan) && !MediaNames.isMedium(name);
    }

    private static boolean isShortMedium(String name) {
        return name.length() <= LONGEST_ALONE && MediaNames.isMedium(name);
    }

    /** Whether a word of small Latin letters is what somebody logs in with. */
    private static boolean isLogin(String name) {
        return name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_') && !MediaNames.isMedium(name);
    }

    /** Whether a name is that of a part of the site: it stands in the path above the headline too. */
    private boolean isChannel(String name) {
        return !isMediumProper(name)
                && around.above.stream().anyMatch(note -> note.text().contains(name));
    }

    private static boolean isMediumProper(String name) {
        return MediaNames.isMedium(name) && !CHANNEL_ENDS.end(name);
    }

    /** A last line that is nothing but the name of a medium; in brackets it may stand before others. */
    private @Nullable Found<Source> closing() {
        var end = around.closing();
        Found<Source> found = null;
        for (int i = end.size() - 1; i >= Math.max(0, end.size() - CLOSING_LINES) && found == null; i--) {
            var note = end.get(i);
            boolean mayClose =
                    i == end.size() - 1 || Brackets.isOpening(note.text().charAt(0));
            found = mayClose ? closing(note) : null;
        }
        return found;
    }

    private @Nullable Found<Source> closing(MarginLine last) {
        if (last.letters > LONGEST_CLOSING || last.letters == 0) {
            return null;
        }
        var text = last.text();
        int bracket = Character.isLetter(text.charAt(0)) ? 0 : 1;
        int according = ACCORDING.at(text, bracket);
        var name = Sources.clean(text.substring(bracket + according));
        return name != null && isMediumProper(name) && name.length() + according == last.letters
                ? found(last, name, "sign-off", 0.6)
                : null;
    }

    /** The agency that the text's first paragraph credits. */
    private boolean inDateline(Taker<Source> taker) {
        for (var note : around.opening()) {
            var name = note.isParagraph() ? note.agency() : null;
            // Other sentences than the text's stand in bars.
            if (name != null || note.isParagraph() && note.side == MarginLine.Side.LEAD) {
                return name != null && isCredited(name) && taker.takes(found(note, name, "dateline", 0.7));
            }
        }
        return false;
    }

    /** Whether a name is clearly that of a medium, and not of the paper that the page belongs to; an agency is credited anywhere. */
    private boolean isCredited(String name) {
        return name.length() > 2
                && MediaNames.isMedium(name)
                && name.chars().allMatch(Spaces::isHan)
                && (AGENCIES.end(name) || !isOwn(name));
    }

    private boolean stated(Taker<Source> taker) {
        return around.page.meta().offer(KEYS, taker, entry -> {
            var origin = Origin.meta(entry.key());
            var name = Sources.clean(entry.value());
            return name == null
                            || PICTURES.end(name)
                            || isSite(name)
                            || name.chars().allMatch(Character::isDigit)
                    ? Found.doubted(Source.of(entry.value()), origin)
                    : new Found<>(Source.of(name), origin, 0.6);
        });
    }

    /** Whether a name is the site's own, which is its source only where the page shows it as such. */
    private boolean isSite(String name) {
        var site = around.page.meta().first(SITE);
        return site != null && site.value().strip().equals(name);
    }

    private Found<Source> found(MarginLine note, String name, String method, double confidence) {
        return new Found<>(
                Source.of(name).withUrl(SourceLinks.of(around.page, note, name)), Origin.heuristic(method), confidence);
    }
}

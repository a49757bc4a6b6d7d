package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Source;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.people.LabelledCredits;
import io.github.zhnews.text.people.Sources;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the medium that an article is taken from: the one that a label names, in the dateline bar or at the end of the text; else
 * the medium or account whose name stands beside the time.
 */
public final class SourceFinder {
    private static final int LONGEST_TAIL_LINE = 90;
    private static final int LONGEST_BELOW = 20;
    private static final int MAX_LINES_AFTER = 8;

    private static final Words PROMOTION = Words.of("pages.source-promotion");

    private static final Words PICTURES = Words.of("media.pictures");

    private static final Words WEAK = Words.of("labels.weak");
    private static final Words KEYS = Words.of("meta-keys.source");

    private final Margins around;
    private final SourceLinks links;

    private SourceFinder(Margins around) {
        this.around = around;
        links = new SourceLinks(around.page());
    }

    /** What may be the source of an article. */
    public static Stream<Found<Source>> candidates(Margins around) {
        return new SourceFinder(around).candidates();
    }

    private Stream<Found<Source>> candidates() {
        return Found.inTurn(
                () -> labelled(around.bar(), 0.96),
                () -> labelled(around.bars(), 0.95),
                this::inTail,
                () -> inByline(around.bar()),
                this::unlabelled,
                () -> inByline(around.lead()),
                () -> labelled(around.lead(), 0.8),
                this::stated);
    }

    private Stream<Found<Source>> labelled(List<MarginLine> notes, double confidence) {
        return IntStream.range(0, notes.size())
                .filter(i -> notes.get(i).has(Mark.SOURCE) && !notes.get(i).isParagraph())
                .mapToObj(i -> labelled(notes.get(i), notes.get(Math.min(i + 1, notes.size() - 1)), confidence))
                .flatMap(Stream::ofNullable);
    }

    private @Nullable Found<Source> labelled(MarginLine note, MarginLine next, double confidence) {
        var name = named(note);
        if (name != null) {
            return found(note, name, "label", confidence);
        }
        boolean isBelow = next.line() == note.line() + 1 && endsInLabel(note);
        var below =
                isBelow && next.labelled().parts().isEmpty() && !next.isParagraph() ? Sources.clean(next.text()) : null;
        return below == null || below.length() > LONGEST_BELOW || PICTURES.end(below)
                ? null
                : found(next, below, "label", confidence - 0.1);
    }

    /** The medium that a line labels as source, or {@code null}. */
    private static @Nullable String named(MarginLine note) {
        var name = LabelledCredits.source(note.labelled());
        if (name == null || PICTURES.end(name)) {
            return null;
        }
        // 来自 also stands before the reader's province and the author's telephone.
        boolean weak = note.labelled().parts().stream().anyMatch(p -> WEAK.has(p.word()));
        return weak && !MediaNames.isMedium(name) ? null : name;
    }

    /** Whether a line ends in 来源： so that the name stands on the next one. */
    private static boolean endsInLabel(MarginLine note) {
        var parts = note.labelled().parts();
        if (parts.isEmpty()) {
            return false;
        }
        var last = parts.get(parts.size() - 1);
        return last.label() == Label.SOURCE && last.value().isEmpty() && last.explicit();
    }

    private Stream<Found<Source>> inTail() {
        return Stream.concat(around.closing().stream(), around.after().stream().limit(MAX_LINES_AFTER))
                .flatMap(note -> Stream.ofNullable(inTail(note)));
    }

    private @Nullable Found<Source> inTail(MarginLine note) {
        if (!note.isCredit() || !note.has(Mark.SOURCE)) {
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

    /** Whether nothing but a bracket stands before a label. */
    private static boolean startsLine(LabelledText.Part part, MarginLine note) {
        return part.start() - note.from() <= part.word().length() + 3;
    }

    private @Nullable Found<Source> signedOff(MarginLine note) {
        var signOff = note.side() == MarginLine.Side.END ? note.signOff() : null;
        var name = signOff == null ? null : signOff.source();
        return name == null || PROMOTION.in(name) ? null : found(note, name, "sign-off", 0.85);
    }

    private Stream<Found<Source>> inByline(List<MarginLine> notes) {
        return notes.stream().filter(note -> !note.isParagraph()).flatMap(note -> {
            var byline = note.byline();
            var name = byline == null ? null : byline.source();
            return name == null || PICTURES.end(name) ? null : Stream.of(found(note, name, "byline", 0.85));
        });
    }

    private Stream<Found<Source>> unlabelled() {
        var name = UnlabelledSource.of(around);
        return name == null
                ? Stream.empty()
                : Stream.of(found(name.note(), name.name(), name.method(), name.confidence()));
    }

    private Stream<Found<Source>> stated() {
        return around.page().meta().each(KEYS).map(entry -> {
            var origin = new Origin.Meta(entry.key());
            var name = Sources.clean(entry.value());
            return name == null || PICTURES.end(name) || name.chars().allMatch(Character::isDigit)
                    ? Found.doubted(new Source(entry.value(), null), origin)
                    : new Found<>(new Source(name, null), origin, 0.6);
        });
    }

    private Found<Source> found(MarginLine note, String name, String method, double confidence) {
        return new Found<>(new Source(name, links.around(note, name)), new Origin.Heuristic(method), confidence);
    }
}

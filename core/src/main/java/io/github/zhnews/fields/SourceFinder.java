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
import java.util.Objects;
import java.util.function.Supplier;
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

    /** Finds the source of an article. */
    public static @Nullable Found<Source> find(Margins around) {
        return new SourceFinder(around).find();
    }

    /**
     * What was weighed as the source of an article.
     *
     * @return what each way to find one finds, in the order of trust; the first is what {@link #find} gives
     *
     */
    public static List<Found<Source>> candidates(Margins around) {
        return new SourceFinder(around)
                .ways().stream().map(Supplier::get).filter(Objects::nonNull).toList();
    }

    private @Nullable Found<Source> find() {
        for (var way : ways()) {
            var found = way.get();
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<Supplier<@Nullable Found<Source>>> ways() {
        return List.of(
                () -> labelled(around.bar(), 0.96),
                () -> labelled(around.bars(), 0.95),
                this::inTail,
                () -> inByline(around.bar()),
                this::unlabelled,
                () -> inByline(around.lead()),
                () -> labelled(around.lead(), 0.8),
                this::stated);
    }

    private @Nullable Found<Source> labelled(List<MarginLine> notes, double confidence) {
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            if (!note.has(Mark.SOURCE) || note.isParagraph()) {
                continue;
            }
            var name = named(note);
            if (name != null) {
                return found(note, name, "label", confidence);
            }
            var next = i + 1 < notes.size() ? notes.get(i + 1) : note;
            if (next.line() == note.line() + 1 && endsInLabel(note)) {
                var below =
                        next.labelled().parts().isEmpty() && !next.isParagraph() ? Sources.clean(next.text()) : null;
                if (below != null && below.length() <= LONGEST_BELOW && !PICTURES.end(below)) {
                    return found(next, below, "label", confidence - 0.1);
                }
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

    private @Nullable Found<Source> inTail() {
        for (var note : around.closing()) {
            var source = inTail(note);
            if (source != null) {
                return source;
            }
        }
        for (int i = 0; i < Math.min(MAX_LINES_AFTER, around.after().size()); i++) {
            var source = inTail(around.after().get(i));
            if (source != null) {
                return source;
            }
        }
        return null;
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

    private @Nullable Found<Source> inByline(List<MarginLine> notes) {
        for (var note : notes) {
            var byline = note.isParagraph() ? null : note.byline();
            var name = byline == null ? null : byline.source();
            if (name != null && !PICTURES.end(name)) {
                return found(note, name, "byline", 0.85);
            }
        }
        return null;
    }

    private @Nullable Found<Source> unlabelled() {
        var name = UnlabelledSource.of(around);
        return name == null ? null : found(name.note(), name.name(), name.method(), name.confidence());
    }

    private @Nullable Found<Source> stated() {
        var entry = around.page().meta().first(KEYS);
        var name = entry == null ? null : Sources.clean(entry.value());
        return name == null
                        || entry == null
                        || PICTURES.end(name)
                        || name.chars().allMatch(Character::isDigit)
                ? null
                : new Found<>(new Source(name, null), new Origin.Meta(entry.key()), 0.6);
    }

    private Found<Source> found(MarginLine note, String name, String method, double confidence) {
        return new Found<>(new Source(name, links.around(note, name)), new Origin.Heuristic(method), confidence);
    }
}

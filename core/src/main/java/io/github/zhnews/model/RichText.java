// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words with the links and marks in them: those of a paragraph, a heading, an item or a cell. Two are equal when they show the
 * same, however they were put together.
 */
public sealed interface RichText extends Serializable {
    /**
     * {@return words without links and marks}
     *
     * @param text the words
     */
    static RichText of(String text) {
        return new PlainText(text);
    }

    /**
     * {@return words whose links and marks are made when they are first asked for, which many readers never do}
     *
     * @param text the words
     * @param runs makes the words in their order, always the same, in any thread; neighbours that are marked alike become one, empty
     * runs are left out
     */
    static RichText of(String text, Supplier<List<Run>> runs) {
        return new LazyText(text, runs);
    }

    /**
     * {@return words with links and marks} Neighbours that are marked alike become one, empty runs are left out.
     *
     * @param runs the words in their order
     */
    static RichText of(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (var run : runs) {
            int last = joined.size() - 1;
            var before = last < 0 ? null : joined.get(last);
            if (before != null
                    && before.marks().equals(run.marks())
                    && before.link().equals(run.link())) {
                joined.set(last, run.withText(before.text() + run.text()));
            } else if (!run.text().isEmpty()) {
                joined.add(run);
            }
        }
        var text = joined.stream().map(Run::text).collect(Collectors.joining());
        boolean isPlain = joined.stream().allMatch(run -> run.equals(Run.of(run.text())));
        return isPlain ? new PlainText(text) : new MarkedText(text, joined);
    }

    /** {@return the words without links and marks} */
    String text();

    /** {@return the words, cut where link or marks change; none for an empty text} */
    List<Run> runs();

    /** {@return whether there is neither a link nor a mark in it} */
    boolean isPlain();
}

/**
 * Most texts are plain: they are kept as nothing but their characters. As runs may be made late, texts are compared by the interface;
 * that of plain ones has one run at most.
 */
record PlainText(String text) implements RichText {
    PlainText {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public List<Run> runs() {
        return text.isEmpty() ? List.of() : List.of(Run.of(text));
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof RichText other && text.equals(other.text()) && other.isPlain();
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return Shown.of("RichText", "text", text);
    }
}

@SuppressWarnings("serial") // the list is made by List.copyOf, which makes serializable ones
record MarkedText(String text, List<Run> runs) implements RichText {
    MarkedText {
        runs = List.copyOf(runs);
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof RichText other && text.equals(other.text()) && runs.equals(other.runs());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return Shown.of("RichText", "runs", runs);
    }
}

/** Threads that ask at once may each make the runs: they are alike. */
final class LazyText implements RichText {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient Supplier<List<Run>> maker;
    private transient volatile @Nullable RichText made;

    LazyText(String text, Supplier<List<Run>> maker) {
        this.text = Objects.requireNonNull(text, "text");
        this.maker = Objects.requireNonNull(maker, "runs");
    }

    private RichText made() {
        var value = made;
        if (value == null) {
            value = RichText.of(maker.get());
            if (!value.text().equals(text)) {
                throw new IllegalStateException("the runs are not those of the text: " + value.text());
            }
            made = value;
        }
        return value;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<Run> runs() {
        return made().runs();
    }

    @Override
    public boolean isPlain() {
        return made().isPlain();
    }

    private Object writeReplace() {
        return made();
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return made().equals(o);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return made().toString();
    }
}

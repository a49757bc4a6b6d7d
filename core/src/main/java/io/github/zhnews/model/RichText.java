// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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

/** Most texts are plain: they are kept as nothing but their characters. */
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
    public String toString() {
        return Shown.of("RichText", "runs", runs);
    }
}

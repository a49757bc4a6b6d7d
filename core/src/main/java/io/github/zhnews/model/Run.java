// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Characters of a {@link RichText} that stand beside each other and are marked alike. */
public sealed interface Run extends Serializable {

    /** How characters are marked. Further marks may come. */
    enum Mark {
        /** Bold ({@code b}, {@code strong}). */
        BOLD,
        /** Italic ({@code i}, {@code em}). */
        ITALIC,
        /** Raised ({@code sup}). */
        SUPERSCRIPT,
        /** Lowered ({@code sub}). */
        SUBSCRIPT,
        /** Of a computer ({@code code}). */
        CODE
    }

    /**
     * {@return a run without marks and link}
     *
     * @param text its characters
     */
    static Run of(String text) {
        return new RunValue(text, Set.of(), null);
    }

    /** {@return its characters, blanks at its ends included} */
    String text();

    /** {@return its marks, often none} */
    Set<Mark> marks();

    /** {@return where it links to, absolute where the page's own address is known; or empty} */
    Optional<URI> link();

    /**
     * {@return a run of other characters with this one's marks and link}
     *
     * @param text its characters
     */
    Run withText(String text);

    /**
     * {@return this run with other marks}
     *
     * @param marks all that it is to have, copied
     */
    Run withMarks(Set<Mark> marks);

    /**
     * {@return this run with another link}
     *
     * @param link where it links to, or {@code null} for nowhere
     */
    Run withLink(@Nullable URI link);
}

record RunValue(String text, Set<Mark> marks, @Nullable URI linkOrNull) implements Run {
    RunValue {
        Objects.requireNonNull(text, "text");
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    @Override
    public Optional<URI> link() {
        return Optional.ofNullable(linkOrNull);
    }

    @Override
    public Run withText(String other) {
        return new RunValue(other, marks, linkOrNull);
    }

    @Override
    public Run withMarks(Set<Mark> other) {
        return new RunValue(text, other, linkOrNull);
    }

    @Override
    public Run withLink(@Nullable URI other) {
        return new RunValue(text, marks, other);
    }

    @Override
    public String toString() {
        return Shown.of("Run", "text", text, "marks", marks.isEmpty() ? "" : marks, "link", linkOrNull);
    }
}

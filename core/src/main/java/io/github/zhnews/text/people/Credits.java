// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.label.Label;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people named in a line of credits.
 *
 * @param unassigned names without any word that says what their bearers did
 * @param source a medium set beside a name by a slash, or {@code null}
 * @param credited whether the line says what the people did, or that they report
 * @param assigned whether anybody is named whose role is known, be it that of a photographer
 * @param complete whether every word of the line was understood
 */
record Credits(
        List<String> authors,
        List<String> editors,
        List<String> unassigned,
        @Nullable String source,
        boolean credited,
        boolean assigned,
        boolean complete) {
    /** What an empty line says, as most sources have nothing behind their names. */
    private static final Credits NOBODY = new Credits(List.of(), List.of(), List.of(), null, false, false, true);

    /** Names no writer or editor twice. */
    Credits {
        authors = distinct(authors);
        editors = distinct(editors);
    }

    /**
     * Reads a line of credits.
     *
     * @param role what the first people named did, or {@code null} where the line itself has to say
     * @param lenient whether a label vouches for the first name, so that pen names and codes pass
     */
    static Credits read(String line, @Nullable Label role, boolean lenient) {
        return line.isEmpty() ? NOBODY : new CreditReader(line, role, lenient, Bounds.LINE).read();
    }

    /** Reads what may be credits and the beginning of a sentence behind them. */
    static Credits readRunning(String text) {
        return new CreditReader(text, null, false, Bounds.NONE).read();
    }

    /** Reads what a bracket in or behind a text holds, or what stands behind a role that says of whom: 本报记者. */
    static Credits readBracket(String inside, @Nullable Label role) {
        return new CreditReader(inside, role, false, Bounds.BRACKET).read();
    }

    /** Reads a line that no label stands before. */
    static Credits read(String line) {
        return read(line, null, false);
    }

    private static List<String> distinct(List<String> names) {
        return names.size() < 2 ? List.copyOf(names) : List.copyOf(new LinkedHashSet<>(names));
    }

    List<String> people(Label role) {
        return role == Label.EDITOR ? editors : authors;
    }
}

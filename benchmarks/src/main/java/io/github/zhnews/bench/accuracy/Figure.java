// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.util.Locale;

/** What is measured of a page, each from 0 to 1. */
public enum Figure {
    /** F1 of the text's shingles of four characters. */
    BODY,
    /** The share of what was read that is text. */
    P,
    /** The share of the text that was read. */
    R,
    /** Whether the text is what an editor would keep, no more and no less: body at least 0.995. */
    EXACT,
    /** Whether no line that stands around the text was taken for text. */
    CLEAN,
    /** Whether the headline is right. */
    TITLE,
    /** Whether the time of publication is right, as far as the gold states it. */
    PUBLISHED,
    /** Whether the source is right. */
    SOURCE,
    /** F1 of the writers. */
    AUTHORS,
    /** F1 of the editors. */
    EDITORS,
    /** F1 of the pictures. */
    IMAGES;

    /**
     * Finds a figure by its label.
     *
     * @param label the label
     * @return the figure
     * @throws IllegalArgumentException if there is none of that label
     */
    public static Figure of(String label) {
        for (var figure : values()) {
            if (figure.label().equals(label)) {
                return figure;
            }
        }
        throw new IllegalArgumentException("no figure " + label);
    }

    /**
     * The name in tables and files.
     *
     * @return the label
     */
    public String label() {
        return this == P || this == R ? name() : name().toLowerCase(Locale.ROOT);
    }
}

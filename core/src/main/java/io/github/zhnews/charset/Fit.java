// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

/**
 * How well bytes fit a character set, judged by the first few hundred characters that are not ASCII.
 *
 * @param mean the mean score of a character, from -4 (invalid) to 3 (among the most frequent); 0 if there were none
 *
 */
record Fit(int units, double mean) {
    /** From this mean on the bytes are taken for text in the set. */
    private static final double CONVINCING = 0.6;
    /** From this mean on the bytes may be text in the set: characters of one byte seldom pair up. */
    private static final double DISTURBING = 0.3;
    /** From this mean on, over so many characters, no other set can fit better. */
    private static final double SURE = 1.5;

    private static final int SURE_UNITS = 100;
    /** By how much, and on how many characters, one set must lead to overrule a label of another. */
    private static final double CLEAR_LEAD = 0.6;

    private static final int CLEAR_UNITS = 16;
    /** By how much another set may lead before a label is in doubt. */
    private static final double SLIGHT_LEAD = 0.15;

    /** Whether the bytes pass for text in this set. */
    boolean isConvincing() {
        return units > 0 && mean >= CONVINCING;
    }

    /** Whether the bytes may be text in this set, where they are labelled as a set of one-byte characters. */
    boolean isDisturbing() {
        return units > 0 && mean >= DISTURBING;
    }

    /** Whether the bytes are text in this set, whatever others may say. */
    boolean isSure() {
        return units >= SURE_UNITS && mean >= SURE;
    }

    /** Whether there are enough characters to tell one set from another. */
    boolean isClear() {
        return units >= CLEAR_UNITS;
    }

    /** Whether this set fits so much better than the other one that a label of the other is wrong. */
    boolean overrules(Fit other) {
        return isClear() && isConvincing() && leads(other, CLEAR_LEAD);
    }

    /** Whether this set fits better than the other one, so that a label of the other may be wrong. */
    boolean casts(Fit other) {
        return isConvincing() && leads(other, SLIGHT_LEAD);
    }

    /** Whether this set fits about as well as the other one. */
    boolean rivals(Fit other) {
        return leads(other, -SLIGHT_LEAD);
    }

    private boolean leads(Fit other, double by) {
        return mean - other.mean >= by;
    }
}

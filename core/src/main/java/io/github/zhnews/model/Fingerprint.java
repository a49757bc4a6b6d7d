// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that is nearly the same for texts that are nearly the same, by which reprints are found.
 *
 * <p>It is the SimHash (Charikar, <i>Similarity estimation techniques from rounding algorithms</i>, 2002) of the text's shingles:
 * all distinct runs of {@value #SHINGLE} letters and digits, whatever blanks and punctuation stand between them, compatibility
 * forms folded (full-width digits are digits) and in lower case. Each votes on each of the 64 bits. Simplified and traditional
 * characters are different letters.
 */
public final class Fingerprint implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * The greatest {@linkplain #distance distance} of fingerprints that are taken for those of reprints, in bits.
     *
     * <p>Measured on 174 news of 2012 to 2024: of their 15,051 pairs, the closest were 18 apart. With another first line, 93 % of
     * those of 150 letters and more stay within 14; with another first line, a disclaimer of 80 letters and the last paragraph
     * gone, half of those below 600 letters, 86 % of those up to 1200 and all longer ones. Below 150 letters any change weighs
     * too much for a fingerprint to be trusted.
     */
    public static final int MAX_DISTANCE = 14;

    private static final int SHINGLE = 4;

    /**
     * Marks beyond those that any script sets on one letter (UAX #15, stream-safe text): to normalize a run of them takes the square
     * of its length. The half-width marks of kana count as marks, though Unicode calls them letters.
     */
    private static final Pattern PILED_MARKS = Pattern.compile("([\\p{M}\uFF9E\uFF9F]{30})[\\p{M}\uFF9E\uFF9F]++");

    private final long bits;

    private Fingerprint(long bits) {
        this.bits = bits;
    }

    /**
     * {@return the fingerprint of a number that was stored}
     *
     * @param bits what {@link #bits()} gave
     */
    public static Fingerprint ofBits(long bits) {
        return new Fingerprint(bits);
    }

    /**
     * {@return a text's fingerprint, the same on every machine and in every version of the library}
     *
     * @param text any text
     */
    public static Fingerprint of(String text) {
        var letters = letters(text);
        var hashes = new long[letters.isEmpty() ? 0 : Math.max(letters.length() - SHINGLE, 0) + 1];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(letters, i, Math.min(i + SHINGLE, letters.length()));
        }
        Arrays.sort(hashes); // equal ones, which have one vote together, stand beside each other
        int[] votes = new int[Long.SIZE];
        for (int i = 0; i < hashes.length; i++) {
            for (int bit = 0; bit < votes.length && (i == 0 || hashes[i] != hashes[i - 1]); bit++) {
                votes[bit] += (hashes[i] >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long bits = 0;
        for (int bit = 0; bit < votes.length; bit++) {
            bits |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return new Fingerprint(bits);
    }

    private static String letters(String text) {
        var normal = Normalizer.normalize(withoutPiledMarks(text), Normalizer.Form.NFKC);
        var letters = new StringBuilder(normal.length());
        normal.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) Character.toLowerCase(c)));
        return letters.toString();
    }

    /** A text without the marks beyond the thirtieth on a letter, none of which makes another letter of it. */
    static String withoutPiledMarks(String text) {
        return PILED_MARKS.matcher(text).replaceAll("$1");
    }

    /** FNV-1a over the characters, then mixed so that all bits depend on all of them (the finalizer of SplitMix64). */
    private static long hash(String s, int from, int to) {
        long hash = 0xCBF29CE484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ s.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }

    /** {@return the number; 0 for a text without letters} */
    public long bits() {
        return bits;
    }

    /**
     * {@return the number of bits in which two differ: 0 for the same words, around 32 for texts with nothing in common}
     *
     * @param other the other text's fingerprint
     */
    public int distance(Fingerprint other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /**
     * {@return whether the distance is at most {@link #MAX_DISTANCE}} Then one text is taken for a reprint of the other, with
     * another headline, tail or dateline.
     *
     * @param other the other text's fingerprint
     */
    public boolean isReprintOf(Fingerprint other) {
        return distance(other) <= MAX_DISTANCE;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Fingerprint other && bits == other.bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    /** {@return the number in 16 hexadecimal digits} */
    @Override
    public String toString() {
        return String.format("%016x", bits);
    }
}

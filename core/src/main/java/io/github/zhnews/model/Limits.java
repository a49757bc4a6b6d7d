// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How large a page may be, and what it may cost. Immutable:
 *
 * <pre>{@code
 * var limits = Limits.defaults().withCharacters(4_000_000).withWork(50);
 * }</pre>
 *
 * <p>A page of more {@linkplain #characters() characters} or {@linkplain #nodes() nodes} than allowed is refused with a
 * {@link PageLimitException}. The other limits cost a page only what is beyond them: the article is made of the rest, and a
 * {@link Warning} names the limit; see {@link #isStrict()}. All of them count and none looks at a clock, so a page reads the
 * same on every machine.
 */
public final class Limits implements Serializable {
    private static final long serialVersionUID = 1L;

    /** So short a page may still cost as much as one of this length. */
    private static final int SHORT_PAGE = 20_000;

    /** The limits that no page of a real site is known to reach. */
    private static final Limits DEFAULTS = new Limits(
            Stream.of(Limit.values()).collect(Collectors.toMap(limit -> limit, limit -> limit.standard)), false);

    private final EnumMap<Limit, Integer> bounds;
    private final boolean strict;

    private Limits(Map<Limit, Integer> bounds, boolean strict) {
        this.bounds = new EnumMap<>(bounds);
        this.strict = strict;
    }

    /** {@return the limits of a parser that was given no others} Each method names its default. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * {@return how many characters a page may have, in UTF-16 units; from bytes, a page may have four times as many of them}
     * Default: 16,000,000. A longer one is refused.
     */
    public int characters() {
        return of(Limit.CHARACTERS);
    }

    /** {@return how many elements and pieces of text a page may have} Default: 4,000,000. A page of more is refused. */
    public int nodes() {
        return of(Limit.NODES);
    }

    /**
     * {@return how many elements may stand around one, counted from the page's root} Default and greatest: 512, as in jsoup
     * and browsers. What is nested deeper is read as if it stood at that depth; no warning is given, as nothing is lost.
     */
    public int depth() {
        return of(Limit.DEPTH);
    }

    /** {@return how many attributes an element may have} Default: 256. Further ones are not read. */
    public int attributes() {
        return of(Limit.ATTRIBUTES);
    }

    /**
     * {@return how many ids and class names selectors can find, each counted as often as it stands on the page} Default:
     * 500,000. Those further down are seen by no rule.
     */
    public int indexedWords() {
        return of(Limit.INDEXED_WORDS);
    }

    /** {@return how many blocks an article may have} Default: 100,000. Further ones are left out. */
    public int blocks() {
        return of(Limit.BLOCKS);
    }

    /**
     * {@return how many characters of scripts are read for data, in UTF-16 units} Default: 16,000,000. What comes then is
     * not read; a script read twice counts twice.
     */
    public int scriptCharacters() {
        return of(Limit.SCRIPT_CHARACTERS);
    }

    /**
     * {@return how many values of scripts are looked at: strings, numbers, arrays, objects} Default: 250,000. One that is
     * reached in several ways counts each time; what comes then is not seen.
     */
    public int scriptValues() {
        return of(Limit.SCRIPT_VALUES);
    }

    /**
     * {@return how many steps of work a character of the page may cost} Default: 50; pages that are shorter than 20,000
     * characters may cost as much as one of that length. A step is about as much as looking at one character or one node
     * again. What the page's size bounds already is not counted: only what a page can multiply, such as values that its
     * scripts share, text read again for each element around it, or a rule's pattern that backtracks. When the steps are
     * spent, the article is what has been found by then.
     */
    public int work() {
        return of(Limit.WORK);
    }

    /**
     * {@return the greatest number of steps that a page may cost}
     *
     * @param characters the page's length in UTF-16 units
     */
    public long work(int characters) {
        return (long) work() * Math.max(characters, SHORT_PAGE);
    }

    /** {@return whether every broken limit is a {@link PageLimitException} instead of a warning} Default: {@code false}. */
    public boolean isStrict() {
        return strict;
    }

    /**
     * {@return these limits with another number of characters}
     *
     * @param value the greatest number, at least 1
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withCharacters(int value) {
        return with(Limit.CHARACTERS, value);
    }

    /**
     * {@return these limits with another number of nodes}
     *
     * @param value the greatest number, at least 1
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withNodes(int value) {
        return with(Limit.NODES, value);
    }

    /**
     * {@return these limits with another depth}
     *
     * @param value the greatest depth, from 1 to 512
     * @throws IllegalArgumentException if the value is less than 1 or more than 512
     */
    public Limits withDepth(int value) {
        int greatest = DEFAULTS.depth();
        if (value > greatest) {
            throw new IllegalArgumentException("depth is " + value + ", must be at most " + greatest);
        }
        return with(Limit.DEPTH, value);
    }

    /**
     * {@return these limits with another number of attributes an element}
     *
     * @param value the greatest number, at least 1
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withAttributes(int value) {
        return with(Limit.ATTRIBUTES, value);
    }

    /**
     * {@return these limits with another number of indexed words}
     *
     * @param value the greatest number, at least 1
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withIndexedWords(int value) {
        return with(Limit.INDEXED_WORDS, value);
    }

    /**
     * {@return these limits with another number of blocks}
     *
     * @param value the greatest number, at least 1
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withBlocks(int value) {
        return with(Limit.BLOCKS, value);
    }

    /**
     * {@return these limits with another number of characters of scripts}
     *
     * @param value the greatest number, at least 1
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withScriptCharacters(int value) {
        return with(Limit.SCRIPT_CHARACTERS, value);
    }

    /**
     * {@return these limits with another number of values of scripts}
     *
     * @param value the greatest number, at least 1
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withScriptValues(int value) {
        return with(Limit.SCRIPT_VALUES, value);
    }

    /**
     * {@return these limits with other steps of work a character}
     *
     * @param value the greatest number, at least 1
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withWork(int value) {
        return with(Limit.WORK, value);
    }

    /**
     * {@return these limits, strict or not}
     *
     * @param value whether every broken limit is a {@link PageLimitException}
     */
    public Limits strict(boolean value) {
        return new Limits(bounds, value);
    }

    /**
     * {@return the greatest number of what is counted; of {@link Limit#WORK} that of steps a character}
     *
     * @param limit what is counted
     */
    public int of(Limit limit) {
        return Objects.requireNonNull(bounds.get(limit));
    }

    private Limits with(Limit limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(limit.unit() + " are " + value + ", must be at least 1");
        }
        var changed = new EnumMap<>(bounds);
        changed.put(limit, value);
        return new Limits(changed, strict);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits that && strict == that.strict && bounds.equals(that.bounds);
    }

    @Override
    public int hashCode() {
        return bounds.hashCode() * 31 + Boolean.hashCode(strict);
    }

    @Override
    public String toString() {
        return "Limits" + bounds + (strict ? ", strict" : "");
    }
}

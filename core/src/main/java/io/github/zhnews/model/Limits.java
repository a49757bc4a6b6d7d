package io.github.zhnews.model;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

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
    private static final Limits DEFAULTS = new Limits(defaultBounds(), false);

    private final EnumMap<Limit, Integer> bounds;
    private final boolean strict;

    private Limits(Map<Limit, Integer> bounds, boolean strict) {
        this.bounds = new EnumMap<>(bounds);
        this.strict = strict;
    }

    private static Map<Limit, Integer> defaultBounds() {
        var bounds = new EnumMap<Limit, Integer>(Limit.class);
        bounds.put(Limit.CHARACTERS, 16_000_000);
        bounds.put(Limit.NODES, 4_000_000);
        bounds.put(Limit.DEPTH, 512);
        bounds.put(Limit.ATTRIBUTES, 256);
        bounds.put(Limit.INDEXED_WORDS, 500_000);
        bounds.put(Limit.BLOCKS, 100_000);
        bounds.put(Limit.SCRIPT_CHARACTERS, 16_000_000);
        bounds.put(Limit.SCRIPT_VALUES, 250_000);
        bounds.put(Limit.WORK, 50);
        return bounds;
    }

    /**
     * The limits of a parser that was given no others.
     *
     * @return 16,000,000 characters, 4,000,000 nodes, 512 elements deep, 256 attributes an element, 500,000 indexed words,
     *     100,000 blocks, 16,000,000 characters and 250,000 values of scripts, 50 steps of work a character, not strict
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * How many characters a page may have, in UTF-16 units; from bytes, a page may have four times as many of them. Default:
     * 16,000,000. A longer one is refused.
     *
     * @return the greatest number of characters
     */
    public int characters() {
        return of(Limit.CHARACTERS);
    }

    /**
     * How many elements and pieces of text a page may have. Default: 4,000,000. A page of more is refused.
     *
     * @return the greatest number of nodes
     */
    public int nodes() {
        return of(Limit.NODES);
    }

    /**
     * How many elements may stand around one, counted from the page's root. Default and greatest: 512, as in jsoup and
     * browsers. What is nested deeper is read as if it stood at that depth; no warning is given, as nothing is lost.
     *
     * @return the greatest depth
     */
    public int depth() {
        return of(Limit.DEPTH);
    }

    /**
     * How many attributes an element may have. Default: 256. Further ones are not read.
     *
     * @return the greatest number of attributes
     */
    public int attributes() {
        return of(Limit.ATTRIBUTES);
    }

    /**
     * How many ids and class names selectors can find, each counted as often as it stands on the page. Default: 500,000.
     * Those further down are seen by no rule.
     *
     * @return the greatest number of words
     */
    public int indexedWords() {
        return of(Limit.INDEXED_WORDS);
    }

    /**
     * How many blocks an article may have. Default: 100,000. Further ones are left out.
     *
     * @return the greatest number of blocks
     */
    public int blocks() {
        return of(Limit.BLOCKS);
    }

    /**
     * How many characters of scripts are read for data, in UTF-16 units. Default: 16,000,000. What comes then is not read;
     * a script read twice counts twice.
     *
     * @return the greatest number of characters
     */
    public int scriptCharacters() {
        return of(Limit.SCRIPT_CHARACTERS);
    }

    /**
     * How many values of scripts are looked at: strings, numbers, arrays, objects. Default: 250,000. One that is reached in
     * several ways counts each time; what comes then is not seen.
     *
     * @return the greatest number of values
     */
    public int scriptValues() {
        return of(Limit.SCRIPT_VALUES);
    }

    /**
     * How many steps of work a character of the page may cost. Default: 50; pages that are shorter than 20,000 characters may
     * cost as much as one of that length. A step is about as much as looking at one character or one node again. What the
     * page's size bounds already is not counted: only what a page can multiply, such as values that its scripts share, text
     * read again for each element around it, or a rule's pattern that backtracks. When the steps are spent, the article is
     * what has been found by then.
     *
     * @return the greatest number of steps a character
     */
    public int work() {
        return of(Limit.WORK);
    }

    /**
     * What a page may cost.
     *
     * @param characters the page's length in UTF-16 units
     * @return the greatest number of steps
     */
    public long work(int characters) {
        return (long) work() * Math.max(characters, SHORT_PAGE);
    }

    /**
     * Whether every broken limit is a {@link PageLimitException} instead of a warning. Default: {@code false}.
     *
     * @return whether a page is read within all limits or not at all
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * These limits with another number of characters.
     *
     * @param value the greatest number, at least 1
     * @return the new limits
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withCharacters(int value) {
        return with(Limit.CHARACTERS, value);
    }

    /**
     * These limits with another number of nodes.
     *
     * @param value the greatest number, at least 1
     * @return the new limits
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withNodes(int value) {
        return with(Limit.NODES, value);
    }

    /**
     * These limits with another depth.
     *
     * @param value the greatest depth, from 1 to 512
     * @return the new limits
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
     * These limits with another number of attributes an element.
     *
     * @param value the greatest number, at least 1
     * @return the new limits
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withAttributes(int value) {
        return with(Limit.ATTRIBUTES, value);
    }

    /**
     * These limits with another number of indexed words.
     *
     * @param value the greatest number, at least 1
     * @return the new limits
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withIndexedWords(int value) {
        return with(Limit.INDEXED_WORDS, value);
    }

    /**
     * These limits with another number of blocks.
     *
     * @param value the greatest number, at least 1
     * @return the new limits
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withBlocks(int value) {
        return with(Limit.BLOCKS, value);
    }

    /**
     * These limits with another number of characters of scripts.
     *
     * @param value the greatest number, at least 1
     * @return the new limits
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withScriptCharacters(int value) {
        return with(Limit.SCRIPT_CHARACTERS, value);
    }

    /**
     * These limits with another number of values of scripts.
     *
     * @param value the greatest number, at least 1
     * @return the new limits
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withScriptValues(int value) {
        return with(Limit.SCRIPT_VALUES, value);
    }

    /**
     * These limits with other steps of work a character.
     *
     * @param value the greatest number, at least 1
     * @return the new limits
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits withWork(int value) {
        return with(Limit.WORK, value);
    }

    /**
     * These limits, strict or not.
     *
     * @param value whether every broken limit is a {@link PageLimitException}
     * @return the new limits
     */
    public Limits strict(boolean value) {
        return new Limits(bounds, value);
    }

    /**
     * A limit by its name.
     *
     * @param limit what is counted
     * @return the greatest number; of {@link Limit#WORK} that of steps a character
     */
    public int of(Limit limit) {
        return bounds.getOrDefault(limit, Integer.MAX_VALUE);
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

package io.github.zhnews.model;

import java.util.Locale;

/** What is counted while a page is read; {@link Limits} says how many of each a page may have. */
public enum Limit {
    /** Characters of the page, in UTF-16 units; of plain text its own, without the markup that is put around its lines. */
    CHARACTERS,
    /** Bytes of the page before they are decoded. */
    BYTES,
    /** Elements and pieces of text of the page. */
    NODES,
    /** Elements around an element. */
    DEPTH,
    /** Attributes of one element. */
    ATTRIBUTES,
    /** Ids and class names of the page's elements, each counted as often as it stands there. */
    INDEXED_WORDS,
    /** Paragraphs, pictures and other blocks of the article. */
    BLOCKS,
    /** Characters of the page's scripts that are read for data, in UTF-16 units. */
    SCRIPT_CHARACTERS,
    /** Values in the page's scripts: strings, numbers, arrays, objects, each counted as often as it is reached. */
    SCRIPT_VALUES,
    /** Steps of work; see {@link Limits#work()}. */
    WORK;

    /** {@return the limit's unit in English, such as {@code script values}} */
    public String unit() {
        return this == WORK ? "steps of work" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

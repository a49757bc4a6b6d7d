// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.util.Locale;

/** What is counted while a page is read; {@link Limits} says how many of each a page may have. */
public enum Limit {
    /** Characters of the page, in UTF-16 units; of plain text its own, without the markup that is put around its lines. */
    CHARACTERS(16_000_000),
    /** Bytes of the page before they are decoded. */
    BYTES(Integer.MAX_VALUE),
    /** Elements and pieces of text of the page. */
    NODES(4_000_000),
    /** Elements around an element. */
    DEPTH(512),
    /** Attributes of one element. */
    ATTRIBUTES(256),
    /** Ids and class names of the page's elements, each counted as often as it stands there. */
    INDEXED_WORDS(500_000),
    /** Paragraphs, pictures and other blocks of the article. */
    BLOCKS(100_000),
    /** Characters of the page's scripts that are read for data, in UTF-16 units. */
    SCRIPT_CHARACTERS(16_000_000),
    /** Values in the page's scripts: strings, numbers, arrays, objects, each counted as often as it is reached. */
    SCRIPT_VALUES(250_000),
    /** Steps of work; see {@link Limits#work()}. */
    WORK(50);

    final int standard;

    Limit(int standard) {
        this.standard = standard;
    }

    /** {@return the limit's unit in English, such as {@code script values}} */
    public String unit() {
        return this == WORK ? "steps of work" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

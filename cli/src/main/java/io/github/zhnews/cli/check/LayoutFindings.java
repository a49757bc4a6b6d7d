// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.model.Field;
import java.util.List;
import java.util.SortedMap;

/**
 * What the pages of one layout tell of it.
 *
 * @param name {@code rule/layout}
 * @param told what the rule says of when it was seen
 * @param met when and how often it was met
 * @param years how many pages are of which year; those of an unknown year are of year 0
 * @param fields the fields that the layout places, in the order of {@link Field}
 * @param notes the values that are not the same with and without the rule, by field and page
 * @param unmet what of the layout found nothing on any of its pages
 */
public record LayoutFindings(
        String name,
        Seen told,
        Seen met,
        SortedMap<Integer, Integer> years,
        List<FieldCount> fields,
        List<Note> notes,
        List<String> unmet) {

    /**
     * How often a field was found.
     *
     * @param found pages on which the layout found it
     * @param different pages on which the generic extractor found something else
     * @param ruleAlone pages on which the generic extractor found nothing
     * @param genericAlone pages on which only the generic extractor found something
     */
    public record FieldCount(Field field, int found, int different, int ruleAlone, int genericAlone) {}

    /**
     * A value that is not the same with and without the rule.
     *
     * @param page the page
     */
    public record Note(String page, Comparison comparison) {}

    /** Whether any page had the layout. */
    public boolean isMet() {
        return met.pages() > 0;
    }

    /** On how many pages values differ, each field by itself. */
    public int differences() {
        return fields.stream().mapToInt(FieldCount::different).sum();
    }

    /** Whether the rule says how many pages there are, and that they were seen as late as they were published. */
    public boolean isSeenRight() {
        return told.pages() == met.pages() && told.allows(met);
    }
}

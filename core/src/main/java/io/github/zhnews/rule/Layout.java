// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import io.github.zhnews.model.Field;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One layout of a portal's pages: how it is recognised and where its values stand. Immutable.
 *
 * <pre>{@code
 * Layout.named("pc-2017").seen("2017-05", "2026-10", 12)
 *         .has("h1.main-title")
 *         .title(text("h1.main-title"), meta("og:title"))
 *         .published(text(".date-source .date"))
 *         .body("#artibody", "#article")
 *         .build();
 * }</pre>
 *
 * <p>Of several places for one field, the first that has a value is used. A field without a place, or whose places are all
 * empty, is found as on any other page.
 */
public final class Layout {
    private final String name;
    private final @Nullable YearMonth firstSeen;
    private final @Nullable YearMonth lastSeen;
    private final int seenPages;
    private final boolean unproven;
    private final Map<Field, List<Read>> reads;
    private final Map<String, List<String>> lists;
    private final List<Read> bodyData;

    Layout(LayoutBuilder builder) {
        name = builder.name;
        firstSeen = builder.firstSeen;
        lastSeen = builder.lastSeen;
        seenPages = builder.seenPages;
        unproven = builder.unproven;
        reads = new EnumMap<>(builder.reads);
        lists = Map.copyOf(builder.lists);
        bodyData = builder.bodyData;
    }

    /**
     * {@return a builder of a layout}
     *
     * @param name lower-case letters, digits and hyphens, by custom the device and the year of its first page:
     *     {@code pc-2017}
     */
    public static LayoutBuilder named(String name) {
        return new LayoutBuilder(name);
    }

    /** {@return the name given to {@link #named}} */
    public String name() {
        return name;
    }

    /** {@return the month in which a page with this layout was first seen, or empty if unknown} */
    public Optional<YearMonth> firstSeen() {
        return Optional.ofNullable(firstSeen);
    }

    /** {@return the month in which a page with this layout was last seen, or empty if unknown} */
    public Optional<YearMonth> lastSeen() {
        return Optional.ofNullable(lastSeen);
    }

    /** {@return the number of real pages on which the layout was proved; 0 where it was proved on none, or it is not told} */
    public int seenPages() {
        return seenPages;
    }

    /**
     * {@return whether no page has proved the layout, and whatever it says was named by one source or guessed} Such a layout gives
     * only what the generic extractor does not find.
     */
    public boolean isUnproven() {
        return unproven;
    }

    /** {@return selectors that all match something on a page of this layout} */
    public List<String> has() {
        return list("has");
    }

    /**
     * {@return selectors that, beside those of {@link #has()}, all match something on a page of this layout on any other host;
     * none for a layout that is used for its rule's hosts alone}
     */
    public List<String> elsewhere() {
        return list("elsewhere");
    }

    /**
     * {@return where a field's value stands, in order of preference; nothing where the layout doesn't say}
     *
     * @param field the field
     */
    public List<Read> reads(Field field) {
        return reads.getOrDefault(field, List.of());
    }

    /** {@return selectors of the text's container, in order of preference} */
    public List<String> body() {
        return list("body");
    }

    /** {@return where the text stands in the page's data, in order of preference, for pages that hold it in no element} */
    public List<Read> bodyData() {
        return bodyData;
    }

    /** {@return selectors of what is no part of the text though it stands in its container} */
    public List<String> drop() {
        return list("drop");
    }

    /** {@return selectors of what is a caption of the picture before it} */
    public List<String> captions() {
        return list("captions");
    }

    /**
     * {@return the words with which lines begin that, with all behind them, are no part of the text} They are beside those
     * that end the text on any page.
     */
    public List<String> tail() {
        return list("tail");
    }

    /** {@return selectors of links to an article's next page} */
    public List<String> nextPage() {
        return list("nextPage");
    }

    private List<String> list(String part) {
        return lists.getOrDefault(part, List.of());
    }
}

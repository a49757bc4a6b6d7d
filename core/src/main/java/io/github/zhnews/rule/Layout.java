package io.github.zhnews.rule;

import io.github.zhnews.model.Field;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One layout of a portal's pages: how it is recognised and where its values stand. Immutable.
 *
 * <pre>{@code
 * Layout.named("pc-2017").seen("2017-05", "2026-10")
 *         .when("h1.main-title")
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
    private final List<String> when;
    private final List<String> marks;
    private final Map<Field, List<Read>> reads;
    private final List<String> body;
    private final List<Read> content;
    private final List<String> drop;
    private final List<String> captions;
    private final List<String> tail;
    private final List<String> nextPage;

    Layout(LayoutBuilder builder) {
        name = builder.name;
        firstSeen = builder.firstSeen;
        lastSeen = builder.lastSeen;
        when = builder.when;
        marks = builder.marks;
        reads = new EnumMap<>(builder.reads);
        body = builder.body;
        content = builder.content;
        drop = builder.drop;
        captions = builder.captions;
        tail = builder.tail;
        nextPage = builder.nextPage;
    }

    /**
     * Starts a layout.
     *
     * @param name lower-case letters, digits and hyphens, by custom the device and the year of its first page:
     *     {@code pc-2017}
     * @return a builder
     */
    public static LayoutBuilder named(String name) {
        return new LayoutBuilder(name);
    }

    /**
     * The name given to {@link #named}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * When a page with this layout was first seen.
     *
     * @return the month, or {@code null} if unknown
     */
    public @Nullable YearMonth firstSeen() {
        return firstSeen;
    }

    /**
     * When a page with this layout was last seen.
     *
     * @return the month, or {@code null} if unknown
     */
    public @Nullable YearMonth lastSeen() {
        return lastSeen;
    }

    /**
     * What a page must have.
     *
     * @return selectors that all must match something
     */
    public List<String> when() {
        return when;
    }

    /**
     * What tells the layout on a page whose host is unknown or has no rule.
     *
     * @return selectors that all must match something, beside those of {@link #when()}; none for a layout that is used for
     *     its rule's hosts alone
     */
    public List<String> marks() {
        return marks;
    }

    /**
     * Where a field's value stands.
     *
     * @param field the field
     * @return the places in order of preference; none for a field that the layout says nothing about
     */
    public List<Read> reads(Field field) {
        return reads.getOrDefault(field, List.of());
    }

    /**
     * Where the text stands.
     *
     * @return selectors of its container, in order of preference
     */
    public List<String> body() {
        return body;
    }

    /**
     * Where the text stands in data, for pages that hold it in no element.
     *
     * @return the places in order of preference
     */
    public List<Read> content() {
        return content;
    }

    /**
     * What is no part of the text though it stands in its container.
     *
     * @return selectors
     */
    public List<String> drop() {
        return drop;
    }

    /**
     * What is a caption of the picture before it.
     *
     * @return selectors
     */
    public List<String> captions() {
        return captions;
    }

    /**
     * What ends the text beside what ends it on any page.
     *
     * @return the words with which lines begin that are no part of the text, nor is what follows them
     */
    public List<String> tail() {
        return tail;
    }

    /**
     * Where the link to an article's next page stands.
     *
     * @return selectors of links
     */
    public List<String> nextPage() {
        return nextPage;
    }
}

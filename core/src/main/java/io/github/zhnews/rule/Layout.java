package io.github.zhnews.rule;

import io.github.zhnews.html.Selector;
import io.github.zhnews.model.Field;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * <p>Of several places for one field, the first that has a text is used. A field without a place, or whose places are all
 * empty, is found as on any other page.
 */
public final class Layout {
    private final String name;
    private final @Nullable YearMonth firstSeen;
    private final @Nullable YearMonth lastSeen;
    private final List<String> when;
    private final Map<Field, List<Read>> reads;
    private final List<String> body;
    private final List<String> drop;

    private Layout(Builder builder) {
        name = builder.name;
        firstSeen = builder.firstSeen;
        lastSeen = builder.lastSeen;
        when = List.copyOf(builder.when);
        reads = new EnumMap<>(builder.reads);
        body = List.copyOf(builder.body);
        drop = List.copyOf(builder.drop);
    }

    /**
     * Starts a layout.
     *
     * @param name lower-case letters, digits and hyphens, by custom the device and the year of its first page:
     *     {@code pc-2017}
     * @return a builder
     */
    public static Builder named(String name) {
        return new Builder(name);
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
     * What is no part of the text though it stands in its container.
     *
     * @return selectors
     */
    public List<String> drop() {
        return drop;
    }

    /** Collects the parts of a {@link Layout}. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private @Nullable YearMonth firstSeen;
        private @Nullable YearMonth lastSeen;
        private List<String> when = List.of();
        private final Map<Field, List<Read>> reads = new EnumMap<>(Field.class);
        private List<String> body = List.of();
        private List<String> drop = List.of();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Says when pages with this layout were seen, for the readers of the rule.
         *
         * @param first the first month, as in {@code 2017-05}
         * @param last the last month
         * @return this builder
         * @throws IllegalArgumentException if one is no month or they are in the wrong order
         */
        public Builder seen(String first, String last) {
            try {
                firstSeen = YearMonth.parse(first);
                lastSeen = YearMonth.parse(last);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("layout " + name + ", seen: " + e.getMessage(), e);
            }
            if (firstSeen.isAfter(lastSeen)) {
                throw new IllegalArgumentException("layout " + name + ", seen: " + first + " is after " + last);
            }
            return this;
        }

        /**
         * Says how a page with this layout is recognised. Required.
         *
         * @param selectors each of them must match something on the page
         * @return this builder
         */
        public Builder when(String... selectors) {
            when = List.of(selectors);
            return this;
        }

        /**
         * Says where the headline stands.
         *
         * @param places where, in order of preference
         * @return this builder
         */
        public Builder title(Read... places) {
            return put(Field.TITLE, places);
        }

        /**
         * Says where the time of publication stands.
         *
         * @param places where, in order of preference; the text may hold more than the time
         * @return this builder
         */
        public Builder published(Read... places) {
            return put(Field.PUBLISHED, places);
        }

        /**
         * Says where the source (来源) stands.
         *
         * @param places where, in order of preference
         * @return this builder
         */
        public Builder source(Read... places) {
            return put(Field.SOURCE, places);
        }

        /**
         * Says where the authors stand.
         *
         * @param places where, in order of preference
         * @return this builder
         */
        public Builder authors(Read... places) {
            return put(Field.AUTHORS, places);
        }

        /**
         * Says where the editors (责任编辑) stand.
         *
         * @param places where, in order of preference
         * @return this builder
         */
        public Builder editors(Read... places) {
            return put(Field.EDITORS, places);
        }

        /**
         * Says where the keywords stand.
         *
         * @param places where, in order of preference
         * @return this builder
         */
        public Builder keywords(Read... places) {
            return put(Field.KEYWORDS, places);
        }

        private Builder put(Field field, Read... places) {
            reads.put(field, List.of(places));
            return this;
        }

        /**
         * Says what element the text stands in.
         *
         * @param selectors the first of them that matches an element with text decides
         * @return this builder
         */
        public Builder body(String... selectors) {
            body = List.of(selectors);
            return this;
        }

        /**
         * Says what in that element is no part of the text.
         *
         * @param selectors everything that one of them matches is left out
         * @return this builder
         */
        public Builder drop(String... selectors) {
            drop = List.of(selectors);
            return this;
        }

        /**
         * Checks the layout and makes it.
         *
         * @return the layout
         * @throws IllegalArgumentException if the name is not well formed, the condition is missing or a selector is bad;
         *     the message names the layout, the part and the place in the selector
         */
        public Layout build() {
            if (!Names.isPlain(name)) {
                throw new IllegalArgumentException("layout name \"" + name + "\" is not of a-z, 0-9 and hyphens");
            }
            if (when.isEmpty()) {
                throw new IllegalArgumentException("layout " + name + ": when(…) is missing");
            }
            check("when", when);
            check("body", body);
            check("drop", drop);
            reads.forEach((field, places) -> check(field.name().toLowerCase(java.util.Locale.ROOT), selectors(places)));
            return new Layout(this);
        }

        private static List<String> selectors(List<Read> places) {
            var selectors = new ArrayList<String>();
            for (var place : places) {
                if (place instanceof Read.Text text) {
                    selectors.add(text.css());
                } else if (place instanceof Read.Each each) {
                    selectors.add(each.css());
                } else if (place instanceof Read.Attribute attribute) {
                    selectors.add(attribute.css());
                } else if (place instanceof Read.After after) {
                    selectors.add(after.css());
                }
            }
            return selectors;
        }

        private void check(String part, List<String> selectors) {
            for (var selector : selectors) {
                try {
                    Selector.compile(Objects.requireNonNull(selector, part));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("layout " + name + ", " + part + ": " + e.getMessage(), e);
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.fields.AuthorLinks;
import io.github.zhnews.fields.Margins;
import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a step found of an article's fields. Immutable. */
final class Fields {
    static final Fields NONE = new Fields(new EnumMap<>(Field.class));

    private final Map<Field, Found<?>> found;

    private Fields(Map<Field, Found<?>> found) {
        this.found = found;
    }

    static Fields of(Field field, @Nullable Found<?> value) {
        return NONE.or(field, value);
    }

    boolean has(Field field) {
        return found.containsKey(field);
    }

    /** The time that a field states. */
    @Nullable
    StatedTime time(Field field) {
        var time = found.get(field);
        return time == null ? null : (StatedTime) time.value();
    }

    /** These, and those of a later step where these have none. */
    Fields or(Fields later) {
        if (found.isEmpty() || later.found.isEmpty()) {
            return found.isEmpty() ? later : this;
        }
        var all = new EnumMap<Field, Found<?>>(Field.class);
        all.putAll(later.found);
        all.putAll(found);
        return new Fields(all);
    }

    /** These, and one of a later step where these have none. */
    Fields or(Field field, @Nullable Found<?> later) {
        if (later == null || has(field)) {
            return this;
        }
        var all = new EnumMap<Field, Found<?>>(Field.class);
        all.putAll(found);
        all.put(field, later);
        return new Fields(all);
    }

    /** These, each as something makes it anew. */
    Fields replaceAll(BiFunction<Field, Found<?>, Found<?>> making) {
        var all = new EnumMap<Field, Found<?>>(found);
        all.replaceAll(making);
        return new Fields(all);
    }

    Fields only(Predicate<Field> wanted) {
        if (found.isEmpty()) {
            return this;
        }
        var some = new EnumMap<Field, Found<?>>(found);
        some.keySet().removeIf(wanted.negate());
        return new Fields(some);
    }

    /**
     * An article of these fields.
     *
     * @param zone the zone of times without an offset
     * @param around the lines that may link the writers
     */
    @SuppressWarnings("unchecked") // what the field is
    Article.Builder article(ZoneId zone, Margins around) {
        var article = Article.builder();
        found.forEach((field, one) -> {
            switch (field) {
                case BODY -> {}
                case AUTHORS -> article.byline(AuthorLinks.of(around, (List<String>) one.value()));
                case PUBLISHED, MODIFIED -> article.value(field, ((StatedTime) one.value()).in(zone));
                default -> article.value(field, one.value());
            }
        });
        return article;
    }

    /** How each was found. */
    Map<Field, Finding> findings() {
        var findings = new EnumMap<Field, Finding>(Field.class);
        found.forEach((field, one) -> findings.put(field, one.finding()));
        return findings;
    }

    /** Looks for fields one by one, for each only if it is wanted and the page's budget allows. */
    static final class Search {
        private final Map<Field, Found<?>> found = new EnumMap<>(Field.class);
        private final Predicate<Field> wanted;
        private final Budget budget;

        Search(Predicate<Field> wanted, Budget budget) {
            this.wanted = wanted;
            this.budget = budget;
        }

        <T> Search add(Field field, Supplier<@Nullable Found<T>> way) {
            var value = wanted.test(field) && !found.containsKey(field) ? budget.orNull(way) : null;
            if (value != null) {
                found.put(field, value);
            }
            return this;
        }

        /** What was found by now. */
        Fields found() {
            return new Fields(new EnumMap<>(found));
        }
    }
}

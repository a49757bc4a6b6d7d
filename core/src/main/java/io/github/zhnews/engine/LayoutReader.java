package io.github.zhnews.engine;

import io.github.zhnews.html.Selector;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Layout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the values of pages that have one layout. Immutable. */
public final class LayoutReader {
    /** How sure a value is that stands where a rule says. */
    private static final double CONFIDENCE = 0.95;

    private final String name;
    private final List<Selector> when;
    private final Map<Field, List<Place>> places = new EnumMap<>(Field.class);
    private final List<Selector> body;
    private final List<Selector> drop;

    private LayoutReader(String rule, Layout layout) {
        name = rule + "/" + layout.name();
        when = compile(layout.when());
        body = compile(layout.body());
        drop = compile(layout.drop());
        for (var field : Field.values()) {
            places.put(field, layout.reads(field).stream().map(Place::of).toList());
        }
    }

    static LayoutReader of(String rule, Layout layout) {
        return new LayoutReader(rule, layout);
    }

    private static List<Selector> compile(List<String> selectors) {
        return selectors.stream().map(Selector::compile).toList();
    }

    /**
     * The rule and the layout.
     *
     * @return the rule's id and the layout's name, such as {@code sina/pc-2017}
     */
    public String name() {
        return name;
    }

    boolean matches(Page page) {
        for (var selector : when) {
            if (selector.first(page.tree(), 0) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The texts at the first of a field's places that has any.
     *
     * @param field the field
     * @param page the page
     * @return the texts in page order, none of them empty, or {@code null}
     */
    public @Nullable Found<List<String>> all(Field field, Page page) {
        for (var place : places.getOrDefault(field, List.of())) {
            var texts = place.texts(page);
            if (!texts.isEmpty()) {
                return new Found<>(texts, new Origin.Rule(name, place.toString()), CONFIDENCE);
            }
        }
        return null;
    }

    /**
     * The first of {@link #all}.
     *
     * @param field the field
     * @param page the page
     * @return the text, not empty, or {@code null}
     */
    public @Nullable Found<String> first(Field field, Page page) {
        var all = all(field, page);
        return all == null ? null : new Found<>(all.value().get(0), all.origin(), all.confidence());
    }

    /**
     * The element that the text stands in.
     *
     * @param page the page
     * @return the first element with text that the first of the layout's selectors to find one finds, or {@code null}
     */
    public @Nullable Found<Integer> body(Page page) {
        for (var selector : body) {
            for (int node : selector.all(page.tree(), 0)) {
                if (page.tree().letters(node) > 0) {
                    return new Found<>(node, new Origin.Rule(name, "body(" + selector + ")"), CONFIDENCE);
                }
            }
        }
        return null;
    }

    /**
     * What is no part of the text.
     *
     * @param page the page
     * @param container the element that the text stands in
     * @return elements within it in page order
     */
    public int[] dropped(Page page, int container) {
        return drop.stream()
                .flatMapToInt(selector -> IntStream.of(selector.all(page.tree(), container)))
                .filter(node -> node != container)
                .sorted()
                .distinct()
                .toArray();
    }
}

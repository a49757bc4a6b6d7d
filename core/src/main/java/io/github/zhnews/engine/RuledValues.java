// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.html.Selector;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.script.Content;
import java.net.URI;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the values of pages that have one layout. Immutable. */
public final class RuledValues {
    /** How sure a value is that stands where a rule says. */
    private static final double CONFIDENCE = 0.95;

    private final String name;
    private final Layout layout;
    private final Selector[] has;
    private final Map<Field, List<RulePlace>> places = new EnumMap<>(Field.class);
    private final List<Selector> body;
    private final List<RulePlace> bodyData;
    private final List<Selector> drop;
    private final List<Selector> captions;
    private final List<String> tail;
    private final List<Selector> nextPage;

    private RuledValues(String rule, Layout layout) {
        name = rule + "/" + layout.name();
        this.layout = layout;
        has = conditions(layout.has());
        body = compile(layout.body());
        bodyData = layout.bodyData().stream().map(RulePlace::of).toList();
        drop = compile(layout.drop());
        captions = compile(layout.captions());
        tail = layout.tail();
        nextPage = compile(layout.nextPage());
        for (var field : Field.values()) {
            if (!layout.reads(field).isEmpty()) {
                places.put(
                        field, layout.reads(field).stream().map(RulePlace::of).toList());
            }
        }
    }

    static RuledValues of(String rule, Layout layout) {
        return new RuledValues(rule, layout);
    }

    /** What a page must have, the cheap things first: most pages lack the first one. */
    static Selector[] conditions(List<String> selectors) {
        return compile(selectors).stream()
                .sorted(Comparator.comparing(Selector::cost))
                .toArray(Selector[]::new);
    }

    private static List<Selector> compile(List<String> selectors) {
        return selectors.stream().map(Selector::compile).toList();
    }

    /** The rule and the layout. */
    public String name() {
        return name;
    }

    /** Whether it gives only what the generic search does not find. */
    boolean isUnproven() {
        return layout.isUnproven();
    }

    boolean matches(Page page) {
        return all(has, page);
    }

    /** The selectors of the layout's condition that match nothing. */
    List<String> missing(Page page) {
        return Arrays.stream(has)
                .filter(selector -> selector.first(page.tree(), 0) < 0)
                .map(Selector::toString)
                .toList();
    }

    /** What of the layout finds nothing on a page of it. */
    List<String> idle(Page page) {
        var text = body(page);
        return new IdleParts(layout, page, text == null ? -1 : text.value()).all();
    }

    /** Whether a page has all of some things. */
    static boolean all(Selector[] selectors, Page page) {
        for (var selector : selectors) {
            if (selector.first(page.tree(), 0) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the layout says where a field's value, or the text, stands. */
    boolean places(Field field) {
        return field == Field.BODY ? !body.isEmpty() || !bodyData.isEmpty() : places.containsKey(field);
    }

    /** What can be made of the texts at the first of a field's places of which anything can be made. */
    <T> @Nullable Found<T> read(Field field, Page page, BiFunction<RulePlace, List<String>, @Nullable T> reader) {
        for (var place : placesOf(field)) {
            var texts = place.texts(page);
            var value = texts.isEmpty() ? null : reader.apply(place, texts);
            if (value != null) {
                return found(value, place.toString());
            }
        }
        return null;
    }

    /** The texts at the first of a field's places that has any. */
    public @Nullable Found<List<String>> all(Field field, Page page) {
        return read(field, page, (place, texts) -> texts);
    }

    /** The first of {@link #all}. */
    @Nullable
    Found<String> first(Field field, Page page) {
        return read(field, page, (place, texts) -> texts.get(0));
    }

    /** A field's places in order of preference. */
    List<RulePlace> placesOf(Field field) {
        return places.getOrDefault(field, List.of());
    }

    /** A value that stands at a place of this layout. */
    <T> Found<T> found(T value, String place) {
        return new Found<>(value, origin(place), CONFIDENCE);
    }

    /** The origin of what stands at a place of this layout. */
    Origin origin(String place) {
        return Origin.rule(name, place);
    }

    /** What the elements are that the text may stand in. */
    List<Selector> bodies() {
        return body;
    }

    /** The element that the text stands in. */
    public @Nullable Found<Integer> body(Page page) {
        for (var selector : body) {
            for (int node : selector.all(page.tree(), 0)) {
                if (page.tree().letters(node) > 0) {
                    return found(node, "body(" + selector + ")");
                }
            }
        }
        return null;
    }

    /**
     * The text as data; where it has no pictures and a further place has nothing else, with these.
     *
     * @return {@code null} where none of the layout's places has any
     */
    @Nullable
    Found<Content> content(Page page) {
        Found<Content> text = null;
        for (var place : bodyData) {
            var found = place.content(page);
            if (found == null) {
                continue;
            }
            if (text == null) {
                text = found(found, "bodyData(" + place + ")");
            } else if (found.isPictures() && !text.value().hasPicture()) {
                text = new Found<>(text.value().with(found), text.origin(), text.confidence());
            }
        }
        return text;
    }

    /** The pictures that the page lists as data for a text that stands in an element. */
    @Nullable
    Content pictures(Page page) {
        for (var place : bodyData) {
            var found = place.content(page);
            if (found != null && found.isPictures()) {
                return found;
            }
        }
        return null;
    }

    /** What the layout says of the parts of its text. */
    public BodyMarks marks(Page page, int container) {
        return new BodyMarks(nodes(drop, page, container), nodes(captions, page, container), tail);
    }

    private static BitSet nodes(List<Selector> selectors, Page page, int container) {
        var nodes = new BitSet();
        for (var selector : selectors) {
            for (int node : selector.all(page.tree(), container)) {
                if (node != container) {
                    nodes.set(node);
                }
            }
        }
        return nodes;
    }

    /** The article's next page. */
    @Nullable
    Found<URI> nextPage(Page page) {
        for (var selector : nextPage) {
            var next = NextPage.among(page, selector.all(page.tree(), 0));
            if (next != null) {
                return found(next, "nextPage(" + selector + ")");
            }
        }
        return null;
    }
}

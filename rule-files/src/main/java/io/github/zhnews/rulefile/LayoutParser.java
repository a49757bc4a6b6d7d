// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Makes a {@link Layout} of a mapping. What a layout must be is the builder's to say; each element is tried in a builder of
 * its own first, so that the place of a refused one is known.
 */
final class LayoutParser {
    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("name", (text, builder, items) -> builder);
        PARTS.put("seen", texts(LayoutParser::seen));
        PARTS.put("when", texts(LayoutBuilder::when));
        PARTS.put("marks", texts(LayoutBuilder::marks));
        PARTS.put("title", places(LayoutBuilder::title));
        PARTS.put("subtitle", places(LayoutBuilder::subtitle));
        PARTS.put("published", places(LayoutBuilder::published));
        PARTS.put("modified", places(LayoutBuilder::modified));
        PARTS.put("source", places(LayoutBuilder::source));
        PARTS.put("authors", places(LayoutBuilder::authors));
        PARTS.put("editors", places(LayoutBuilder::editors));
        PARTS.put("keywords", places(LayoutBuilder::keywords));
        PARTS.put("summary", places(LayoutBuilder::summary));
        PARTS.put("channel", places(LayoutBuilder::channel));
        PARTS.put("body", texts(LayoutBuilder::body));
        PARTS.put("content", places(LayoutBuilder::content));
        PARTS.put("drop", texts(LayoutBuilder::drop)); // behind the body, of which it must not be part
        PARTS.put("captions", texts(LayoutBuilder::captions));
        PARTS.put("tail", texts(LayoutBuilder::tail));
        PARTS.put("nextPage", texts(LayoutBuilder::nextPage));
    }

    private final RuleText text;
    private final Entries entries;
    private final String name;
    private final LayoutBuilder builder;
    private List<String> body = List.of();

    private LayoutParser(RuleText text, Entries entries) {
        this.text = text;
        this.entries = entries;
        name = text.scalar(entries.required("name"), "a name");
        builder = Layout.named(name);
    }

    /** A part of a layout, which is a list or one element. */
    private interface Part {
        LayoutBuilder set(RuleText text, LayoutBuilder builder, List<Node> items);
    }

    private static Part texts(BiFunction<LayoutBuilder, String[], LayoutBuilder> setter) {
        return (text, builder, items) -> setter.apply(
                builder, items.stream().map(item -> text.scalar(item, "a text")).toArray(String[]::new));
    }

    private static Part places(BiFunction<LayoutBuilder, Read[], LayoutBuilder> setter) {
        return (text, builder, items) -> setter.apply(
                builder,
                items.stream().map(item -> PlaceReader.read(text, item)).toArray(Read[]::new));
    }

    private static LayoutBuilder seen(LayoutBuilder builder, String... months) {
        if (months.length < 1 || months.length > 2) {
            throw new IllegalArgumentException("seen takes the first month and the last, as in [2024-01, 2026-10]");
        }
        return builder.seen(months[0], months[months.length - 1]);
    }

    static Layout read(RuleText text, Node node) {
        return new LayoutParser(text, Entries.of(text, node, "a layout", PARTS.keySet())).layout();
    }

    private Layout layout() {
        PARTS.forEach((key, part) -> {
            var value = entries.get(key);
            if (value != null) {
                add(key, part, value);
            }
        });
        try {
            return builder.build();
        } catch (RuleException e) {
            throw text.wrong(entries.key(e.part()), String.valueOf(e.getMessage()), e);
        }
    }

    private void add(String key, Part part, Node value) {
        var items = text.items(value);
        for (var item : items) {
            text.at(item, () -> part.set(text, trial(key, item), List.of(item)).build());
        }
        text.at(value, () -> part.set(text, builder, items));
        if (key.equals("body")) {
            body = text.scalars(value, "a selector");
        }
    }

    /** A layout that is sound but for the part that the item is of; its body is the item if the layout's is. */
    private LayoutBuilder trial(String key, Node item) {
        var trial = Layout.named(name);
        if (!key.equals("when")) {
            trial.when("*");
        }
        if (!key.equals("body")) {
            boolean isBody = item instanceof ScalarNode scalar && body.contains(scalar.getValue());
            trial.body(isBody ? ((ScalarNode) item).getValue() : "html > body");
        }
        return trial;
    }
}

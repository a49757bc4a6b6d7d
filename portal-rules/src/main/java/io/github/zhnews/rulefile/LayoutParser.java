// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Makes a {@link Layout} of a mapping. What a layout must be is its builder's to say. */
final class LayoutParser {
    /** The keys of {@code seen}. */
    static final List<String> SEEN = List.of("from", "to", "pages");

    /** The parts that are texts. */
    static final Map<String, BiConsumer<LayoutBuilder, String[]>> TEXTS = new LinkedHashMap<>();

    /** The parts that are places. */
    static final Map<String, BiConsumer<LayoutBuilder, Read[]>> PLACES = new LinkedHashMap<>();

    /** The keys of a layout; docs/rules.md tells what they say. */
    static final List<String> KEYS;

    static {
        TEXTS.put("has", LayoutBuilder::has);
        TEXTS.put("elsewhere", LayoutBuilder::elsewhere);
        PLACES.put("title", LayoutBuilder::title);
        PLACES.put("subtitle", LayoutBuilder::subtitle);
        PLACES.put("published", LayoutBuilder::published);
        PLACES.put("modified", LayoutBuilder::modified);
        PLACES.put("source", LayoutBuilder::source);
        PLACES.put("authors", LayoutBuilder::authors);
        PLACES.put("editors", LayoutBuilder::editors);
        PLACES.put("keywords", LayoutBuilder::keywords);
        PLACES.put("summary", LayoutBuilder::summary);
        PLACES.put("channel", LayoutBuilder::channel);
        TEXTS.put("body", LayoutBuilder::body);
        PLACES.put("bodyData", LayoutBuilder::bodyData);
        TEXTS.put("drop", LayoutBuilder::drop);
        TEXTS.put("captions", LayoutBuilder::captions);
        TEXTS.put("tail", LayoutBuilder::tail);
        TEXTS.put("nextPage", LayoutBuilder::nextPage);
        KEYS = Stream.of(List.of("name", "seen", "unproven"), TEXTS.keySet(), PLACES.keySet())
                .flatMap(Collection::stream)
                .toList();
    }

    private LayoutParser() {}

    /** Reads a layout. */
    static Layout read(RuleText text, Node node) {
        var entries = new Entries(text, node, "a layout", KEYS);
        var builder = Layout.named(text.scalar(entries.required("name"), "a name"));
        try {
            entries.keys().forEach(key -> set(text, builder, key, entries.required(key)));
            return builder.build();
        } catch (RuleException e) {
            throw entries.wrong(e, String.valueOf(e.getMessage()));
        }
    }

    private static void set(RuleText text, LayoutBuilder builder, String key, Node value) {
        var texts = TEXTS.get(key);
        var places = PLACES.get(key);
        if (texts != null) {
            texts.accept(builder, text.texts(value).toArray(String[]::new));
        } else if (places != null) {
            var items = text.items(value).stream().map(item -> PlaceReader.read(text, item));
            places.accept(builder, items.toArray(Read[]::new));
        } else if (key.equals("seen")) {
            var span = new Entries(text, value, "a span", SEEN);
            builder.seen(
                    text.scalar(span.required("from"), "a month"),
                    text.scalar(span.required("to"), "a month"),
                    text.number(span.required("pages")));
        } else if (key.equals("unproven")) {
            if (!(value instanceof ScalarNode scalar && scalar.getValue().equals("true"))) {
                throw text.wrong(value, "unproven is true, or is left out");
            }
            builder.unproven();
        }
    }
}

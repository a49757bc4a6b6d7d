// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Makes a {@link Layout} of a mapping. What a layout must be is the builder's to say; each element is given to a builder of its
 * own first, so that the place of a refused one is known.
 */
final class LayoutParser {
    /** The keys of a layout; docs/rules.md tells what they say. */
    static final Map<String, Part> PARTS = new LinkedHashMap<>();

    /** The keys of {@code seen}. */
    static final List<String> SEEN = List.of("from", "to", "pages");

    static {
        PARTS.put("name", new Part(Form.NAME, (text, builder, items) -> builder));
        PARTS.put("seen", new Part(Form.SEEN, LayoutParser::seen));
        PARTS.put("unproven", new Part(Form.TRUE, LayoutParser::unproven));
        texts("has", LayoutBuilder::has);
        texts("elsewhere", LayoutBuilder::elsewhere);
        places("title", LayoutBuilder::title);
        places("subtitle", LayoutBuilder::subtitle);
        places("published", LayoutBuilder::published);
        places("modified", LayoutBuilder::modified);
        places("source", LayoutBuilder::source);
        places("authors", LayoutBuilder::authors);
        places("editors", LayoutBuilder::editors);
        places("keywords", LayoutBuilder::keywords);
        places("summary", LayoutBuilder::summary);
        places("channel", LayoutBuilder::channel);
        texts("body", LayoutBuilder::body);
        places("bodyData", LayoutBuilder::bodyData);
        texts("drop", LayoutBuilder::drop);
        texts("captions", LayoutBuilder::captions);
        texts("tail", LayoutBuilder::tail);
        texts("nextPage", LayoutBuilder::nextPage);
    }

    private LayoutParser() {}

    /** What the value of a key looks like. */
    enum Form {
        NAME,
        SEEN,
        TRUE,
        TEXTS,
        PLACES
    }

    /** Gives a builder a part, which is a list or one element. */
    private interface Setter {
        LayoutBuilder set(RuleText text, LayoutBuilder builder, List<Node> items);
    }

    /** A part of a layout. */
    record Part(Form form, Setter setter) {}

    private static void texts(String key, BiFunction<LayoutBuilder, String[], LayoutBuilder> setter) {
        Setter all = (text, builder, items) -> setter.apply(
                builder, items.stream().map(item -> text.scalar(item, "a text")).toArray(String[]::new));
        PARTS.put(key, new Part(Form.TEXTS, all));
    }

    private static void places(String key, BiFunction<LayoutBuilder, Read[], LayoutBuilder> setter) {
        Setter all = (text, builder, items) -> setter.apply(
                builder,
                items.stream().map(item -> PlaceReader.read(text, item)).toArray(Read[]::new));
        PARTS.put(key, new Part(Form.PLACES, all));
    }

    private static LayoutBuilder seen(RuleText text, LayoutBuilder builder, List<Node> items) {
        if (items.size() != 1) {
            throw new IllegalArgumentException("seen has from, to and pages, and is no list");
        }
        var entries = Entries.of(text, items.get(0), "a span", SEEN);
        return builder.seen(
                text.scalar(entries.required("from"), "a month"),
                text.scalar(entries.required("to"), "a month"),
                text.number(entries.required("pages")));
    }

    private static LayoutBuilder unproven(RuleText text, LayoutBuilder builder, List<Node> items) {
        if (items.size() != 1 || !text.scalar(items.get(0), "true").equals("true")) {
            throw new IllegalArgumentException("unproven is true, or is left out");
        }
        return builder.unproven();
    }

    /** Reads a layout. */
    static Layout read(RuleText text, Node node) {
        var entries = Entries.of(text, node, "a layout", PARTS.keySet());
        var nameNode = entries.required("name");
        var name = text.scalar(nameNode, "a name");
        text.at(nameNode, () -> Layout.named(name).has("*").body("*").build());

        var builder = Layout.named(name);
        entries.values().forEach((key, value) -> {
            var setter = Objects.requireNonNull(PARTS.get(key)).setter();
            for (var item : text.items(value)) {
                text.at(item, () -> setter.set(text, Layout.named(name), List.of(item)));
            }
            text.at(value, () -> setter.set(text, builder, text.items(value)));
        });
        try {
            return builder.build();
        } catch (RuleException e) {
            throw text.wrong(entries.key(e.part()), String.valueOf(e.getMessage()), e);
        }
    }
}

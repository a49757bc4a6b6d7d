// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Read;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Makes a {@link Read} of an entry such as {@code attr: [time, datetime]}. */
final class PlaceReader {
    /** The keys of a place; docs/rules.md tells what they read. */
    static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        add("text", Read::text, "selector");
        add("allTexts", Read::allTexts, "selector");
        add("attr", Read::attr, "selector", "name");
        add("meta", Read::meta, "name");
        add("after", Read::after, "selector", "label");
        add("match", Read::match, "selector", "expression");
        add("jsonLd", Read::jsonLd, "path");
        // The path into a script is empty for all of its value.
        KINDS.put(
                "script",
                new Kind(
                        List.of("variable", "path"),
                        1,
                        texts -> Read.script(texts.get(0), texts.size() > 1 ? texts.get(1) : "")));
    }

    private PlaceReader() {}

    /** The arguments that a key takes, how many there must be, and the place that is made of them. */
    record Kind(List<String> arguments, int least, Function<List<String>, Read> place) {}

    private static void add(String key, Function<String, Read> place, String argument) {
        KINDS.put(key, new Kind(List.of(argument), 1, texts -> place.apply(texts.get(0))));
    }

    private static void add(String key, BiFunction<String, String, Read> place, String first, String second) {
        KINDS.put(key, new Kind(List.of(first, second), 2, texts -> place.apply(texts.get(0), texts.get(1))));
    }

    /** Reads one place. */
    static Read read(RuleText text, Node node) {
        if (node instanceof ScalarNode && !RuleText.isEmpty(node)) {
            var keys = String.join(", ", KINDS.keySet());
            var value = text.scalar(node, "a place");
            throw text.wrong(node, "\"" + value + "\" lacks the key that says how to read, one of " + keys);
        }
        var entries = Entries.of(text, node, "a place", KINDS.keySet());
        var keys = List.copyOf(entries.values().keySet());
        if (keys.size() > 1) {
            throw text.wrong(
                    entries.key(keys.get(1)), "a place has one key; each of several places begins with a hyphen");
        }
        if (keys.isEmpty()) {
            throw text.wrong(node, "a place is missing");
        }
        var value = entries.required(keys.get(0));
        var kind = Objects.requireNonNull(KINDS.get(keys.get(0)));
        var arguments = arguments(text, keys.get(0), kind, value);
        return text.at(value, () -> kind.place().apply(arguments));
    }

    private static List<String> arguments(RuleText text, String key, Kind kind, Node value) {
        var names = kind.arguments();
        var items = text.items(value);
        if (items.size() < kind.least() || items.size() > names.size()) {
            var usage = names.size() == 1 ? "one " + names.get(0) : "[" + String.join(", ", names) + "]";
            var given = items.size() == 1 ? "is one text" : "are " + items.size() + " texts";
            throw text.wrong(value, key + " takes " + usage + ", but there " + given);
        }
        var texts = new ArrayList<String>();
        for (var item : items) {
            texts.add(text.scalar(item, "the " + names.get(texts.size())));
        }
        return texts;
    }
}

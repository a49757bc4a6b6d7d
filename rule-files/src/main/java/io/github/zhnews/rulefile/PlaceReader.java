// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Read;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Makes a {@link Read} of an entry such as {@code attr: [time, datetime]}. */
final class PlaceReader {
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        add("text", texts -> Read.text(texts.get(0)), "selector");
        add("each", texts -> Read.each(texts.get(0)), "selector");
        add("attr", texts -> Read.attr(texts.get(0), texts.get(1)), "selector", "attribute");
        add("meta", texts -> Read.meta(texts.get(0)), "name");
        add("after", texts -> Read.after(texts.get(0), texts.get(1)), "label", "selector");
        add("match", texts -> Read.match(texts.get(0), texts.get(1)), "expression", "selector");
        add("jsonLd", texts -> Read.jsonLd(texts.get(0)), "path");
        add("script", texts -> Read.script(texts.get(0), texts.size() > 1 ? texts.get(1) : ""), "variable", "path");
    }

    private PlaceReader() {}

    /** What a key takes, and the place that is made of it. */
    private record Kind(List<String> arguments, Function<List<String>, Read> place) {}

    private static void add(String key, Function<List<String>, Read> place, String... arguments) {
        KINDS.put(key, new Kind(List.of(arguments), place));
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
        var arguments = arguments(text, keys.get(0), kind.arguments(), value);
        return text.at(value, () -> kind.place().apply(arguments));
    }

    private static List<String> arguments(RuleText text, String key, List<String> names, Node value) {
        var items = text.items(value);
        int least = key.equals("script") ? 1 : names.size();
        if (items.size() < least || items.size() > names.size()) {
            var usage = names.size() == 1 ? "one " + names.get(0) : "[" + String.join(", ", names) + "]";
            var given = items.size() == 1 ? "one text" : items.size() + " texts";
            throw text.wrong(
                    value, key + " takes " + usage + ", but there " + (items.size() == 1 ? "is " : "are ") + given);
        }
        var texts = new ArrayList<String>();
        for (var item : items) {
            texts.add(text.scalar(item, "the " + names.get(texts.size())));
        }
        return texts;
    }
}

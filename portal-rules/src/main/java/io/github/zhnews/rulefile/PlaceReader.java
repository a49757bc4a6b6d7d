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
    /** The keys of a place; what they say to people goes into the schema and the documents. */
    static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        add("text", "the text of the first element that has any", texts -> Read.text(texts.get(0)), "selector");
        add("allTexts", "the texts of all elements, as for keywords", texts -> Read.allTexts(texts.get(0)), "selector");
        add("attr", "an attribute", texts -> Read.attr(texts.get(0), texts.get(1)), "selector", "name");
        add(
                "meta",
                "the content of a `meta` element, by its name, property or itemprop",
                texts -> Read.meta(texts.get(0)),
                "name");
        add(
                "after",
                "what follows a label such as 责任编辑",
                texts -> Read.after(texts.get(0), texts.get(1)),
                "selector",
                "label");
        add(
                "match",
                "what a regular expression finds; its first group, if it has one",
                texts -> Read.match(texts.get(0), texts.get(1)),
                "selector",
                "expression");
        add(
                "jsonLd",
                "a member of the page's JSON-LD, such as `author.name`",
                texts -> Read.jsonLd(texts.get(0)),
                "path");
        add(
                "script",
                "a value in a script, which is read as data and never run",
                texts -> Read.script(texts.get(0), texts.size() > 1 ? texts.get(1) : ""),
                "variable",
                "path");
    }

    private PlaceReader() {}

    /** What a key takes, what it says, and the place that is made of it. */
    record Kind(List<String> arguments, String says, Function<List<String>, Read> place) {
        /** How many arguments there must be: the path into a script is empty for all of its value. */
        int least() {
            return arguments.contains("variable") ? 1 : arguments.size();
        }
    }

    private static void add(String key, String says, Function<List<String>, Read> place, String... arguments) {
        KINDS.put(key, new Kind(List.of(arguments), says, place));
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

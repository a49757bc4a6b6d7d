// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Read;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.Node;

/** Makes a {@link Read} of an entry such as {@code attr: [time, datetime]}. */
final class PlaceReader {
    /** The keys of a place; docs/rules.md tells what they read. */
    static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        add("text", 1, (css, none) -> Read.text(css), "selector");
        add("allTexts", 1, (css, none) -> Read.allTexts(css), "selector");
        add("attr", 2, Read::attr, "selector", "name");
        add("meta", 1, (name, none) -> Read.meta(name), "name");
        add("after", 2, Read::after, "selector", "label");
        add("match", 2, Read::match, "selector", "expression");
        add("jsonLd", 1, (path, none) -> Read.jsonLd(path), "path");
        add("script", 1, Read::script, "variable", "path");
    }

    private PlaceReader() {}

    /**
     * The arguments that a key takes, how many there must be, and the place that is made of them; one that is not given is
     * empty.
     */
    record Kind(List<String> arguments, int least, BiFunction<String, String, Read> place) {}

    private static void add(String key, int least, BiFunction<String, String, Read> place, String... arguments) {
        KINDS.put(key, new Kind(List.of(arguments), least, place));
    }

    /** Reads one place. */
    static Read read(RuleText text, Node node) {
        var entries = new Entries(text, node, "a place", KINDS.keySet());
        if (entries.keys().size() != 1) {
            throw text.wrong(node, "a place has one key; each of several places begins with a hyphen");
        }
        var key = entries.keys().iterator().next();
        var kind = Objects.requireNonNull(KINDS.get(key));
        var value = entries.required(key);
        var given = text.texts(value);
        var names = kind.arguments();
        if (given.size() < kind.least() || given.size() > names.size()) {
            var usage = names.size() == 1 ? "one " + names.get(0) : "[" + String.join(", ", names) + "]";
            var count = given.size() == 1 ? "is one text" : "are " + given.size() + " texts";
            throw text.wrong(value, key + " takes " + usage + ", but there " + count);
        }
        try {
            return kind.place().apply(given.get(0), given.size() > 1 ? given.get(1) : "");
        } catch (IllegalArgumentException e) {
            throw text.wrong(value, String.valueOf(e.getMessage()));
        }
    }
}

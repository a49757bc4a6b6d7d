// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The entries of a mapping: known keys, none twice, none without a value. */
final class Entries {
    private final RuleText text;
    private final Node mapping;
    private final String what;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Entries(RuleText text, Node mapping, String what) {
        this.text = text;
        this.mapping = mapping;
        this.what = what;
    }

    /**
     * Reads a mapping.
     *
     * @param what what the mapping is, for messages
     * @param known all keys that it may have
     */
    static Entries of(RuleText text, Node node, String what, Collection<String> known) {
        if (RuleText.isEmpty(node)) {
            throw text.empty(node, node, what + " is missing");
        }
        if (!(node instanceof MappingNode mapping)) {
            var keys = String.join(", ", known);
            throw text.wrong(node, what + " is wanted, with keys such as " + keys + "; this is " + RuleText.kind(node));
        }
        var entries = new Entries(text, node, what);
        mapping.getValue().forEach(entry -> entries.add(entry.getKeyNode(), entry.getValueNode(), known));
        return entries;
    }

    private void add(Node keyNode, Node value, Collection<String> known) {
        var key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : null;
        if (key == null) {
            throw text.wrong(keyNode, "a key is wanted, but this is " + RuleText.kind(keyNode));
        }
        if (!known.contains(key)) {
            var near = Nearest.to(key, known);
            var help = near != null ? "did you mean \"" + near + "\"?" : "known are " + String.join(", ", known);
            var typed = key.length() > 40 ? key.substring(0, 40) + "…" : key;
            throw text.wrong(keyNode, "unknown key \"" + typed + "\" in " + what + ": " + help);
        }
        var first = keys.putIfAbsent(key, keyNode);
        if (first != null) {
            var line = Spot.of(first).line();
            throw text.wrong(keyNode, "\"" + key + "\" is given twice, before this in line " + line);
        }
        if (RuleText.isEmpty(value)) {
            throw text.empty(value, keyNode, "\"" + key + "\" has no value");
        }
        values.put(key, value);
    }

    /** The values by key, in the order of the file. */
    Map<String, Node> values() {
        return values;
    }

    /** The key as it stands in the file, or the mapping where it has none. */
    Node key(String key) {
        return keys.getOrDefault(key, mapping);
    }

    /** The value of a key, if the mapping has it. */
    @Nullable
    Node get(String key) {
        return values.get(key);
    }

    /** The value of a key that the mapping must have. */
    Node required(String key) {
        var value = values.get(key);
        if (value == null) {
            throw text.wrong(mapping, "\"" + key + "\" is missing in " + what);
        }
        return value;
    }
}

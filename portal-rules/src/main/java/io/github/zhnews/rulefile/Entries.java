// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.RuleException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The entries of a mapping: known keys, none twice, none without a value. */
final class Entries {
    private final RuleText text;
    private final Node mapping;
    private final String what;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    /**
     * Reads a mapping.
     *
     * @param what what the mapping is, for messages
     * @param known all keys that it may have
     */
    Entries(RuleText text, Node node, String what, Collection<String> known) {
        this.text = text;
        this.mapping = node;
        this.what = what;
        if (!(node instanceof MappingNode given)) {
            var keys = String.join(", ", known);
            throw text.wrong(node, what + " is wanted, with keys such as " + keys + "; this is " + RuleText.kind(node));
        }
        given.getValue().forEach(entry -> add(entry, known));
    }

    private void add(NodeTuple entry, Collection<String> known) {
        var keyNode = entry.getKeyNode();
        if (!(keyNode instanceof ScalarNode scalar)) {
            throw text.wrong(keyNode, "a key is wanted, but this is " + RuleText.kind(keyNode));
        }
        var key = scalar.getValue();
        if (!known.contains(key)) {
            var help = Nearest.to(key, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElseGet(() -> "known are " + String.join(", ", known));
            var typed = key.length() > 40 ? key.substring(0, 40) + "…" : key;
            throw text.wrong(keyNode, "unknown key \"" + typed + "\" in " + what + ": " + help);
        }
        var first = entries.putIfAbsent(key, entry);
        if (first != null) {
            int line = first.getKeyNode().getStartMark().map(Mark::getLine).orElse(0) + 1;
            throw text.wrong(keyNode, "\"" + key + "\" is given twice, before this in line " + line);
        }
        if (RuleText.isEmpty(entry.getValueNode())) {
            throw text.wrong(keyNode, "\"" + key + "\" has no value");
        }
    }

    /** The keys, in the order of the file. */
    Set<String> keys() {
        return entries.keySet();
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    /** The value of a key that the mapping must have. */
    Node required(String key) {
        return value(key).orElseThrow(() -> text.wrong(mapping, "\"" + key + "\" is missing in " + what));
    }

    /** The elements of a key's list, or what stands alone in its place; none if the mapping hasn't the key. */
    List<Node> items(String key) {
        return value(key).map(text::items).orElse(List.of());
    }

    /** The fault of what was made of the mapping, where the part at fault stands; that of a missing part is the mapping's. */
    RuleFileException wrong(RuleException fault, String reason) {
        int index = fault.index().orElse(-1);
        var node = index < 0
                ? value(fault.part()).orElse(mapping)
                : items(fault.part()).get(index);
        return text.wrong(node, reason);
    }
}

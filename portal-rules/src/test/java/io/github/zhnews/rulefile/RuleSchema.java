// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Makes the JSON Schema of rule files of the keys that their reader knows and of what docs/rules.md says of each. Of Draft 7,
 * which editors of YAML know.
 */
final class RuleSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAIN = "^[a-z0-9-]+$";
    private static final Pattern HEAD = Pattern.compile("\\| (?:part of a )?(\\w+) \\| (?:says|reads) \\|");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");

    /** The sentences of the tables by what a table is of and what stands in its first column. */
    private final Map<String, String> rows;

    private RuleSchema(Map<String, String> rows) {
        this.rows = rows;
    }

    /** The schema, of the lines of the document. */
    static ObjectNode of(List<String> document) {
        var rows = new HashMap<String, String>();
        var table = "";
        for (var line : document) {
            var head = HEAD.matcher(line);
            var row = ROW.matcher(line);
            if (head.matches()) {
                table = head.group(1);
            } else if (row.matches()) {
                rows.put(table + " " + row.group(1), row.group(2));
            }
        }
        return new RuleSchema(rows).schema();
    }

    private ObjectNode schema() {
        var schema = JSON.createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "A portal's rule of zhnews");
        object(schema, List.of("id", "name", "layouts"));
        RuleReader.KEYS.forEach(key -> property(
                schema,
                key,
                says("rule", key),
                switch (key) {
                    case "id" -> plain();
                    case "name" -> ref("text");
                    case "hosts" -> oneOrMore(ref("text"));
                    case "layouts" -> oneOrMore(ref("layout"));
                    default -> throw new IllegalStateException(key);
                }));
        var definitions = schema.putObject("definitions");
        definitions.set("layout", layout());
        definitions.set("span", span());
        definitions.set("place", place());
        definitions.putObject("text").putArray("type").add("string").add("number");
        return schema;
    }

    private ObjectNode layout() {
        var layout = object(JSON.createObjectNode(), List.of("name", "has"));
        LayoutParser.KEYS.forEach(key -> property(
                layout,
                key,
                says("layout", key),
                switch (key) {
                    case "name" -> plain();
                    case "seen" -> ref("span");
                    case "unproven" -> JSON.createObjectNode().put("const", true);
                    default -> oneOrMore(ref(LayoutParser.PLACES.containsKey(key) ? "place" : "text"));
                }));
        return layout;
    }

    private ObjectNode span() {
        var span = object(JSON.createObjectNode(), LayoutParser.SEEN);
        LayoutParser.SEEN.forEach(key -> {
            var type = JSON.createObjectNode();
            if (key.equals("pages")) {
                type.put("type", "integer").put("minimum", 0);
            } else {
                type.put("type", "string").put("pattern", "^\\d{4}-\\d{2}$");
            }
            property(span, key, says("span", key), type);
        });
        return span;
    }

    private ObjectNode place() {
        var place = object(JSON.createObjectNode(), List.of());
        place.put("minProperties", 1).put("maxProperties", 1);
        PlaceReader.KINDS.forEach((key, kind) -> {
            var names = kind.arguments();
            var list = JSON.createObjectNode().put("type", "array");
            list.set("items", ref("text"));
            list.put("minItems", kind.least()).put("maxItems", names.size());
            var value = kind.least() == 1 ? either(ref("text"), list) : list;
            property(place, key, names + ": " + says("place", key + ": " + usage(names)), value);
        });
        return place;
    }

    private static ObjectNode object(ObjectNode type, List<String> required) {
        type.put("type", "object");
        if (!required.isEmpty()) {
            required.forEach(type.putArray("required")::add);
        }
        type.put("additionalProperties", false);
        type.putObject("properties");
        return type;
    }

    private static void property(ObjectNode object, String key, String says, ObjectNode type) {
        var property = JSON.createObjectNode().put("description", says);
        if (type.has("$ref")) { // beside which nothing else is read
            property.putArray("allOf").add(type);
        } else {
            property.setAll(type);
        }
        ((ObjectNode) object.get("properties")).set(key, property);
    }

    private static ObjectNode plain() {
        return JSON.createObjectNode().put("type", "string").put("pattern", PLAIN);
    }

    private static ObjectNode ref(String definition) {
        return JSON.createObjectNode().put("$ref", "#/definitions/" + definition);
    }

    private static ObjectNode oneOrMore(ObjectNode type) {
        var list = JSON.createObjectNode().put("type", "array").put("minItems", 1);
        list.set("items", type);
        return either(type, list);
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        var either = JSON.createObjectNode();
        either.putArray("anyOf").add(one).add(other);
        return either;
    }

    /** What the document calls a place's arguments: {@code [SELECTOR, NAME]}. */
    private static String usage(List<String> names) {
        var arguments = String.join(", ", names).toUpperCase(Locale.ROOT);
        return names.size() == 1 ? arguments : "[" + arguments + "]";
    }

    private String says(String table, String row) {
        return Objects.requireNonNull(
                rows.get(table + " " + row), () -> table + " " + row + " is missing in docs/rules.md");
    }
}

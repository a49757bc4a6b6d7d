// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsArray;
import io.github.zhnews.script.JsValue.JsConstant;
import io.github.zhnews.script.JsValue.JsObject;
import io.github.zhnews.script.JsValue.JsString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The functions and methods that pages wrap their data in. All others give {@code null}. */
final class JsLibrary {
    private JsLibrary() {}

    /**
     * The result of a function; for {@code JSON.parse} the text to be read.
     *
     * @param owner what stands before the name: {@code JSON} of {@code window.JSON.parse}, or an empty string
     */
    static JsValue call(String owner, String name, List<JsValue> arguments) {
        JsValue first = arguments.isEmpty() ? JsConstant.NULL : arguments.get(0);
        if (isParse(owner, name)) {
            return first;
        }
        return switch (name) {
            case "decodeURIComponent", "decodeURI", "unescape" ->
                first instanceof JsString text ? new JsString(JsStrings.percentDecoded(text.value())) : first;
            case "Date", "String", "freeze", "seal" -> first;
            case "Number", "parseInt", "parseFloat" -> JsNumbers.of(first);
            case "assign", "extend" -> {
                var members = new LinkedHashMap<String, JsValue>();
                arguments.forEach(object -> members.putAll(object.members()));
                yield new JsObject(Collections.unmodifiableMap(members));
            }
            default -> JsConstant.NULL;
        };
    }

    /** Whether a function reads JSON. */
    static boolean isParse(String owner, String name) {
        return name.equals("parse") && owner.equals("JSON") || name.equals("parseJSON");
    }

    /** How much work values are, in characters and members. */
    static long size(List<JsValue> values) {
        long size = 0;
        for (JsValue value : values) {
            size += length(value, value.members().size());
            for (JsValue item : value.items()) {
                size += length(item, 1);
            }
        }
        return size;
    }

    private static int length(JsValue value, int otherwise) {
        String text = value.text();
        return text == null ? otherwise : text.length();
    }

    /** How much work a method of a value is, in characters and members; a separator is written as often as it parts items. */
    static long cost(JsValue receiver, String name, List<JsValue> arguments) {
        int times = name.equals("join") ? 1 + receiver.items().size() : 1;
        return size(List.of(receiver)) + size(arguments) * times;
    }

    /** The result of a method of a value. */
    static JsValue method(JsValue receiver, String name, List<JsValue> arguments) {
        if (receiver instanceof JsString string) {
            String text = string.value();
            int length = text.length();
            int from = index(arguments, 0, 0, length);
            return switch (name) {
                case "slice", "substring" -> part(text, from, index(arguments, 1, length, length));
                case "substr" -> part(text, from, from + Math.min(index(arguments, 1, length, length), length - from));
                case "trim" -> new JsString(text.strip());
                case "split" -> split(text, text(arguments, ""));
                // What these change is for the reader of the text to undo: references, breaks.
                case "replace", "replaceAll", "html", "toString", "valueOf" -> string;
                default -> JsConstant.NULL;
            };
        }
        List<JsValue> items = receiver.items();
        if (receiver instanceof JsArray && name.equals("slice")) {
            int from = index(arguments, 0, 0, items.size());
            return new JsArray(items.subList(from, Math.max(from, index(arguments, 1, items.size(), items.size()))));
        }
        if (receiver instanceof JsArray && name.equals("join")) {
            return new JsString(items.stream()
                    .map(item -> item.text() == null ? "" : item.text())
                    .collect(Collectors.joining(text(arguments, ","))));
        }
        return JsConstant.NULL;
    }

    private static JsValue part(String text, int from, int to) {
        return new JsString(text.substring(from, Math.max(from, to)));
    }

    private static JsValue split(String text, String separator) {
        var parts = new ArrayList<JsValue>();
        int from = 0;
        for (int at = separator.isEmpty() ? -1 : text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(new JsString(text.substring(from, at)));
            from = at + separator.length();
        }
        parts.add(new JsString(text.substring(from)));
        return new JsArray(Collections.unmodifiableList(parts));
    }

    /** The text of the first argument. */
    private static String text(List<JsValue> arguments, String absent) {
        String text = arguments.isEmpty() ? absent : arguments.get(0).text();
        return text == null ? "" : text;
    }

    /** A place in something of this length, counted from its end where the argument is negative. */
    private static int index(List<JsValue> arguments, int i, int absent, int length) {
        Long number = i < arguments.size() ? JsNumbers.parse(arguments.get(i).text()) : null;
        long place = number == null ? absent : number < 0 ? length + number : number;
        return (int) Math.max(0, Math.min(place, length));
    }
}

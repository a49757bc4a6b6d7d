package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsArray;
import io.github.zhnews.script.JsValue.JsConstant;
import io.github.zhnews.script.JsValue.JsObject;
import io.github.zhnews.script.JsValue.JsString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions and methods that pages wrap their data in. All others give {@code null}. */
final class JsLibrary {
    private static final long FAR = 1 << 28;

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
            case "Number", "parseInt", "parseFloat" -> JsOperators.toNumber(first);
            case "assign", "extend" -> merged(arguments);
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
            String text = value.text();
            size += text != null ? text.length() : value.members().size();
            for (JsValue item : value.items()) {
                String part = item.text();
                size += part != null ? part.length() : 1;
            }
        }
        return size;
    }

    /** How much work a method of a value is, in characters and members. */
    static long cost(JsValue receiver, String name, List<JsValue> arguments) {
        long cost = size(List.of(receiver)) + size(arguments);
        if (!name.equals("join") || arguments.isEmpty()) {
            return cost;
        }
        String separator = arguments.get(0).text();
        return cost
                + (separator == null
                        ? 0
                        : (long) separator.length() * receiver.items().size());
    }

    /** The result of a method of a value. */
    static JsValue method(JsValue receiver, String name, List<JsValue> arguments) {
        if (receiver instanceof JsString string) {
            String text = string.value();
            return switch (name) {
                case "slice", "substring" ->
                    new JsString(slice(text, index(arguments, 0, 0), index(arguments, 1, text.length())));
                case "substr" -> {
                    int first = index(arguments, 0, 0);
                    int from = first < 0 ? Math.max(0, text.length() + first) : first;
                    yield new JsString(slice(text, from, from + index(arguments, 1, text.length())));
                }
                case "trim" -> new JsString(text.strip());
                case "split" -> split(text, arguments);
                // What these change is for the reader of the text to undo: references, breaks.
                case "replace", "replaceAll", "html", "toString", "valueOf" -> string;
                default -> JsConstant.NULL;
            };
        }
        if (receiver instanceof JsArray && name.equals("slice")) {
            List<JsValue> items = receiver.items();
            int from = Math.min(Math.max(index(arguments, 0, 0), 0), items.size());
            int to = Math.min(Math.max(index(arguments, 1, items.size()), from), items.size());
            return new JsArray(items.subList(from, to));
        }
        if (receiver instanceof JsArray && name.equals("join")) {
            return join(
                    receiver.items(),
                    arguments.isEmpty() ? "," : arguments.get(0).text());
        }
        return JsConstant.NULL;
    }

    /** The element of a value at an index or under a name. */
    static JsValue element(JsValue value, List<JsValue> index) {
        String key = index.size() == 1 ? index.get(0).text() : null;
        if (key == null) {
            return JsConstant.NULL;
        }
        Long number = value instanceof JsArray ? JsNumbers.parse(key) : null;
        if (number != null && number >= 0 && number < value.items().size()) {
            return value.items().get(number.intValue());
        }
        return value.members().getOrDefault(key, JsConstant.NULL);
    }

    private static JsValue merged(List<JsValue> objects) {
        var members = new LinkedHashMap<String, JsValue>();
        for (JsValue object : objects) {
            members.putAll(object.members());
        }
        return new JsObject(Collections.unmodifiableMap(members));
    }

    private static JsValue split(String text, List<JsValue> arguments) {
        String separator = arguments.isEmpty() ? null : arguments.get(0).text();
        if (separator == null || separator.isEmpty()) {
            return new JsArray(List.of(new JsString(text)));
        }
        var parts = new ArrayList<JsValue>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(new JsString(text.substring(from, at)));
            from = at + separator.length();
        }
        parts.add(new JsString(text.substring(from)));
        return new JsArray(Collections.unmodifiableList(parts));
    }

    private static JsValue join(List<JsValue> items, @Nullable String separator) {
        var text = new StringBuilder();
        for (JsValue item : items) {
            String part = item.text();
            text.append(text.length() == 0 || separator == null ? "" : separator)
                    .append(part == null ? "" : part);
        }
        return new JsString(text.toString());
    }

    private static String slice(String text, int from, int to) {
        int start = Math.max(0, from < 0 ? text.length() + from : from);
        int end = Math.min(text.length(), to < 0 ? text.length() + to : to);
        return start < end ? text.substring(start, end) : "";
    }

    private static int index(List<JsValue> arguments, int i, int absent) {
        Long number = i < arguments.size() ? arguments.get(i).number() : null;
        return number == null ? absent : (int) Math.max(-FAR, Math.min(number, FAR));
    }
}

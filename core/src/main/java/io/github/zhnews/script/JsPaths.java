package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsObject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ways through a {@link JsValue}. */
final class JsPaths {
    static final int MAX_VISITED = 100_000;

    private JsPaths() {}

    static @Nullable JsValue at(JsValue root, String path) {
        JsValue value = root;
        int i = 0;
        while (i < path.length() && value != null) {
            char c = path.charAt(i);
            if (c == '[') {
                int close = path.indexOf(']', i);
                Long index = close < 0 ? null : JsNumbers.parse(path.substring(i + 1, close));
                if (index == null) {
                    throw new IllegalArgumentException("not a path: " + path);
                }
                value = index >= 0 && index < value.items().size()
                        ? value.items().get(index.intValue())
                        : null;
                i = close + 1;
            } else {
                int start = c == '.' ? i + 1 : i;
                i = start;
                while (i < path.length() && path.charAt(i) != '.' && path.charAt(i) != '[') {
                    i++;
                }
                value = value.members().get(path.substring(start, i));
            }
        }
        return value;
    }

    static List<JsValue> all(JsValue root, String path) {
        int every = path.indexOf("[]");
        var value = at(root, every < 0 ? path : path.substring(0, every));
        if (value == null || every < 0) {
            return value == null ? List.of() : List.of(value);
        }
        int next = every + 2;
        var rest = path.substring(next < path.length() && path.charAt(next) == '.' ? next + 1 : next);
        return value.items().stream().flatMap(item -> all(item, rest).stream()).toList();
    }

    static @Nullable JsValue find(JsValue root, Collection<String> keys) {
        var queue = new ArrayDeque<JsValue>();
        queue.add(root);
        int visited = 0;
        while (!queue.isEmpty() && visited++ < MAX_VISITED) {
            JsValue value = queue.remove();
            if (value instanceof JsObject) {
                for (Map.Entry<String, JsValue> member : value.members().entrySet()) {
                    if (keys.contains(member.getKey()) && !member.getValue().isNull()) {
                        return member.getValue();
                    }
                    queue.add(member.getValue());
                }
            } else {
                queue.addAll(value.items());
            }
        }
        return null;
    }
}

package io.github.zhnews.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways through a {@link JsValue}. */
final class JsPaths {
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
}

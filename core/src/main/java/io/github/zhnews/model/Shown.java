// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How values show themselves in logs: {@code Image[url=a.jpg, alt=灯]}, without what is missing. */
final class Shown {
    private Shown() {}

    /** Names a type and its parts, each of them by its name and its value in turn. */
    static String of(String type, @Nullable Object... parts) {
        var shown = new StringJoiner(", ", type + "[", "]");
        for (int i = 0; i < parts.length; i += 2) {
            var value = parts[i + 1];
            if (value != null && !value.equals("")) {
                shown.add(parts[i] + "=" + value);
            }
        }
        return shown.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of names as the tables of tests write them. */
final class Names {
    private Names() {}

    static List<String> list(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(","));
    }
}

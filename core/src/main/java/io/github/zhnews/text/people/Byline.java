// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a byline or a sign-off says. */
public record Byline(
        List<String> authors,
        List<String> editors,
        @Nullable String source) {
    /** Names nobody twice. */
    public Byline {
        authors = List.copyOf(new LinkedHashSet<>(authors));
        editors = List.copyOf(new LinkedHashSet<>(editors));
    }

    /** Whether it names a writer, an editor or a medium at all; a line of photographers and proof-readers does not. */
    public boolean isEmpty() {
        return authors.isEmpty() && editors.isEmpty() && source == null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Limits;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pages of the tests. */
public final class Pages {
    private Pages() {}

    public static Page of(String html) {
        return at(null, html);
    }

    public static Page at(@Nullable String address, String html) {
        var tree = new TreeBuilder(Limits.defaults()).build(html);
        return Page.of(tree, address == null ? null : URI.create(address));
    }

    static List<String> lines(String html) {
        var lines = of(html).lines();
        var texts = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            texts.add(lines.text(i));
        }
        return texts;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.page.Page;
import io.github.zhnews.vocabulary.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code video} elements and embedded players. */
final class Videos {
    private static final Words PLAYERS = Words.of("addresses.players");

    private Videos() {}

    static Block.@Nullable Video read(Page page, int node) {
        Tree tree = page.tree();
        var src = tree.attr(node, Attr.SRC);
        if (src == null && tree.tag(node) == Tag.VIDEO) {
            for (int i = node + 1; i < tree.end(node) && src == null; i++) {
                src = tree.tag(i) == Tag.SOURCE ? tree.attr(i, Attr.SRC) : null;
            }
        }
        src = src == null ? tree.attr(node, "data-src") : src;
        if (src == null || tree.tag(node) != Tag.VIDEO && !PLAYERS.in(src.toLowerCase(Locale.ROOT))) {
            return null;
        }
        var url = page.resolve(src);
        if (url == null) {
            return null;
        }
        var poster = tree.attr(node, Attr.POSTER);
        return Block.Video.of(url).withPoster(poster == null ? null : page.resolve(poster));
    }
}

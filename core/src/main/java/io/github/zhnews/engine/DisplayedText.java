// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.text.Spaces;
import java.util.regex.Pattern;

/** The text of an element as one line: what stands in different blocks or on different lines is parted by a blank. */
final class DisplayedText {
    /** No field is longer; what a rule's selector finds by mistake may be the whole page. */
    private static final int MAX_CHARS = 10_000;

    private static final Pattern TAGS = Pattern.compile("<[^<>]{0,1000}>");

    private DisplayedText() {}

    static String text(Tree tree, int node) {
        if (tree.tag(node) == Tag.TEXTAREA) {
            // Some portals hold the parts of an article in hidden form fields.
            return Spaces.clean(TAGS.matcher(tree.raw(node)).replaceAll(" "));
        }
        var line = new StringBuilder();
        int block = node;
        for (int i = node; i < tree.end(node) && line.length() < MAX_CHARS; i++) {
            int tag = tree.tag(i);
            if (tag == Tag.TEXT) {
                int around = blockAround(tree, i, node);
                if (around != block) {
                    line.append(' ');
                    block = around;
                }
                line.append(tree.chars(), tree.textFrom(i), Math.min(MAX_CHARS, tree.textTo(i) - tree.textFrom(i)));
            } else if (tag == Tag.BR) {
                line.append(' ');
            }
        }
        return Spaces.clean(line);
    }

    private static int blockAround(Tree tree, int text, int top) {
        int node = tree.parent(text);
        while (node > top && !Tag.isBlock(tree.tag(node))) {
            tree.budget().spend(1);
            node = tree.parent(node);
        }
        return node;
    }
}

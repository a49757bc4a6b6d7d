// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.text.Spaces;
import java.util.Arrays;

/** Names elements for people, in the form of selectors. */
public final class ElementNames {
    private static final int MAX_DEPTH = 8;
    private static final int MAX_CLASSES = 4;
    /** What is longer was made by a machine. */
    private static final int MAX_NAME = 60;

    private ElementNames() {}

    /**
     * An element with its id and its classes.
     *
     * @return such as {@code div#text.article.main}; no more than its first few classes, and none that is no name
     *
     */
    public static String of(Tree tree, int node) {
        var tag = tree.tag(node) == Tag.ROOT ? "page" : tree.name(node);
        var name = new StringBuilder(isName(tag) ? tag : "element");
        var id = tree.attr(node, Attr.ID);
        if (id != null && isName(id)) {
            name.append('#').append(id);
        }
        var classes = tree.attr(node, Attr.CLASS);
        if (classes != null) {
            Arrays.stream(classes.split("[ \\t\\n\\r\\f]+"))
                    .filter(ElementNames::isName)
                    .limit(MAX_CLASSES)
                    .forEach(word -> name.append('.').append(word));
        }
        return name.toString();
    }

    /** An element with those around it, from the nearest one that has an id. */
    public static String path(Tree tree, int node) {
        var path = of(tree, node);
        int around = node;
        for (int depth = 1; depth < MAX_DEPTH && around > 0 && !tree.hasAttr(around, Attr.ID); depth++) {
            around = tree.parent(around);
            if (around <= 0 || tree.tag(around) == Tag.BODY || tree.tag(around) == Tag.HTML) {
                break;
            }
            path = of(tree, around) + " > " + path;
        }
        return path;
    }

    private static boolean isName(String word) {
        return !word.isEmpty()
                && word.length() <= MAX_NAME
                && word.chars().noneMatch(c -> Character.isWhitespace(c) || Spaces.isIgnorable((char) c));
    }
}

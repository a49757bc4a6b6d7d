// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;

/** What elements say of themselves by their tags, ids and classes. */
public final class SectionNames {
    private static final NameSet NOT_ARTICLE = NameSet.of("not-article");
    private static final NameSet ARTICLE = NameSet.of("article");
    private static final NameSet READERS = NameSet.of("readers");
    private static final NameSet VIDEO = NameSet.of("video");
    private static final NameSet PLAYER = NameSet.of("player");
    private static final NameSet UNSEEN = NameSet.of("unseen");
    private static final NameSet HEADER = NameSet.of("header");
    private static final NameSet BOXES = NameSet.of("not-article", "player", "unseen");

    private SectionNames() {}

    /** Whether an element is named as readers' comments. */
    public static boolean isReaders(Tree tree, int node) {
        return tree.isNamed(node, READERS);
    }

    /** Whether an element is named as something other than an article's text. */
    public static boolean isBoilerplate(Tree tree, int node) {
        int tag = tree.tag(node);
        return tag == Tag.NAV || tag == Tag.FOOTER || tag == Tag.ASIDE || tree.isNamed(node, NOT_ARTICLE);
    }

    /** Whether an element is named as an article or its text. */
    public static boolean isArticle(Tree tree, int node) {
        return tree.tag(node) == Tag.ARTICLE || tree.isNamed(node, ARTICLE);
    }

    /** Whether one of {@link #isBoilerplate}, {@link #isPlayer} and {@link #isUnseen} holds: most elements are none. */
    static boolean isAnyBox(Tree tree, int node) {
        int tag = tree.tag(node);
        return tag == Tag.NAV || tag == Tag.FOOTER || tag == Tag.ASIDE || tree.isNamed(node, BOXES);
    }

    /** Whether an element is named as a player. */
    static boolean isVideoBox(Tree tree, int node) {
        return tree.isNamed(node, VIDEO);
    }

    /** Whether an element is named as a player of a video or of sound. */
    static boolean isPlayer(Tree tree, int node) {
        return tree.isNamed(node, PLAYER);
    }

    /** Whether an element is named as what style sheets hide from sight. */
    static boolean isUnseen(Tree tree, int node) {
        return tree.isNamed(node, UNSEEN);
    }

    /** Whether an element is named as the head of an article or a site. */
    static boolean isHeader(Tree tree, int node) {
        return tree.isNamed(node, HEADER);
    }
}

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

    /** Whether an element is named as a player. */
    static boolean isVideoBox(Tree tree, int node) {
        return tree.isNamed(node, VIDEO);
    }
}

package io.github.zhnews.html;

/**
 * A test of an element's place among its siblings. The page's outermost element has none, as in jsoup.
 *
 * @param ofType whether only siblings of the same name count
 *
 */
record PositionCondition(int n, boolean ofType) implements Compound.Condition {
    static final int LAST = 0;

    @Override
    public boolean matches(Tree tree, int node) {
        if (tree.parent(node) <= 0) {
            return false;
        }
        var siblings = tree.index().siblings();
        if (n == LAST) {
            return ofType ? siblings.isLastOfType(node) : siblings.isLast(node);
        }
        return n == (ofType ? siblings.placeOfType(node) : siblings.place(node));
    }
}

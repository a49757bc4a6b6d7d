package io.github.zhnews.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a selector that speaks of one element, such as {@code p.text}, with what must stand to the left of it.
 *
 * @param tag the element's number, or {@link #ANY}
 * @param name the element's name in lower case where it has no number of its own
 * @param conditions what else the element must meet
 * @param combinator how it stands to the left part: a blank, {@code >} or {@code +}
 * @param left the part before it, or {@code null}
 */
record Compound(
        int tag,
        String name,
        List<Condition> conditions,
        char combinator,
        @Nullable Compound left) {
    static final int ANY = -1;

    /** A test of one element. */
    @FunctionalInterface
    interface Condition {
        boolean matches(Tree tree, int node);
    }

    private enum Outcome {
        MATCH,
        /** Another element may do instead of the one tried. */
        NO_MATCH,
        /** No element further up will do either. */
        HOPELESS
    }

    boolean matches(Tree tree, int node) {
        int t = tree.tag(node);
        if (t < Tag.OTHER || tag != ANY && t != tag || tag == Tag.OTHER && !tree.hasName(node, name)) {
            return false;
        }
        for (var condition : conditions) {
            if (!condition.matches(tree, node)) {
                return false;
            }
        }
        return true;
    }

    boolean matchesWithLeft(Tree tree, int node) {
        return matches(tree, node) && left(tree, node) == Outcome.MATCH;
    }

    /** Tries what stands to the left. Each ancestor is looked at once for each blank in the selector at the most. */
    private Outcome left(Tree tree, int node) {
        if (left == null) {
            return Outcome.MATCH;
        }
        if (combinator != ' ') {
            int other = combinator == '>'
                    ? tree.parent(node)
                    : tree.index().siblings().previous(node);
            return other > 0 && left.matches(tree, other) ? left.left(tree, other) : Outcome.NO_MATCH;
        }
        for (int around = tree.parent(node); around > 0; around = tree.parent(around)) {
            if (left.matches(tree, around)) {
                var outcome = left.left(tree, around);
                if (outcome != Outcome.NO_MATCH) {
                    return outcome;
                }
            }
        }
        return Outcome.HOPELESS;
    }

    /** The id, or else the class, that an element must have; {@code null} where it needs neither. */
    @Nullable
    AttributeCondition key() {
        AttributeCondition key = null;
        for (var condition : conditions) {
            if (condition instanceof AttributeCondition attribute && attribute.isKey()) {
                key = key == null || attribute.isId() ? attribute : key;
            }
        }
        return key;
    }
}

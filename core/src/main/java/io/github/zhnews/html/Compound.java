package io.github.zhnews.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a selector that speaks of one element, such as {@code p.text}, with what must stand to the left of it. Immutable. */
final class Compound {
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

    private final int tag;
    private final String name;
    private final Condition[] conditions;
    private final char combinator;
    private final @Nullable Compound left;
    private final boolean keyed;
    private final int key;

    /**
     * A part.
     *
     * @param name the element's name in lower case where it has no number of its own
     */
    Compound(int tag, String name, List<Condition> conditions, char combinator, @Nullable Compound left) {
        this.tag = tag;
        this.name = name;
        this.conditions = conditions.toArray(Condition[]::new);
        this.combinator = combinator;
        this.left = left;
        var lead = lead(conditions);
        keyed = lead != null;
        key = lead == null ? 0 : lead.key();
    }

    /** The id, or else the class, that an element must have; {@code null} where it needs neither. */
    private static @Nullable AttributeCondition lead(List<Condition> conditions) {
        AttributeCondition lead = null;
        for (var condition : conditions) {
            if (condition instanceof AttributeCondition attribute && attribute.isKey()) {
                lead = lead == null || attribute.isId() ? attribute : lead;
            }
        }
        return lead;
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
            tree.budget().spend(1);
            if (left.matches(tree, around)) {
                var outcome = left.left(tree, around);
                if (outcome != Outcome.NO_MATCH) {
                    return outcome;
                }
            }
        }
        return Outcome.HOPELESS;
    }

    int tag() {
        return tag;
    }

    char combinator() {
        return combinator;
    }

    @Nullable
    Compound left() {
        return left;
    }

    /** Whether an element must have a certain id or class, which the tree's index leads to. */
    boolean isKeyed() {
        return keyed;
    }

    /** Where the tree's index has the elements with that id or class. */
    int key() {
        return key;
    }
}

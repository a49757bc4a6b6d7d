// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a selector that speaks of one element, such as {@code p.text}, with what must stand to the left of it.
 *
 * @param name the element's name in lower case where it has no number of its own
 * @param lead the id, or else the class, that an element must have and the tree's index leads to, if it must have one
 */
record Compound(
        int tag,
        String name,
        List<Condition> conditions,
        char combinator,
        @Nullable Compound left,
        @Nullable AttributeCondition lead) {
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

    static Compound of(int tag, String name, List<Condition> conditions, char combinator, @Nullable Compound left) {
        AttributeCondition lead = null;
        for (var condition : conditions) {
            if (condition instanceof AttributeCondition attribute && attribute.isKey()) {
                lead = lead == null || attribute.isId() ? attribute : lead;
            }
        }
        return new Compound(tag, name, List.copyOf(conditions), combinator, left, lead);
    }

    /**
     * Whether a page has the ids and classes that it and what stands to the left ask for. Most selectors of most layouts ask for what a
     * page does not have: telling that takes no more than a look into the index.
     */
    boolean mayBeIn(Tree tree) {
        for (var part = this; part != null; part = part.left) {
            if (part.lead != null && tree.index().first(part.lead.key()) == TreeIndex.NONE) {
                return false;
            }
        }
        return true;
    }

    boolean matches(Tree tree, int node) {
        int t = tree.tag(node);
        if (t < Tag.OTHER || tag != ANY && t != tag || tag == Tag.OTHER && !tree.hasName(node, name)) {
            return false;
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).matches(tree, node)) {
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
}

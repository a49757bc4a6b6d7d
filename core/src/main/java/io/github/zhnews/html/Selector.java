// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import java.util.Arrays;
import java.util.List;

/**
 * A selector of elements, in a subset of CSS:
 *
 * <ul>
 *   <li>{@code p}, {@code *}, {@code #id}, {@code .class}, {@code [attr]}, {@code [attr=value]}, and {@code ^=}, {@code $=},
 *       {@code *=} for the start, the end and any part of a value, {@code ~=} for one of its words;
 *   <li>{@code :not(…)} of one of these or several together, {@code :first-child}, {@code :last-child},
 *       {@code :nth-child(3)}, {@code :first-of-type}, {@code :last-of-type}, {@code :nth-of-type(3)};
 *   <li>combined by a blank (within), {@code >} (directly within) and {@code +} (right after), and in lists by commas.
 * </ul>
 *
 * <p>Case matters in ids alone, as in jsoup: not in names, classes and values of attributes. Unlike jsoup's, {@code ~=} is no
 * regular expression. Values may stand in quotes. A backslash takes the next character as it is.
 *
 * <p>Selectors are immutable. A selector with an id or a class costs a look-up in the tree's index, which is built once; the
 * others cost a walk over the nodes.
 */
public final class Selector {
    private static final int[] NONE = {};

    private final String text;
    private final Compound[] alternatives;

    private Selector(String text, List<Compound> alternatives) {
        this.text = text;
        this.alternatives = alternatives.toArray(Compound[]::new);
    }

    /**
     * Reads a selector.
     *
     * @throws IllegalArgumentException if it is not well formed or outside of the subset; the message says where
     *
     */
    public static Selector compile(String css) {
        return new Selector(css, new SelectorParser(css).parse());
    }

    /** How much it costs to find out that nothing matches. */
    public int cost() {
        int cost = 0;
        for (var alternative : alternatives) {
            var part = alternative;
            while (part != null && part.lead() == null) {
                part = part.left();
            }
            cost = Math.max(cost, part != null ? 0 : alternative.tag() != Compound.ANY ? 1 : 2);
        }
        return cost;
    }

    /**
     * The first element that a selector matches.
     *
     * @param root the node to look in; it may match itself, and what the selector asks of ancestors may lie outside of it
     * @return the element, or -1
     *
     */
    public int first(Tree tree, int root) {
        int first = Integer.MAX_VALUE;
        for (var alternative : alternatives) {
            if (alternative.mayBeIn(tree)) {
                int node = new Matches(tree, alternative, root).next();
                first = node >= 0 ? Math.min(first, node) : first;
            }
        }
        return first == Integer.MAX_VALUE ? -1 : first;
    }

    public int[] all(Tree tree, int root) {
        int[] found = NONE;
        int size = 0;
        for (var alternative : alternatives) {
            if (!alternative.mayBeIn(tree)) {
                continue;
            }
            var matches = new Matches(tree, alternative, root);
            for (int node = matches.next(); node >= 0; node = matches.next()) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, size * 2));
                }
                found[size++] = node;
            }
        }
        return alternatives.length == 1
                ? Arrays.copyOf(found, size)
                : Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    public boolean matches(Tree tree, int node) {
        for (var alternative : alternatives) {
            if (alternative.matchesWithLeft(tree, node)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}

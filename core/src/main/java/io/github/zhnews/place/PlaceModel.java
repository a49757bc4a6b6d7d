// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What regression trees say to the signs of a place, summed up. The models are trained on pages of which the text is known and on
 * damaged variants of them.
 *
 * <p>A model is text. A line {@code base 0.5} gives what the sum starts with. The trees follow, each node before what hangs on it: a line
 * {@code letters < 5.2} leads to the node behind it where the sign is less, else to the one behind that part; a line with a
 * number alone is what the tree says. Lines that start with {@code #} are comments.
 */
public final class PlaceModel {
    private final float base;
    /** For each node the sign that it asks, or -1 at a leaf. */
    private final int[] sign;
    /** The threshold, or what the leaf says. */
    private final float[] value;
    /** The node to go to where a sign is not less; one that is goes to the next. */
    private final int[] other;

    private final int[] roots;

    private PlaceModel(float base, List<String> nodes, List<String> names) {
        this.base = base;
        sign = new int[nodes.size()];
        value = new float[nodes.size()];
        other = new int[nodes.size()];
        var starts = new ArrayList<Integer>();
        int at = 0;
        while (at < nodes.size()) {
            starts.add(at);
            at = read(nodes, at, names);
        }
        roots = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Reads a model.
     *
     * @param names the signs that its nodes may ask
     */
    public static PlaceModel of(Iterable<String> text, List<String> names) {
        var nodes = new ArrayList<String>();
        float base = 0;
        for (Iterator<String> lines = text.iterator(); lines.hasNext(); ) {
            var line = lines.next().strip();
            if (line.startsWith("base ")) {
                base = Float.parseFloat(line.substring("base ".length()));
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                nodes.add(line);
            }
        }
        return new PlaceModel(base, nodes, names);
    }

    /** Reads a node and all that hangs on it and tells where the next tree starts. */
    private int read(List<String> nodes, int node, List<String> names) {
        if (node == nodes.size()) {
            throw new IllegalArgumentException("the last tree of a model breaks off");
        }
        var words = nodes.get(node).split(" ", -1);
        if (words.length == 1) {
            sign[node] = -1;
            value[node] = Float.parseFloat(words[0]);
            return node + 1;
        }
        sign[node] = names.indexOf(words[0]);
        if (sign[node] < 0 || words.length != 3) {
            throw new IllegalArgumentException("no node of a model: " + nodes.get(node));
        }
        value[node] = Float.parseFloat(words[2]);
        other[node] = read(nodes, node + 1, names);
        return read(nodes, other[node], names);
    }

    /** What a place with these signs is worth. */
    public float value(float[] signs) {
        float sum = base;
        for (int root : roots) {
            int node = root;
            while (sign[node] >= 0) {
                node = signs[sign[node]] < value[node] ? node + 1 : other[node];
            }
            sum += value[node];
        }
        return sum;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A place in a file, without the text that a mark of the YAML parser holds on to.
 *
 * @param line from 1; 0 if unknown
 * @param column from 1; 0 if unknown
 */
record Spot(int line, int column) {
    private static final Spot UNKNOWN = new Spot(0, 0);

    /** Where a node begins. */
    static Spot of(Node node) {
        return node.getStartMark()
                .map(mark -> new Spot(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(UNKNOWN);
    }

    /** The fault of what stands here. */
    RuleFileException wrong(String file, String reason, @Nullable Exception cause) {
        return new RuleFileException(file, line, column, reason, cause);
    }
}

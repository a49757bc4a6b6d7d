// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import java.util.BitSet;
import java.util.List;

/**
 * What is known beforehand of the parts of a text's element, by the portal's layout.
 *
 * @param dropped the nodes that are no text
 * @param captions the nodes that are captions
 * @param tail what lines begin with that end the text
 */
public record BodyMarks(BitSet dropped, BitSet captions, List<String> tail) {
    /** Nothing is known. */
    public static final BodyMarks NONE = new BodyMarks(new BitSet(), new BitSet(), List.of());
}

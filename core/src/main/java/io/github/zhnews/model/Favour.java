// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

/** Which of two faults of a text is the lesser one, where a page leaves a doubt of what belongs to it. */
public enum Favour {
    /**
     * Rather too little: what one sign alone says to be no text goes, such as a line that reads as a call or a disclaimer wherever
     * it stands, lines before the first sentence and behind the last one, a lead outside of the text's element.
     */
    PRECISION,
    /** Neither: signs must agree, and words of promotion count only where promotion stands. */
    BALANCED,
    /**
     * Rather too much: what goes for its place alone stays, such as lines behind the one that ends the text which don't read as
     * promotion, and names of writers and captions on lines of their own.
     */
    RECALL
}

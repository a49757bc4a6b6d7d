// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/** What became of one line of a page. */
public sealed interface LineDecision extends Serializable {

    /** Whether a line is text of the article. */
    enum Verdict {
        /** It is. */
        KEPT,
        /** It stands within the text's element and is none. */
        DROPPED,
        /** It stands at or behind the line that ended the text, within the text's element. */
        TAIL,
        /** It stands outside of the text's element. */
        OUTSIDE
    }

    /**
     * {@return a line of no weight, of an element that is not told}
     *
     * @param text the line, blanks collapsed
     * @param verdict whether it is text of the article
     * @param reason why
     */
    static LineDecision of(String text, Verdict verdict, Reason reason) {
        return new LineDecisionValue(text, verdict, reason, 0, "");
    }

    /** {@return the line, blanks collapsed} */
    String text();

    /** {@return whether it is text of the article} */
    Verdict verdict();

    /** {@return why: of a kept line the block that it went into, of any other what it was taken for} */
    Reason reason();

    /**
     * {@return what it counts for the element around it when the article's text is looked for: about the length of its
     * sentences, less than 0 for labels and links}
     */
    int weight();

    /** {@return the block that it stands in, as a selector such as {@code p.summary}} */
    String element();

    /**
     * {@return this line with a weight}
     *
     * @param weight what it counts for the element around it
     */
    LineDecision withWeight(int weight);

    /**
     * {@return this line with the block that it stands in}
     *
     * @param element the block, as a selector
     */
    LineDecision withElement(String element);
}

record LineDecisionValue(String text, Verdict verdict, Reason reason, int weight, String element)
        implements LineDecision {
    LineDecisionValue {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(element, "element");
    }

    @Override
    public LineDecision withWeight(int other) {
        return new LineDecisionValue(text, verdict, reason, other, element);
    }

    @Override
    public LineDecision withElement(String other) {
        return new LineDecisionValue(text, verdict, reason, weight, other);
    }

    @Override
    public String toString() {
        return Shown.of(
                "LineDecision",
                "text",
                text,
                "verdict",
                verdict,
                "reason",
                reason,
                "weight",
                weight,
                "element",
                element);
    }
}

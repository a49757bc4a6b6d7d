package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * What became of one line of a page.
 *
 * @param text the line, blanks collapsed
 * @param verdict whether it is text of the article
 * @param reason why: of a kept line the block that it went into, of any other what it was taken for
 * @param weight what it counts for the element around it when the article's text is looked for: about the length of its
 *     sentences, less than 0 for labels and links
 * @param element the block that it stands in, as a selector such as {@code p.summary}
 */
public record LineDecision(String text, Verdict verdict, Reason reason, int weight, String element)
        implements Serializable {

    /** Whether a line is text of the article. */
    public enum Verdict {
        /** It is. */
        KEPT,
        /** It stands within the text's element and is none. */
        DROPPED,
        /** It stands at or behind the line that ended the text, within the text's element. */
        TAIL,
        /** It stands outside of the text's element. */
        OUTSIDE
    }

    /** Checks that nothing is {@code null}. */
    public LineDecision {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(element, "element");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.label;

import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Keywords;
import java.util.List;

/**
 * A short text, such as the line below a headline or at the end of an article, taken apart at its labels: 2019-09-07
 * 09:59:22　来源：…　作者：…　责任编辑：….
 *
 * @param head what stands before the first label
 */
public record LabelledText(String head, List<Part> parts) {
    /** Copies the list. */
    public LabelledText {
        parts = List.copyOf(parts);
    }

    /**
     * A label and its value.
     *
     * @param value the value on one line; empty where nothing follows, as when it stands in another element
     * @param start the index of the value's first character in the text read
     * @param explicit whether a colon, slash or bracket follows the label; otherwise a space alone
     * @param slashed whether it is a slash or a bar, as before names alone
     */
    public record Part(Label label, String word, String value, int start, int end, boolean explicit, boolean slashed) {}

    /** Reads a part of a text. */
    public static LabelledText read(char[] text, int from, int to) {
        return new LabelScanner(Folded.of(text, from, to)).read();
    }

    /** Reads a text. */
    public static LabelledText read(CharSequence text) {
        return new LabelScanner(Folded.of(text)).read();
    }

    /** Whether it has a label of a kind. */
    public boolean has(Label label) {
        for (var part : parts) {
            if (part.label() == label) {
                return true;
            }
        }
        return false;
    }

    /** The first value of a kind. */
    public String value(Label label) {
        for (var part : parts) {
            if (part.label() == label && !part.value().isEmpty()) {
                return part.value();
            }
        }
        return "";
    }

    /** The labelled keywords. */
    public List<String> keywords() {
        return Keywords.split(value(Label.KEYWORDS));
    }
}

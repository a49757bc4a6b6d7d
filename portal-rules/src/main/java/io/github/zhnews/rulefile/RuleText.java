// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The text of a rule file, and what its nodes hold. Whatever is at fault is told with its place. */
final class RuleText {
    /** Enough for hundreds of layouts; what is larger is no rule file. */
    static final int MAX_CHARS = 256 * 1024;

    private static final int MAX_ITEMS = 1_000;
    /** No selector, expression or path is longer; and messages quote them. */
    private static final int MAX_TEXT = 1_000;

    private final String file;
    private final String text;
    /** Where each code point begins, which is how the YAML parser counts. */
    private final int[] offsets;

    /**
     * Takes a text.
     *
     * @param file the file's name for messages
     * @param text the text; a byte order mark is taken off
     */
    RuleText(String file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.length() > MAX_CHARS) {
            throw new RuleFileException(file, "it is longer than " + MAX_CHARS + " characters", null);
        }
        offsets = IntStream.range(0, this.text.length())
                .filter(i -> i == 0
                        || !Character.isLowSurrogate(this.text.charAt(i))
                        || !Character.isHighSurrogate(this.text.charAt(i - 1)))
                .toArray();
    }

    /** The file's name for messages. */
    String file() {
        return file;
    }

    /** The whole text. */
    String text() {
        return text;
    }

    /** The text of a scalar. */
    String scalar(Node node, String what) {
        if (isEmpty(node)) {
            throw empty(node, node, what + " is missing");
        }
        if (node instanceof ScalarNode scalar) {
            if (scalar.getValue().length() > MAX_TEXT) {
                throw wrong(node, "a text of more than " + MAX_TEXT + " characters is no part of a rule");
            }
            return scalar.isPlain() ? whole(scalar) : scalar.getValue();
        }
        var isBracketed = node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
        var hint = isBracketed ? "; a selector that begins with [ must be in quotes" : "";
        throw wrong(node, what + " is wanted, but this is " + kind(node) + hint);
    }

    /** The number of a scalar. */
    int number(Node node) {
        var digits = scalar(node, "a number");
        if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong(node, "\"" + digits + "\" is no number of at most six digits");
        }
        return Integer.parseInt(digits);
    }

    /** The texts of a list, or the one that stands alone in its place. */
    List<String> scalars(Node node, String what) {
        return items(node).stream().map(item -> scalar(item, what)).toList();
    }

    /** The elements of a list, or what stands alone in its place. */
    List<Node> items(Node node) {
        var items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        if (items.size() > MAX_ITEMS) {
            throw wrong(node, "a list of more than " + MAX_ITEMS + " elements is no part of a rule");
        }
        return items;
    }

    /** What to call a node in a message. */
    static String kind(Node node) {
        return node instanceof SequenceNode ? "a list" : node instanceof MappingNode ? "a mapping" : "a text";
    }

    /** Whether a node is what YAML makes of nothing. */
    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && List.of("", "~", "null").contains(scalar.getValue());
    }

    /** The fault of a node that holds nothing, perhaps because what was meant for a selector is a comment to YAML. */
    RuleFileException empty(Node node, Node blamed, String reason) {
        int hash = Comments.inPlaceOfValue(text, end(node));
        return hash >= 0 ? unquoted(hash) : wrong(blamed, reason);
    }

    /** The fault of a selector that lacks its quotes. */
    RuleFileException unquoted(int hash) {
        return wrong(hash, "a selector that begins with # must be in quotes: \"" + Comments.word(text, hash) + '"');
    }

    /** The text of a scalar without quotes, if it isn't that of {@code div #text}, of which YAML leaves {@code div}. */
    private String whole(ScalarNode scalar) {
        int hash = Comments.behindValue(text, end(scalar));
        if (hash >= 0) {
            var meant = scalar.getValue() + " " + Comments.word(text, hash);
            throw wrong(hash, "a comment begins here: put \"" + meant + "\" in quotes, or a blank behind the #");
        }
        return scalar.getValue();
    }

    /** Does what refuses bad arguments, and if it does, says where they stand. */
    <T> T at(Node node, Supplier<T> action) {
        try {
            return action.get();
        } catch (IllegalArgumentException e) {
            throw wrong(node, String.valueOf(e.getMessage()), e);
        }
    }

    /** The fault of a node. */
    RuleFileException wrong(Node node, String reason) {
        return wrong(node, reason, null);
    }

    /** The fault of a node with its cause. */
    RuleFileException wrong(Node node, String reason, @Nullable Exception cause) {
        return Spot.of(node).wrong(file, reason, cause);
    }

    /** The fault of what stands at an offset, in UTF-16 units. */
    RuleFileException wrong(int offset, String reason) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                start = i + 1;
            }
        }
        return new RuleFileException(file, line, text.codePointCount(start, offset) + 1, reason, null);
    }

    /** The offset of a code point, in UTF-16 units. */
    int offset(int codePoint) {
        return codePoint < offsets.length ? offsets[codePoint] : text.length();
    }

    private int end(Node node) {
        return offset(node.getEndMark().map(Mark::getIndex).orElse(0));
    }
}

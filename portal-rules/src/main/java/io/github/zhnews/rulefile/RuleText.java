// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a rule file, and what its nodes hold. Whatever is at fault is told with its place.
 *
 * @param file the file's name for messages
 * @param text the text, without a byte order mark
 */
record RuleText(String file, String text) {
    /** Enough for hundreds of layouts; what is larger is no rule file. */
    private static final int MAX_CHARS = 256 * 1024;

    /** A file with more bytes has more characters, too, for none takes more than three. */
    private static final int MAX_BYTES = 3 * MAX_CHARS;

    private static final int MAX_ITEMS = 1_000;
    /** No selector, expression or path is longer; and messages quote them. */
    private static final int MAX_TEXT = 1_000;

    RuleText {
        if (text.length() > MAX_CHARS) {
            throw new RuleFileException(file, "it is longer than " + MAX_CHARS + " characters", null);
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Reads a file. */
    static RuleText of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new RuleText(file.toString(), new String(in.readNBytes(MAX_BYTES + 1), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Says that a file or folder can't be read. */
    static RuleFileException unreadable(Path file, Exception e) {
        var reason = e instanceof NoSuchFileException ? "it does not exist" : e.toString();
        return new RuleFileException(file.toString(), "it can't be read: " + reason, e);
    }

    /** The text of a scalar. */
    String scalar(Node node, String what) {
        if (!(node instanceof ScalarNode scalar) || isEmpty(node)) {
            var isBracketed = node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
            var hint = isBracketed ? "; a selector that begins with [ must be in quotes" : "";
            throw wrong(node, what + " is wanted, but this is " + kind(node) + hint);
        }
        if (scalar.getValue().length() > MAX_TEXT) {
            throw wrong(node, "a text of more than " + MAX_TEXT + " characters is no part of a rule");
        }
        return scalar.getValue();
    }

    /** The number of a scalar. */
    int number(Node node) {
        var digits = scalar(node, "a number");
        if (!digits.matches("[0-9]{1,6}")) {
            throw wrong(node, "\"" + digits + "\" is no number of at most six digits");
        }
        return Integer.parseInt(digits);
    }

    /** The elements of a list, or what stands alone in its place. */
    List<Node> items(Node node) {
        var items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        if (items.size() > MAX_ITEMS) {
            throw wrong(node, "a list of more than " + MAX_ITEMS + " elements is no part of a rule");
        }
        return items;
    }

    /** The texts of a list, or the one that stands alone in its place. */
    List<String> texts(Node node) {
        return items(node).stream().map(item -> scalar(item, "a text")).toList();
    }

    /** What to call a node in a message. */
    static String kind(Node node) {
        return node instanceof SequenceNode
                ? "a list"
                : node instanceof MappingNode ? "a mapping" : isEmpty(node) ? "nothing" : "a text";
    }

    /** Whether a node is what YAML makes of nothing. */
    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && List.of("", "~", "null").contains(scalar.getValue());
    }

    /** The fault of a node. */
    RuleFileException wrong(Node node, String reason) {
        return wrong(node.getStartMark(), reason);
    }

    /** The fault of what stands at a mark of the YAML parser. */
    RuleFileException wrong(Optional<Mark> mark, String reason) {
        int line = mark.map(Mark::getLine).orElse(-1) + 1;
        int column = mark.map(Mark::getColumn).orElse(-1) + 1;
        return new RuleFileException(file, line, column, reason, null);
    }

    /** The fault of what stands at an offset, in UTF-16 units. */
    RuleFileException wrong(int offset, String reason) {
        var lines = (text.substring(0, offset) + "!").lines().toList();
        var last = lines.get(lines.size() - 1);
        return new RuleFileException(file, lines.size(), last.codePointCount(0, last.length()), reason, null);
    }
}

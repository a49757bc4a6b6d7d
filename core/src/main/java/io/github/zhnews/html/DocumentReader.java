// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import java.util.Arrays;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Copies a page that jsoup has parsed into a {@link Tree}, element for element: no rule of the HTML standard is applied a
 * second time. The tree's source is written anew, so that its ranges mean the same as those of a tree read from a page.
 */
public final class DocumentReader {
    private final TreeWriter out;
    private final Tree tree;
    private final Limits limits;

    /** A reader that can be used for one page after another. */
    public DocumentReader(Limits limits) {
        this.limits = limits;
        out = new TreeWriter(limits);
        tree = out.tree;
    }

    /**
     * Copies a page.
     *
     * @throws PageLimitException if the page has too many characters or nodes
     */
    public Tree read(Document document) {
        out.start(0, Budget.of(limits, length(document)));
        document.traverse(this::visit);
        return out.finish();
    }

    /** About the length of the page that the document was read from. */
    private static int length(Document document) {
        return document.nodeStream()
                .mapToInt(node -> node.nodeName().length()
                        + (node instanceof TextNode text ? text.getWholeText().length() : node.attributesSize()))
                .sum();
    }

    private void visit(Node node, int depth) {
        if (depth == 0) {
            return; // the document is the tree's root
        }
        out.at(tree.sourceLength);
        out.closeTo(depth);
        if (node instanceof Element element) {
            element(element);
        } else if (node instanceof DataNode data) {
            source(data.getWholeData());
        } else if (node instanceof TextNode text) {
            text(text.getWholeText());
        }
    }

    private void element(Element element) {
        int firstAttr = tree.attributes.size();
        out.at(tree.sourceLength, firstAttr);
        source("<");
        source(element.normalName());
        for (Attribute attribute : element.attributes()) {
            if (tree.attributes.size() - firstAttr == limits.attributes()) {
                tree.budget().reach(Limit.ATTRIBUTES, element.attributesSize());
                break;
            }
            source(" ");
            attribute(attribute.getKey(), attribute.getValue());
        }
        source(">");
        out.open(Tag.of(element.normalName()), tree.sourceLength);
    }

    private void attribute(String name, String value) {
        int nameStart = tree.sourceLength;
        source(name);
        source("=");
        int valueStart = tree.sourceLength;
        source(value.replace("&", "&amp;"));
        tree.attributes.add(Attr.of(name), nameStart, valueStart, tree.sourceLength);
    }

    private void text(String text) {
        int around = out.topTag();
        boolean raw = Tag.is(around, Tag.RAW) && !out.isForeign();
        if (!raw && out.isAfterBreak() && isBlank(text)) {
            return;
        }
        boolean literal = raw && around != Tag.TITLE && around != Tag.TEXTAREA;
        source(literal ? text : text.replace("&", "&amp;").replace("<", "&lt;"));
        if (!raw) {
            out.checkLength(tree.textLength + text.length());
            out.text(text);
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c <= ' ');
    }

    private void source(String s) {
        int end = tree.sourceLength + s.length();
        out.checkLength(end);
        if (tree.source.length < end) {
            tree.source = Arrays.copyOf(tree.source, Math.max(1024, end * 2));
        }
        s.getChars(0, s.length(), tree.source, tree.sourceLength);
        tree.sourceLength = end;
    }
}

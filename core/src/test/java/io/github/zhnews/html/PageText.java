// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What the flat tree and jsoup's tree of a page must have in common.
 *
 * @param text the text that a reader sees, without white space
 * @param ownText each block with the text that stands in it directly, in page order
 * @param blockText each block with the text that has no other block between, in page order
 */
record PageText(String text, List<String> ownText, List<String> blockText) {
    private static final Set<Integer> BLOCKS = Set.of(Tag.P, Tag.DIV, Tag.LI, Tag.TD);

    static PageText of(Tree tree) {
        Map<Integer, StringBuilder> own = new LinkedHashMap<>();
        Map<Integer, StringBuilder> inner = new LinkedHashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            if (BLOCKS.contains(tree.tag(i))) {
                own.put(i, new StringBuilder());
                inner.put(i, new StringBuilder());
            } else if (tree.tag(i) == Tag.TEXT) {
                var text = new String(tree.chars(), tree.textFrom(i), tree.textTo(i) - tree.textFrom(i));
                int around = tree.parent(i);
                append(own.get(around), text);
                while (around > 0 && !BLOCKS.contains(tree.tag(around))) {
                    around = tree.parent(around);
                }
                append(inner.get(around), text);
            }
        }
        return new PageText(squeeze(new String(tree.chars(), 0, tree.textTo(0))), list(tree, own), list(tree, inner));
    }

    private static void append(StringBuilder to, String text) {
        if (to != null) {
            to.append(text);
        }
    }

    private static List<String> list(Tree tree, Map<Integer, StringBuilder> texts) {
        var list = new ArrayList<String>();
        texts.forEach((node, text) -> add(list, Tag.name(tree.tag(node)), text));
        return list;
    }

    static PageText of(Document document) {
        var text = new StringBuilder();
        Map<Element, StringBuilder> own = new LinkedHashMap<>();
        Map<Element, StringBuilder> inner = new LinkedHashMap<>();
        read(document, null, text, own, inner);
        return new PageText(squeeze(text), list(own), list(inner));
    }

    private static List<String> list(Map<Element, StringBuilder> texts) {
        var list = new ArrayList<String>();
        texts.forEach((element, text) -> add(list, element.normalName(), text));
        return list;
    }

    private static void read(
            Element element,
            Element block,
            StringBuilder text,
            Map<Element, StringBuilder> own,
            Map<Element, StringBuilder> inner) {
        int tag = Tag.of(element.normalName());
        if (Tag.isUnread(tag) || Tag.is(tag, Tag.RAW)) {
            return;
        }
        var around = block;
        if (BLOCKS.contains(tag)) {
            around = element;
            own.put(element, new StringBuilder());
            inner.put(element, new StringBuilder());
        }
        for (Node child : element.childNodes()) {
            if (child instanceof Element e) {
                read(e, around, text, own, inner);
            } else if (child instanceof TextNode t) {
                text.append(t.getWholeText());
                append(own.get(element), t.getWholeText());
                append(inner.get(around), t.getWholeText());
            }
        }
    }

    private static void add(List<String> list, String name, StringBuilder text) {
        var squeezed = squeeze(text);
        if (!squeezed.isEmpty()) {
            list.add(name + ":" + squeezed);
        }
    }

    private static String squeeze(CharSequence text) {
        var squeezed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != 0xA0 && !Character.isWhitespace(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    /** The part that does not depend on which inline elements text stands in. */
    PageText blocks() {
        return new PageText(text, List.of(), blockText);
    }
}

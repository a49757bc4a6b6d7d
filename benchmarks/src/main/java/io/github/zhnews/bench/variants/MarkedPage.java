// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.variants;

import io.github.zhnews.bench.accuracy.Letters;
import io.github.zhnews.bench.corpus.GoldPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** A page of which is known where each paragraph of its gold stands. */
final class MarkedPage {
    /** A shorter run of letters may stand anywhere. */
    private static final int MIN_LETTERS = 2;
    /** The share of the gold that must be found, and that the innermost element with it must hold. */
    private static final double MOST = 0.9;

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "textarea", "head");

    private final Document document;
    private final Element container;
    private final Map<TextNode, Integer> paragraphs;
    private final int count;

    private MarkedPage(Document document, Element container, Map<TextNode, Integer> paragraphs, int count) {
        this.document = document;
        this.container = container;
        this.paragraphs = paragraphs;
        this.count = count;
    }

    /** Marks a page, or answers {@code null} where most of its gold is not found in the markup, or it is too short to cut. */
    static @Nullable MarkedPage of(GoldPage page) {
        var document = Jsoup.parse(page.html());
        var gold = page.gold().paragraphs().stream().map(Letters::of).toList();
        var found = texts(document.body(), gold);
        int all = gold.stream().mapToInt(String::length).sum();
        if (gold.size() < 4 || covered(found, document.body(), gold) < all * MOST) {
            return null;
        }
        Element container = document.body();
        Element inner = container;
        while (inner != null) {
            container = inner;
            inner = container.children().stream()
                    .filter(child -> covered(found, child, gold) >= all * MOST)
                    .findFirst()
                    .orElse(null);
        }
        var outer = container;
        found.keySet().removeIf(text -> !isWithin(text, outer));
        return new MarkedPage(document, container, found, gold.size());
    }

    private static Map<TextNode, Integer> texts(Element root, List<String> gold) {
        var found = new HashMap<TextNode, Integer>();
        root.filter((node, depth) -> {
            if (UNSEEN.contains(node.nodeName())) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text) {
                var letters = Letters.of(text.getWholeText());
                for (int i = 0; i < gold.size() && letters.length() >= MIN_LETTERS; i++) {
                    if (gold.get(i).contains(letters)) {
                        found.put(text, i);
                        break;
                    }
                }
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }

    /** How many letters of the gold stand in an element, none counted twice. */
    private static int covered(Map<TextNode, Integer> found, Element element, List<String> gold) {
        var letters = new int[gold.size()];
        found.forEach((text, paragraph) -> {
            if (isWithin(text, element)) {
                letters[paragraph] += Letters.of(text.getWholeText()).length();
            }
        });
        int sum = 0;
        for (int i = 0; i < letters.length; i++) {
            sum += Math.min(letters[i], gold.get(i).length());
        }
        return sum;
    }

    private static boolean isWithin(Node node, Element element) {
        Node n = node;
        while (n != null && !n.equals(element)) {
            n = n.parent();
        }
        return n != null;
    }

    Document document() {
        return document;
    }

    /** The innermost element that holds the text. */
    Element container() {
        return container;
    }

    /** How many paragraphs the text has. */
    int size() {
        return count;
    }

    /** Deletes the paragraphs from a number on, what is empty without them, and the scripts, which may hold them again. */
    void cut(int kept) {
        document.select("script").remove();
        for (var text : paragraphs.entrySet()) {
            if (text.getValue() >= kept) {
                delete(text.getKey());
            }
        }
    }

    private void delete(Node node) {
        var parent = node.parent();
        node.remove();
        if (parent instanceof Element element
                && !element.equals(container)
                && element.text().isBlank()
                && element.select("img, video, iframe").isEmpty()) {
            delete(element);
        }
    }

    /** The children of the container that hold paragraphs from a number on and none before it. */
    List<Node> piecesFrom(int paragraph) {
        var early = new HashSet<Node>();
        var late = new HashSet<Node>();
        paragraphs.forEach((text, number) -> (number < paragraph ? early : late).add(piece(text)));
        late.removeAll(early);
        var pieces = new ArrayList<Node>();
        for (var child : container.childNodes()) {
            if (late.contains(child)) {
                pieces.add(child);
            }
        }
        return pieces;
    }

    private Node piece(Node node) {
        var piece = node;
        while (!container.equals(piece.parent())) {
            piece = Objects.requireNonNull(piece.parent());
        }
        return piece;
    }
}

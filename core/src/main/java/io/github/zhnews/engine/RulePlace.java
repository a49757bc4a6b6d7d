// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Selector;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Read;
import io.github.zhnews.script.Content;
import io.github.zhnews.text.BoundedPattern;
import io.github.zhnews.text.PatternLimitException;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Read} ready for use: its selector is compiled. Immutable. */
public final class RulePlace {
    private static final Words LABELS = Words.of("labels.source");

    private final Read read;
    private final @Nullable Selector selector;
    private final @Nullable PageValues values;
    private final ElementText taken;

    /** What is taken of an element; an empty string where it has nothing to give. */
    @FunctionalInterface
    private interface ElementText {
        String of(Tree tree, int node);
    }

    /** Sees an element and what was taken of it. */
    @FunctionalInterface
    private interface Visitor {
        void visit(int node, String text);
    }

    private RulePlace(Read read) {
        this.read = read;
        values = read instanceof Read.Script script
                ? PageValues.of(script)
                : read instanceof Read.JsonLd jsonLd ? PageValues.of(jsonLd) : null;
        selector =
                values != null ? null : read.selector().map(Selector::compile).orElse(null);
        taken = taken(read);
    }

    /** Makes a place ready for use. */
    public static RulePlace of(Read read) {
        return new RulePlace(read);
    }

    private static ElementText taken(Read read) {
        if (read instanceof Read.Attribute attribute) {
            return (tree, node) -> attribute(tree, node, attribute.name());
        }
        if (read instanceof Read.After after) {
            return (tree, node) -> after(DisplayedText.text(tree, node), after.label());
        }
        if (read instanceof Read.Match match) {
            var pattern = BoundedPattern.compile(match.regex());
            return (tree, node) -> Spaces.clean(pattern.find(DisplayedText.text(tree, node), tree.budget()));
        }
        return DisplayedText::text;
    }

    private static String attribute(Tree tree, int node, String name) {
        var value = tree.attr(node, name);
        return value == null ? "" : Spaces.clean(value);
    }

    private static String after(String text, String label) {
        var bare = label.substring(0, label.length() - (label.endsWith("：") || label.endsWith(":") ? 1 : 0));
        int at = text.indexOf(bare);
        if (at < 0) {
            return "";
        }
        int from = at + bare.length();
        while (from < text.length() && " ：:".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    /** The texts that stand there. */
    public List<String> texts(Page page) {
        if (values != null) {
            return values.texts(page);
        }
        if (read instanceof Read.Meta meta) {
            var entry = page.meta().first(meta.key());
            return entry == null ? List.of() : List.of(entry.value());
        }
        var texts = new ArrayList<String>();
        walk(page, (node, text) -> texts.add(text));
        return texts;
    }

    /**
     * Goes through the elements that have something to give: all of them, or the first, as the place says. What lies within an
     * element that has given its text is a part of that text and not looked at again.
     */
    private void walk(Page page, Visitor visitor) {
        if (selector == null) {
            return;
        }
        try {
            walkAll(page, selector.all(page.tree(), 0), visitor);
        } catch (PatternLimitException e) {
            page.warn(read + ": " + e.getMessage());
        }
    }

    private void walkAll(Page page, int[] nodes, Visitor visitor) {
        int from = 0;
        for (int node : nodes) {
            if (node < from) {
                continue;
            }
            page.budget().spend(page.tree().end(node) - node);
            var text = taken.of(page.tree(), node);
            if (!text.isEmpty()) {
                visitor.visit(node, text);
                if (!(read instanceof Read.AllTexts)) {
                    return;
                }
                from = page.tree().end(node);
            }
        }
    }

    /** Whether a label tells what stands there. */
    boolean isLabelled() {
        return read instanceof Read.After || read instanceof Read.Match match && LABELS.in(match.regex());
    }

    /** The first link in what stands there, or {@code null}. */
    @Nullable
    URI link(Page page) {
        var tree = page.tree();
        for (int node : nodes(page)) {
            for (int i = node; i < tree.end(node); i++) {
                var href = tree.tag(i) == Tag.A ? tree.attr(i, Attr.HREF) : null;
                var url = href == null ? null : page.resolve(href);
                if (url != null && Addresses.isDocument(url)) {
                    return url;
                }
            }
        }
        return null;
    }

    private List<Integer> nodes(Page page) {
        var nodes = new ArrayList<Integer>();
        walk(page, (node, text) -> nodes.add(node));
        return nodes;
    }

    /** The article's text, where the place is data. */
    public @Nullable Content content(Page page) {
        if (values != null) {
            return values.content(page);
        }
        for (int node : nodes(page)) {
            var html = page.tree().raw(node);
            if (!html.isBlank()) {
                return Content.of(html);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return read.toString();
    }
}

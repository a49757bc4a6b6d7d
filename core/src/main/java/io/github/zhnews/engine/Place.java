package io.github.zhnews.engine;

import io.github.zhnews.html.Selector;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Read;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/** A {@link Read} ready for use: its selector is compiled. */
final class Place {
    private final Read read;
    private final Texts texts;

    @FunctionalInterface
    private interface Texts {
        List<String> of(Page page);
    }

    /** What is taken of an element; an empty string where it has nothing to give. */
    @FunctionalInterface
    private interface ElementText {
        String of(Tree tree, int node);
    }

    private Place(Read read, Texts texts) {
        this.read = read;
        this.texts = texts;
    }

    static Place of(Read read) {
        return new Place(read, compile(read));
    }

    private static Texts compile(Read read) {
        if (read instanceof Read.Text text) {
            return elements(text.css(), 1, Display::text);
        }
        if (read instanceof Read.Each each) {
            return elements(each.css(), Integer.MAX_VALUE, Display::text);
        }
        if (read instanceof Read.Attribute attribute) {
            return elements(attribute.css(), 1, (tree, node) -> attribute(tree, node, attribute.name()));
        }
        if (read instanceof Read.After after) {
            return elements(after.css(), 1, (tree, node) -> after(Display.text(tree, node), after.label()));
        }
        var key = ((Read.Meta) read).key();
        return page -> {
            var entry = page.meta().first(key);
            return entry == null ? List.of() : List.of(entry.value());
        };
    }

    private static Texts elements(String css, int most, ElementText taken) {
        var selector = Selector.compile(css);
        return page -> {
            var texts = new ArrayList<String>();
            for (int node : selector.all(page.tree(), 0)) {
                var text = taken.of(page.tree(), node);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
                if (texts.size() == most) {
                    break;
                }
            }
            return texts;
        };
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

    /** The texts that stand there, none of them empty. */
    List<String> texts(Page page) {
        return texts.of(page);
    }

    @Override
    public String toString() {
        return read.toString();
    }
}

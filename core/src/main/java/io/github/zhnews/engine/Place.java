package io.github.zhnews.engine;

import io.github.zhnews.html.Selector;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Read;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A {@link Read} ready for use: its selector is compiled. Immutable. */
public final class Place {
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

    /**
     * Makes a place ready for use.
     *
     * @param read where to read
     * @return the place
     */
    public static Place of(Read read) {
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
        if (read instanceof Read.Match match) {
            var pattern = Pattern.compile(match.regex());
            return elements(match.css(), 1, (tree, node) -> match(Display.text(tree, node), pattern));
        }
        if (read instanceof Read.Meta meta) {
            return page -> {
                var entry = page.meta().first(meta.key());
                return entry == null ? List.of() : List.of(entry.value());
            };
        }
        return page -> PageValues.texts(page, read);
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

    private static String match(String text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        var found = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
        return found == null ? "" : Spaces.clean(found);
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

    /**
     * The texts that stand there.
     *
     * @param page the page
     * @return the texts in page order, none of them empty
     */
    public List<String> texts(Page page) {
        return texts.of(page);
    }

    /**
     * The article's text, where the place is data.
     *
     * @param page the page
     * @return HTML, or plain text, or {@code null} if there is none
     */
    public @Nullable String html(Page page) {
        return PageValues.html(page, read);
    }

    @Override
    public String toString() {
        return read.toString();
    }
}

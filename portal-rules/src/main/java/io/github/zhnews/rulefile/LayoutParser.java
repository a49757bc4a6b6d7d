// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Makes a {@link Layout} of a mapping. What a layout must be is the builder's to say; each element is tried in a builder of
 * its own first, so that the place of a refused one is known.
 */
final class LayoutParser {
    /** The keys of a layout; what they say to people goes into the schema and the documents. */
    static final Map<String, Part> PARTS = new LinkedHashMap<>();

    /** The keys of {@code seen}. */
    static final Map<String, String> SEEN = new LinkedHashMap<>();

    static {
        add(
                "name",
                Form.NAME,
                "the device and the first year, as `pc-2024` or `m-2019`",
                (text, builder, items) -> builder);
        add(
                "seen",
                Form.SEEN,
                "when such pages were seen, and on how many the layout was proved; for people",
                LayoutParser::seen);
        add(
                "unproven",
                Form.TRUE,
                "`true`, where no page has proved the layout and its facts are weak; it then gives only what the generic"
                        + " extractor does not find",
                LayoutParser::unproven);
        texts("has", "selectors that all match something on a page of this layout", LayoutBuilder::has);
        texts(
                "elsewhere",
                "selectors that, with those of `has`, tell the layout on pages of other hosts, too; left out, it is used for"
                        + " the rule's hosts alone",
                LayoutBuilder::elsewhere);
        places("title", "the headline", LayoutBuilder::title);
        places("subtitle", "the secondary headline (引题, 副题)", LayoutBuilder::subtitle);
        places("published", "the time of publication", LayoutBuilder::published);
        places("modified", "the time of the last change", LayoutBuilder::modified);
        places("source", "the source (来源)", LayoutBuilder::source);
        places("authors", "the authors", LayoutBuilder::authors);
        places("editors", "the editors (责任编辑)", LayoutBuilder::editors);
        places("keywords", "the keywords", LayoutBuilder::keywords);
        places("summary", "the summary (摘要)", LayoutBuilder::summary);
        places("channel", "the path of channels, the outermost first", LayoutBuilder::channel);
        texts("body", "selectors of the text's element, the best first", LayoutBuilder::body);
        places(
                "bodyData",
                "the text in the page's data, for pages whose elements do not hold it",
                LayoutBuilder::bodyData);
        // Behind the body, of which it must not be part.
        texts("drop", "selectors of what stands in the text's element and is no text", LayoutBuilder::drop);
        texts("captions", "selectors of captions that are not recognised as such", LayoutBuilder::captions);
        texts(
                "tail",
                "words that begin the line which ends the text; that line and all behind it are left out",
                LayoutBuilder::tail);
        texts("nextPage", "selectors of the link to the article's next page", LayoutBuilder::nextPage);

        SEEN.put("from", "the month of the first page, as 2017-05");
        SEEN.put("to", "the month of the last page");
        SEEN.put("pages", "the number of real pages on which the layout was proved; 0 if on none");
    }

    private final RuleText text;
    private final Entries entries;
    private final String name;
    private final LayoutBuilder builder;
    private List<String> body = List.of();

    private LayoutParser(RuleText text, Entries entries) {
        this.text = text;
        this.entries = entries;
        name = text.scalar(entries.required("name"), "a name");
        builder = Layout.named(name);
    }

    /** What the value of a key looks like. */
    enum Form {
        NAME,
        SEEN,
        TRUE,
        TEXTS,
        PLACES
    }

    /** Gives a builder a part, which is a list or one element. */
    private interface Setter {
        LayoutBuilder set(RuleText text, LayoutBuilder builder, List<Node> items);
    }

    /** A part of a layout. */
    record Part(Form form, String says, Setter setter) {}

    private static void add(String key, Form form, String says, Setter setter) {
        PARTS.put(key, new Part(form, says, setter));
    }

    private static void texts(String key, String says, BiFunction<LayoutBuilder, String[], LayoutBuilder> setter) {
        add(
                key,
                Form.TEXTS,
                says,
                (text, builder, items) -> setter.apply(
                        builder,
                        items.stream().map(item -> text.scalar(item, "a text")).toArray(String[]::new)));
    }

    private static void places(String key, String says, BiFunction<LayoutBuilder, Read[], LayoutBuilder> setter) {
        add(
                key,
                Form.PLACES,
                says,
                (text, builder, items) -> setter.apply(
                        builder,
                        items.stream().map(item -> PlaceReader.read(text, item)).toArray(Read[]::new)));
    }

    private static LayoutBuilder seen(RuleText text, LayoutBuilder builder, List<Node> items) {
        if (items.size() != 1) {
            throw new IllegalArgumentException("seen has from, to and pages, and is no list");
        }
        var entries = Entries.of(text, items.get(0), "a span", SEEN.keySet());
        return builder.seen(
                text.scalar(entries.required("from"), "a month"),
                text.scalar(entries.required("to"), "a month"),
                text.number(entries.required("pages")));
    }

    private static LayoutBuilder unproven(RuleText text, LayoutBuilder builder, List<Node> items) {
        if (items.size() != 1 || !text.scalar(items.get(0), "true").equals("true")) {
            throw new IllegalArgumentException("unproven is true, or is left out");
        }
        return builder.unproven();
    }

    static Layout read(RuleText text, Node node) {
        return new LayoutParser(text, Entries.of(text, node, "a layout", PARTS.keySet())).layout();
    }

    private Layout layout() {
        PARTS.forEach((key, part) -> {
            var value = entries.get(key);
            if (value != null) {
                add(key, part, value);
            }
        });
        try {
            return builder.build();
        } catch (RuleException e) {
            throw text.wrong(entries.key(e.part()), String.valueOf(e.getMessage()), e);
        }
    }

    private void add(String key, Part part, Node value) {
        var items = text.items(value);
        for (var item : items) {
            text.at(
                    item,
                    () -> part.setter()
                            .set(text, trial(key, item), List.of(item))
                            .build());
        }
        text.at(value, () -> part.setter().set(text, builder, items));
        if (key.equals("body")) {
            body = text.scalars(value, "a selector");
        }
    }

    /** A layout that is sound but for the part that the item is of; its body is the item if the layout's is. */
    private LayoutBuilder trial(String key, Node item) {
        var trial = Layout.named(name);
        if (!key.equals("has")) {
            trial.has("*");
        }
        if (!key.equals("body")) {
            boolean isBody = item instanceof ScalarNode scalar && body.contains(scalar.getValue());
            trial.body(isBody ? ((ScalarNode) item).getValue() : "html > body");
        }
        return trial;
    }
}

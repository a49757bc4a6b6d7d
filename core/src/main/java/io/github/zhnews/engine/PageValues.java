// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.html.Selector;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Read;
import io.github.zhnews.script.Content;
import io.github.zhnews.script.JsValue;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values at a place in a page's data: its JSON-LD, its scripts, the elements that hold JSON. Immutable. */
final class PageValues {
    private final @Nullable Selector selector;
    private final String variable;
    private final String path;

    private PageValues(@Nullable String css, String variable, String path) {
        selector = css == null ? null : Selector.compile(css);
        this.variable = variable;
        this.path = path;
    }

    static PageValues of(Read.Script script) {
        return new PageValues(script.selector().orElse(null), script.name(), script.path());
    }

    static PageValues of(Read.JsonLd jsonLd) {
        return new PageValues(null, "", jsonLd.path());
    }

    /** The texts at the place, none of them empty. */
    List<String> texts(Page page) {
        for (var value : roots(page)) {
            var texts = new ArrayList<String>();
            for (var found : value.all(path)) {
                add(found, texts);
            }
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    /** The article's text at the place. */
    @Nullable
    Content content(Page page) {
        for (var value : roots(page)) {
            for (var found : value.all(path)) {
                var content = Content.of(found, value);
                if (content != null) {
                    return content;
                }
            }
        }
        return null;
    }

    private List<JsValue> roots(Page page) {
        if (selector != null) {
            int node = selector.first(page.tree(), 0);
            return listed(node < 0 ? null : page.jsonIn(node));
        }
        if (!variable.isEmpty()) {
            return listed(page.scriptValue(variable));
        }
        var documents = new ArrayList<JsValue>();
        for (var document : page.linkedData()) {
            documents.add(document);
            documents.addAll(document.items());
            documents.addAll(document.all("@graph[]"));
        }
        return documents;
    }

    private static List<JsValue> listed(@Nullable JsValue value) {
        return value == null ? List.of() : List.of(value);
    }

    /** What a value says: its text, that of its elements, or the name of a thing. */
    private static void add(JsValue value, List<String> texts) {
        var text = value.text();
        text = text == null ? value.text("name") : text;
        var clean = text == null ? "" : Spaces.clean(text);
        if (!clean.isEmpty()) {
            texts.add(clean);
        }
        value.items().forEach(item -> add(item, texts));
    }
}

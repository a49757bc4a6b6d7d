package io.github.zhnews.engine;

import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Read;
import io.github.zhnews.script.ArticleData;
import io.github.zhnews.script.JsValue;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values that a page holds as data: in its JSON-LD and its scripts. */
final class PageValues {
    private PageValues() {}

    /** The texts at a place in data, none of them empty. */
    static List<String> texts(Page page, Read read) {
        for (var value : roots(page, read)) {
            var texts = new ArrayList<String>();
            for (var found : value.all(path(read))) {
                add(found, texts);
            }
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    /** The article's text at a place in data as HTML or plain text, or {@code null}. */
    static @Nullable String html(Page page, Read read) {
        for (var value : roots(page, read)) {
            for (var found : value.all(path(read))) {
                var html = ArticleData.html(found, value);
                if (html != null) {
                    return html;
                }
            }
        }
        return null;
    }

    private static String path(Read read) {
        return read instanceof Read.Script script ? script.path() : ((Read.JsonLd) read).path();
    }

    private static List<JsValue> roots(Page page, Read read) {
        if (read instanceof Read.Script script) {
            var value = page.scriptValue(script.name());
            return value == null ? List.of() : List.of(value);
        }
        var documents = new ArrayList<JsValue>();
        for (var document : page.linkedData()) {
            documents.add(document);
            documents.addAll(document.items());
            documents.addAll(document.all("@graph[]"));
        }
        return documents;
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

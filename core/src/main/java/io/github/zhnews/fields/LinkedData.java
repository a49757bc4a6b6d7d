package io.github.zhnews.fields;

import io.github.zhnews.page.Page;
import io.github.zhnews.script.JsValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says, in the vocabulary of schema.org or in that of Baidu's search engine. */
final class LinkedData {
    private LinkedData() {}

    /** The first of some keys that is a text in the description of the article. */
    static @Nullable String ofArticle(Page page, String... keys) {
        for (var thing : things(page)) {
            if (isArticle(thing)) {
                for (var key : keys) {
                    var text = thing.text(key);
                    if (text != null && !text.isBlank()) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    /** The names along the path to the article, with those of front page and headline where the page lists them. */
    static List<String> breadcrumbs(Page page) {
        for (var thing : things(page)) {
            var list = thing.at("breadcrumb") == null ? thing : thing.at("breadcrumb");
            if (list != null && "BreadcrumbList".equals(list.text("@type"))) {
                var names = new ArrayList<String>();
                for (var element : items(list, "itemListElement")) {
                    var name = element.text("name");
                    name = name == null ? element.text("item.name") : name;
                    if (name != null) {
                        names.add(name);
                    }
                }
                return names;
            }
        }
        return List.of();
    }

    private static List<JsValue> items(JsValue thing, String key) {
        var value = thing.at(key);
        return value == null ? List.of() : value.items();
    }

    private static boolean isArticle(JsValue thing) {
        return thing.at("headline") != null || thing.at("title") != null && thing.at("pubDate") != null;
    }

    private static List<JsValue> things(Page page) {
        var things = new ArrayList<JsValue>();
        for (var root : page.linkedData()) {
            addAll(root, things);
        }
        return things;
    }

    private static void addAll(JsValue root, List<JsValue> things) {
        for (var thing : root.items().isEmpty() ? List.of(root) : root.items()) {
            things.add(thing);
            things.addAll(items(thing, "@graph"));
        }
    }
}

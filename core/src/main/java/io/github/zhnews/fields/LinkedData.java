// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.page.Page;
import io.github.zhnews.script.JsValue;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says, in the vocabulary of schema.org or in that of Baidu's search engine. */
final class LinkedData {
    private LinkedData() {}

    /** The first of some keys that is a text in the description of the article. */
    static @Nullable String ofArticle(Page page, String... keys) {
        if (page.jsonLd().size() == 0) {
            return null;
        }
        return articles(page)
                .flatMap(thing -> Stream.of(keys).map(thing::text))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /**
     * An address that it gives, or {@code null}. Scripts have no character references, but some systems write JSON-LD with them: the
     * plain one is read, and an address with others, which may hide what it is, is none.
     */
    static @Nullable URI address(Page page, @Nullable String reference) {
        return reference == null || reference.contains("&#") ? null : page.resolve(reference.replace("&amp;", "&"));
    }

    /** The descriptions of articles. */
    static Stream<JsValue> articles(Page page) {
        return things(page).filter(LinkedData::isArticle);
    }

    /** The names along the path to the article, with those of front page and headline where the page lists them. */
    static List<String> breadcrumbs(Page page) {
        if (page.jsonLd().size() == 0) {
            return List.of();
        }
        return things(page)
                .map(thing -> thing.at("breadcrumb") == null ? thing : thing.at("breadcrumb"))
                .filter(list -> list != null && "BreadcrumbList".equals(list.text("@type")))
                .findFirst()
                .stream()
                .flatMap(list -> items(list, "itemListElement"))
                .flatMap(element -> Stream.of("name", "item.name")
                        .flatMap(key -> Stream.ofNullable(element.text(key)))
                        .limit(1))
                .toList();
    }

    private static Stream<JsValue> items(JsValue thing, String key) {
        var value = thing.at(key);
        return value == null ? Stream.empty() : value.items().stream();
    }

    private static boolean isArticle(JsValue thing) {
        return thing.at("headline") != null
                || thing.at("title") != null && thing.at("pubDate") != null
                || thing.at("datePublished") != null && isPage(thing.text("@type"));
    }

    /** Blogs describe the page in place of its article. */
    private static boolean isPage(@Nullable String type) {
        return type != null && (type.endsWith("Page") || type.endsWith("Article") || type.endsWith("Posting"));
    }

    /** What it describes: its documents and what they have in a graph. */
    static Stream<JsValue> things(Page page) {
        return page.linkedData().stream()
                .flatMap(root -> root.items().isEmpty() ? Stream.of(root) : root.items().stream())
                .flatMap(thing -> Stream.concat(Stream.of(thing), items(thing, "@graph")));
    }
}

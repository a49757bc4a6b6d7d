// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Author;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Page;
import io.github.zhnews.script.JsValue;
import java.net.URI;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the pages of an article's writers: where their names lead, or where JSON-LD says that they are. */
public final class AuthorLinks {
    private static final List<String> KEYS = List.of("url", "sameAs", "@id");

    /** Beside the name a link may hold a role and a unit: 记者 张三. */
    private static final int MAX_BESIDE = 12;

    private final Page page;
    private final Margins around;

    private AuthorLinks(Margins around) {
        this.around = around;
        page = around.page;
    }

    /** Writers whose names are known. */
    public static List<Author> of(Margins around, List<String> names) {
        var links = new AuthorLinks(around);
        var authors = new ArrayList<Author>(names.size());
        for (var name : names) {
            authors.add(Author.of(name).withUrl(links.of(name)));
        }
        return authors;
    }

    private @Nullable URI of(String name) {
        for (var notes : around.all()) {
            for (var note : notes) {
                var url = page.lines().linkLetters(note.line) >= name.length() ? inLine(note, name) : null;
                if (url != null) {
                    return url;
                }
            }
        }
        return page.jsonLd().isEmpty() ? null : linked(name);
    }

    private @Nullable URI inLine(MarginLine note, String name) {
        var tree = page.tree();
        int first = page.lines().firstNode(note.line);
        int around = page.linkAround(first);
        for (int node = around > 0 ? around : first; node < page.lines().endNode(note.line); node++) {
            if (tree.tag(node) == Tag.A) {
                var url = isNamed(node, name) ? page.link(node) : null;
                if (url != null && isPageOfOne(url)) {
                    return url;
                }
            }
        }
        return null;
    }

    /** Whether an element shows a name and little else. */
    private boolean isNamed(int node, String name) {
        var tree = page.tree();
        int last = tree.textTo(node) - name.length();
        if (tree.letters(node) > name.length() + MAX_BESIDE) {
            return false;
        }
        for (int i = tree.textFrom(node); i <= last; i++) {
            if (tree.chars()[i] == name.charAt(0)
                    && name.contentEquals(CharBuffer.wrap(tree.chars(), i, name.length()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable URI linked(String name) {
        return LinkedData.articles(page)
                .flatMap(thing -> Stream.ofNullable(thing.get("author")))
                .flatMap(author -> Stream.concat(Stream.of(author), author.items().stream()))
                .filter(author -> name.equals(author.text("name")))
                .map(this::url)
                .filter(url -> url != null && isPageOfOne(url))
                .findFirst()
                .orElse(null);
    }

    private @Nullable URI url(JsValue author) {
        return KEYS.stream()
                .flatMap(key -> Stream.ofNullable(author.text(key)))
                .findFirst()
                .map(address -> LinkedData.address(page, address))
                .orElse(null);
    }

    /** Whether an address is neither a front page nor that of the article. */
    private boolean isPageOfOne(URI url) {
        return Addresses.isDocument(url) && !url.equals(page.address());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.script.JsValue;
import io.github.zhnews.vocabulary.Words;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares to be, for programs that read it. That it is an article is believed of JSON-LD alone: {@code og:type}
 * calls most lists so, too.
 */
public final class DeclaredTypes {
    private static final Words ARTICLES = Words.of("data-keys.article-types");
    private static final Words LISTS = Words.of("data-keys.list-types");
    private static final Words PLAYERS = Words.of("addresses.players");
    private static final Words VIDEOS = Words.of("data-keys.video-types");
    private static final Words VIDEO_SECTIONS = Words.of("pages.video-sections");
    private static final Words VIDEO_STARTS = Words.of("pages.video-starts");
    private static final Words LIST_TITLES = Words.of("pages.list-titles");
    private static final String SEPARATORS = "_-|–—｜";

    private DeclaredTypes() {}

    public static boolean isArticle(Page page) {
        return has(page, ARTICLES);
    }

    /** Whether it is a list by its data, where nothing on it is an article. */
    public static boolean isList(Page page) {
        return has(page, LISTS) && !has(page, ARTICLES);
    }

    /**
     * Whether it is a list by its title.
     *
     * @param headline the headline that was found: behind that of an article stand the names of channels
     */
    public static boolean isTitledList(Page page, Headline headline) {
        var title = page.documentTitle();
        return hasPart(headline.opens(title) ? headline.text() : title, part -> {
            int start = LIST_TITLES.before(part, part.length());
            return start > 0 && (start == part.length() || part.charAt(part.length() - start - 1) == ' ');
        });
    }

    private static boolean has(Page page, Words types) {
        return LinkedData.things(page).anyMatch(thing -> isOf(thing, types));
    }

    private static boolean isOf(JsValue thing, Words types) {
        var type = thing.at("@type");
        if (type == null) {
            return false;
        }
        var text = type.text();
        return text != null ? types.has(text) : type.items().stream().anyMatch(item -> isIn(item.text(), types));
    }

    private static boolean isIn(@Nullable String type, Words types) {
        return type != null && types.has(type);
    }

    /** Whether it is a video, by its type or by the channel that its title names behind the headline. */
    public static boolean isVideo(Page page, Headline headline) {
        var type = page.meta().first("og:type");
        if (type != null && type.value().toLowerCase(Locale.ROOT).startsWith("video")) {
            return true;
        }
        var title = page.documentTitle();
        return VIDEO_STARTS.begin(title)
                || headline.opens(title)
                        && hasPart(title.substring(headline.text().length()), VIDEO_SECTIONS::end)
                || has(page, VIDEOS) && !has(page, ARTICLES);
    }

    private static boolean hasPart(String title, Predicate<String> wanted) {
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i == title.length() || SEPARATORS.indexOf(title.charAt(i)) >= 0) {
                if (wanted.test(title.substring(start, i).strip())) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Whether a player stands on the page. */
    public static boolean hasPlayer(Page page) {
        Tree tree = page.tree();
        for (int i = 1; i < tree.size(); i++) {
            int tag = tree.tag(i);
            if (tag == Tag.VIDEO) {
                return true;
            }
            if (tag == Tag.IFRAME || tag == Tag.EMBED) {
                var src = tree.attr(i, Attr.SRC);
                if (src != null && PLAYERS.in(src.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }
}

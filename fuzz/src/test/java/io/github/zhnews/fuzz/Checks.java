// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for every input. A plain exception says what doesn't, since a fuzzer knows findings by where they come from. */
final class Checks {
    /** An entity may be written shorter than it is read, and a table's cells are joined by spaces. */
    private static final int GROWTH = 3;

    private static final int ROOM = 200;
    private static final Set<String> WEB = Set.of("http", "https");

    private Checks() {}

    static void that(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }

    static void same(@Nullable Object actual, @Nullable Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new IllegalStateException("differs:\n" + actual + "\n" + expected);
        }
    }

    /** The article of a page of so many characters. */
    static void article(Article article, int length) {
        that(article.text().length() <= GROWTH * length + ROOM, "the text is no longer than the page");
        line(article.title(), length);
        line(article.subtitle(), length);
        line(article.summary(), length);
        lines(article.authors(), length);
        lines(article.editors(), length);
        lines(article.keywords(), length);
        lines(article.channel(), length);
        line(article.siteName(), length);
        line(article.location(), length);
        line(article.originalTitle(), length);
        lines(article.corrections(), length);
        article.image().ifPresent(image -> image(image, length));
        article.byline().forEach(author -> address(author.url().orElse(null)));
        article.source().ifPresent(source -> {
            line(source.name(), length);
            address(source.url().orElse(null));
        });
        address(article.nextPage().orElse(null));
        article.blocks().forEach(block -> block(block, length));
        that(!article.toString().isEmpty(), "an article has a name");
        that(article.hashCode() == article.toBuilder().build().hashCode(), "a copy has the same hash");
        same(article.toBuilder().build(), article);
    }

    private static void block(Block block, int length) {
        if (block instanceof Block.Figure figure) {
            image(figure.image(), length);
        } else if (block instanceof Block.Video video) {
            address(video.url());
            address(video.poster().orElse(null));
        } else {
            var text = block instanceof Block.Code ? block.text().replace("\t", "") : block.text();
            text.lines().forEach(line -> line(line, length));
        }
    }

    private static void image(Image image, int length) {
        address(image.url());
        line(image.alt(), length);
        line(image.caption(), length);
    }

    static void lines(List<String> lines, int length) {
        long all = 0;
        for (var line : lines) {
            line(line, length);
            that(!line.isBlank(), "no entry of a list is blank");
            all += line.length();
        }
        that(all <= (long) GROWTH * length + ROOM, "a list is no longer than the page");
    }

    static void line(String line, int length) {
        that(line.length() <= GROWTH * length + ROOM, "a line is no longer than the page");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            that(!Character.isISOControl(c), "a line has no control character");
            that(
                    !(c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069'),
                    "a line has no mark of direction");
        }
    }

    static void address(@Nullable URI address) {
        if (address != null && address.getScheme() != null) {
            that(WEB.contains(address.getScheme().toLowerCase(Locale.ROOT)), "an address is of the web, or relative");
        }
    }

    /** Reads a page in all ways, which give the same article. */
    static void page(NewsParser parser, String html, @Nullable URI url) {
        var extraction = parser.read(PageInput.html(html).at(url)).extraction();
        var article = extraction.article();
        article(article, html.length());
        same(parser.read(PageInput.html(html).at(url)).explanation().extraction(), extraction);

        var page = parser.read(PageInput.html(html).at(url)).page();
        if (page.securities().isEmpty()) {
            same(page.article(), article);
        } else {
            same(page.article().title(), article.title());
            same(page.article().published(), article.published());
        }
        page.modules().related().forEach(list -> list.items().forEach(link -> address(link.url())));
        page.modules().rankings().forEach(list -> list.items().forEach(link -> address(link.url())));
        page.modules()
                .liveBroadcasts()
                .forEach(list -> list.items().forEach(item -> address(item.url().orElse(null))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** The letters of an article that a browser shows of what was written. */
final class ReadBack {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private ReadBack() {}

    static String html(String html) {
        return Texts.squeezed(withoutVideos(html));
    }

    static String markdown(String markdown) {
        return html(RENDERER.render(MARKDOWN.parse(markdown)));
    }

    /** All texts of an article in order, the captions of pictures included. */
    static String expected(Article article) {
        return Texts.squeezed(
                article.title() + article.blocks().stream().map(ReadBack::shown).collect(Collectors.joining()));
    }

    private static String shown(Block block) {
        return block instanceof Block.Figure figure ? figure.image().caption() : block.text();
    }

    private static String withoutVideos(String html) {
        var page = Jsoup.parse(html);
        page.select("p > a:has(img), p > a:matchesOwn(^视频$)").remove();
        return page.wholeText();
    }
}

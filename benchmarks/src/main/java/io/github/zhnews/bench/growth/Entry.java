// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.growth;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What a caller does with a page. */
enum Entry {
    PARSE,
    UTF_8,
    GBK,
    PAGE,
    TEXT,
    PAGE_TEXT,
    LIST,
    EXPLAIN,
    DOCUMENT,
    MERGE,
    TO_HTML,
    TO_MARKDOWN,
    TO_TEXT,
    FINGERPRINT,
    /** The pages of portals that have rules; see {@link Cases#ofRules}. */
    RULED;

    /** Articles that are joined. */
    private static final int PAGES = 4;

    /**
     * A page and what reads it.
     *
     * @param parser reads it
     * @param html the page
     * @param url its address, or {@code null}
     */
    record Input(NewsParser parser, String html, @Nullable URI url) {}

    /**
     * Does what is not measured.
     *
     * @param page the page
     * @return what is measured
     */
    Runnable prepare(Input page) {
        var parser = page.parser();
        return switch (this) {
            case PARSE -> () -> parser.parse(page.html(), page.url());
            case UTF_8 -> bytes(page, StandardCharsets.UTF_8);
            case GBK -> bytes(page, Charset.forName("GBK"));
            case PAGE, RULED ->
                () -> parser.read(PageInput.html(page.html()).at(page.url())).page();
            case TEXT -> dump(page, text -> parser.read(PageInput.text(text)).article());
            case PAGE_TEXT ->
                dump(page, text -> parser.read(PageInput.text(text)).page());
            case LIST ->
                () -> parser.read(PageInput.html(page.html()).at(page.url())).list();
            case EXPLAIN ->
                () -> parser.read(PageInput.html(page.html()).at(page.url())).explanation();
            case DOCUMENT -> document(page);
            case MERGE -> merge(parser.parse(page.html(), page.url()));
            case TO_HTML -> output(page, Article::toHtml);
            case TO_MARKDOWN -> output(page, Article::toMarkdown);
            case TO_TEXT -> output(page, Article::text);
            case FINGERPRINT -> output(page, Article::fingerprint);
        };
    }

    private static Runnable bytes(Input page, Charset charset) {
        var bytes = page.html().getBytes(charset);
        return () -> page.parser().read(PageInput.bytes(bytes).at(page.url())).extraction();
    }

    /** The page as crawlers of text save it: a line for each piece between tags. */
    private static Runnable dump(Input page, Consumer<String> reader) {
        var text = page.html().replaceAll("<[^>]{0,1000}>", "\n");
        return () -> reader.accept(text);
    }

    private static Runnable document(Input page) {
        var document = Jsoup.parse(page.html());
        return () ->
                page.parser().read(PageInput.document(document).at(page.url())).article();
    }

    private static Runnable merge(Article article) {
        var pages = Collections.nCopies(PAGES, article);
        return () -> NewsParser.merge(pages);
    }

    private static Runnable output(Input page, Consumer<Article> writer) {
        var article = page.parser().parse(page.html(), page.url());
        return () -> writer.accept(article);
    }
}

package io.github.zhnews.bench.growth;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Article;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What a caller does with a page. */
enum Entry {
    PARSE(page -> () -> page.parser().parse(page.html(), page.url())),
    UTF_8(page -> bytes(page, StandardCharsets.UTF_8)),
    GBK(page -> bytes(page, Charset.forName("GBK"))),
    PAGE(page -> () -> page.parser().parsePage(page.html(), page.url())),
    TEXT(page -> dump(page, page.parser()::parseText)),
    PAGE_TEXT(page -> dump(page, page.parser()::parsePageText)),
    LIST(page -> () -> page.parser().parseList(page.html(), page.url())),
    EXPLAIN(page -> () -> page.parser().explain(page.html(), page.url())),
    DOCUMENT(Entry::document),
    MERGE(page -> merge(page.parser().parse(page.html(), page.url()))),
    TO_HTML(page -> output(page, Article::toHtml)),
    TO_MARKDOWN(page -> output(page, Article::toMarkdown)),
    TO_TEXT(page -> output(page, Article::text)),
    FINGERPRINT(page -> output(page, Article::fingerprint)),
    /** The pages of portals that have rules; see {@link Cases#ofRules}. */
    RULED(page -> () -> page.parser().parsePage(page.html(), page.url()));

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

    private interface Preparation {
        Runnable of(Input page);
    }

    private final Preparation preparation;

    Entry(Preparation preparation) {
        this.preparation = preparation;
    }

    /**
     * Does what is not measured.
     *
     * @param page the page
     * @return what is measured
     */
    Runnable prepare(Input page) {
        return preparation.of(page);
    }

    private static Runnable bytes(Input page, Charset charset) {
        var bytes = page.html().getBytes(charset);
        return () -> page.parser().extract(bytes, page.url(), null);
    }

    /** The page as crawlers of text save it: a line for each piece between tags. */
    private static Runnable dump(Input page, Consumer<String> reader) {
        var text = page.html().replaceAll("<[^>]{0,1000}>", "\n");
        return () -> reader.accept(text);
    }

    private static Runnable document(Input page) {
        var document = Jsoup.parse(page.html());
        return () -> page.parser().parse(document, page.url());
    }

    private static Runnable merge(Article article) {
        var pages = Collections.nCopies(PAGES, article);
        return () -> NewsParser.merge(pages);
    }

    private static Runnable output(Input page, Function<Article, Object> writer) {
        var article = page.parser().parse(page.html(), page.url());
        return () -> writer.apply(article);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import com.chimbori.crux.articles.ArticleExtractor;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Crux, the last release for plain Java. Apache License 2.0. */
final class Crux implements Peer {
    /** The extractor asks for an address; a page without one gets this. */
    private static final String UNKNOWN = "https://page.invalid/";

    @Override
    public String name() {
        return "Crux";
    }

    @Override
    public String version() {
        return Versions.of("crux");
    }

    @Override
    public Reading read(String html, @Nullable URI url) {
        var article = ArticleExtractor.with(url == null ? UNKNOWN : url.toString(), html)
                .extractMetadata()
                .extractContent()
                .article();
        return Reading.of(
                article.document == null ? "" : article.document.text(),
                Objects.requireNonNullElse(article.title, ""),
                null);
    }
}

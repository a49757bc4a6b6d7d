// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Report;
import io.github.zhnews.table.ArticleTable;
import io.github.zhnews.table.PageOrigin;
import io.github.zhnews.table.TableRow;
import java.io.Serializable;
import java.util.Optional;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;

/** What was read of a page, or why it could not be read. Immutable. */
public final class ParsedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String url;
    private final @Nullable Extraction extraction;
    private final @Nullable String error;

    private ParsedPage(@Nullable String url, @Nullable Extraction extraction, @Nullable String error) {
        this.url = url;
        this.extraction = extraction;
        this.error = error;
    }

    static ParsedPage of(@Nullable String url, Extraction extraction) {
        return new ParsedPage(url, extraction, null);
    }

    static ParsedPage failed(@Nullable String url, String error) {
        return new ParsedPage(url, null, error);
    }

    /** {@return an encoder for datasets of what was read} They hold it as Java serializes it; for columns there is {@link Articles#table}. */
    public static Encoder<ParsedPage> encoder() {
        return Encoders.javaSerialization(ParsedPage.class);
    }

    /** {@return the address that the page came with} */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the article, or nothing if the page could not be read} */
    public Optional<Article> article() {
        return Optional.ofNullable(extraction).map(Extraction::article);
    }

    /** {@return how the article was found, or nothing if the page could not be read} */
    public Optional<Report> report() {
        return Optional.ofNullable(extraction).map(Extraction::report);
    }

    /** {@return why the page could not be read, in a line} */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    TableRow row(PageOrigin origin) {
        return extraction == null
                ? ArticleTable.failed(origin, String.valueOf(error))
                : ArticleTable.row(origin, extraction);
    }

    /** What the SQL functions give. */
    TableRow struct() {
        return extraction == null ? ArticleTable.failed(url, String.valueOf(error)) : ArticleTable.article(extraction);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What is written of pages that are parsed.
 *
 * @param contentType the header given for all pages, or {@code null}
 * @param several whether the output holds more than one page
 * @param isText whether the inputs are the plain text of pages
 * @param isTimed whether the parser knows when all pages were saved
 * @param report whether JSON records hold warnings and how the bytes were decoded
 */
record ParsedContent(
        NewsParser parser,
        @Nullable String contentType,
        Format format,
        boolean several,
        boolean isText,
        Extent extent,
        boolean isTimed,
        boolean report)
        implements Renderer.Content {

    /** How much is told of a page. */
    enum Extent {
        METADATA,
        ARTICLE,
        /** The article with what stands around it. */
        PAGE
    }

    @Override
    public Renderer.Document of(Input input, byte[] bytes) {
        var name = input.name();
        boolean isDump = isText || input.isStandardInput() && Dumps.isDump(bytes);
        var page = PageInput.bytes(bytes).at(input.url()).contentType(input.contentType(contentType));
        var reading = parser(input).read(isDump ? PageInput.text(Dumps.text(bytes)) : page);
        return switch (extent) {
            case METADATA -> document(name, reading.metadata());
            case ARTICLE -> {
                var extraction = reading.extraction();
                var row = format == Format.PARQUET ? TableRecord.of(input, extraction) : null;
                yield document(extraction.article(), format.document(name, extraction, several, report), row);
            }
            case PAGE -> {
                var read = reading.page();
                yield document(read.article(), JsonRecord.of(name, read, report, format == Format.JSON), null);
            }
        };
    }

    /** The archive knows when the page was saved. */
    private NewsParser parser(Input input) {
        return isTimed || input.archived() == null
                ? parser
                : input.archived().savedAt().map(parser::at).orElse(parser);
    }

    /** What has a time is counted as an article: no text tells whether it is one. */
    private Renderer.Document document(String name, Metadata metadata) {
        return new Renderer.Document(
                JsonRecord.of(name, metadata, format == Format.JSON),
                metadata.published().isPresent() ? 1 : 0);
    }

    private static Renderer.Document document(Article article, String text, @Nullable TableRow row) {
        return new Renderer.Document(text, row, article.kind() == PageKind.ARTICLE ? 1 : 0);
    }
}

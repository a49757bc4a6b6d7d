// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.PageKind;
import org.jspecify.annotations.Nullable;

/**
 * What is written of pages that are parsed.
 *
 * @param contentType the header given for all pages, or {@code null}
 * @param several whether the output holds more than one page
 * @param isText whether the inputs are the plain text of pages
 * @param isPage whether what stands around the article is asked for
 * @param report whether JSON records hold warnings and how the bytes were decoded
 */
record ParsedContent(
        NewsParser parser,
        @Nullable String contentType,
        Format format,
        boolean several,
        boolean isText,
        boolean isPage,
        boolean report)
        implements Renderer.Content {

    @Override
    public Renderer.Document of(Input input, byte[] bytes) {
        var name = input.name();
        boolean isDump = isText || input.isStandardInput() && Dumps.isDump(bytes);
        if (isPage) {
            var page = isDump
                    ? parser.read(PageInput.text(Dumps.text(bytes))).page()
                    : parser.read(PageInput.bytes(bytes).at(input.url()).contentType(contentType))
                            .page();
            return document(page.article(), JsonRecord.of(name, page, report, format == Format.JSON));
        }
        var extraction = isDump
                ? parser.read(PageInput.text(Dumps.text(bytes))).extraction()
                : parser.read(PageInput.bytes(bytes).at(input.url()).contentType(contentType))
                        .extraction();
        return document(extraction.article(), format.document(name, extraction, several, report));
    }

    private static Renderer.Document document(Article article, String text) {
        return new Renderer.Document(text, article.kind() == PageKind.ARTICLE ? 1 : 0);
    }
}

package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
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
    public String of(Input input, byte[] bytes) {
        var name = input.name();
        boolean isDump = isText || input.path() == null && Dumps.isDump(bytes);
        if (isPage) {
            var page = isDump
                    ? parser.parsePageText(Dumps.text(bytes))
                    : parser.parsePage(bytes, input.url(), contentType);
            return JsonRecord.of(name, page, report, format == Format.JSON);
        }
        var extraction =
                isDump ? parser.extractText(Dumps.text(bytes)) : parser.extract(bytes, input.url(), contentType);
        return format.isJson()
                ? JsonRecord.of(name, extraction, report, format == Format.JSON)
                : format.document(name, extraction.article(), several);
    }
}

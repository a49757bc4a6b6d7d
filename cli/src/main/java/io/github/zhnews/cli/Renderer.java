package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Extraction;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns one page into what is written of it. Immutable, so that threads can share it.
 *
 * @param contentType the header given for all pages, or {@code null}
 * @param several whether the output holds more than this page
 * @param report whether JSON records hold warnings and how the bytes were decoded
 */
record Renderer(
        NewsParser parser,
        InputStream standardInput,
        @Nullable String contentType,
        Format format,
        boolean several,
        boolean report) {

    /**
     * What is written of a page.
     *
     * @param name how the output calls the page
     * @param text the record or document; empty for a page that failed in a format that has no place for that
     * @param error why the page failed, or {@code null}
     */
    record Rendered(String name, String text, @Nullable String error) {}

    /** Reads and parses a page. Whatever is wrong with it is told by the result. */
    Rendered render(Input input) {
        try (var bytes = input.open(standardInput)) {
            var extraction = parser.extract(bytes, input.url(), contentType);
            return new Rendered(input.name(), write(input.name(), extraction), null);
        } catch (IOException | RuntimeException e) {
            var error = Failure.reason(e);
            var record = format.isJson() ? end(JsonRecord.ofError(input.name(), error, format == Format.JSON)) : "";
            return new Rendered(input.name(), record, error);
        }
    }

    private String write(String name, Extraction extraction) {
        return format.isJson()
                ? end(JsonRecord.of(name, extraction, report, format == Format.JSON))
                : format.document(name, extraction.article(), several);
    }

    /** An object of an array is followed by a comma, any other by a line break. */
    private String end(String record) {
        return format == Format.JSON && several ? record : record + "\n";
    }
}

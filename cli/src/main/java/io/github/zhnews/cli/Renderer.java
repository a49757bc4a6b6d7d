package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns one page into what is written of it. Immutable, so that threads can share it.
 *
 * @param contentType the header given for all pages, or {@code null}
 * @param several whether the output holds more than this page
 * @param content what the inputs are and what is asked of them
 * @param report whether JSON records hold warnings and how the bytes were decoded
 */
record Renderer(
        NewsParser parser,
        InputStream standardInput,
        @Nullable String contentType,
        Format format,
        boolean several,
        Content content,
        boolean report) {

    /** The bytes of the largest page that the parser reads, and one more. */
    private static final int MOST_BYTES = 64_000_001;

    /**
     * What the inputs are and what is asked of them.
     *
     * @param isText whether they are the plain text of pages
     * @param isPage whether what stands around the article is asked for
     */
    record Content(boolean isText, boolean isPage) {}

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
            return new Rendered(input.name(), write(input, bytes.readNBytes(MOST_BYTES)), null);
        } catch (IOException | RuntimeException e) {
            var error = Failure.reason(e);
            var record = format.isJson() ? end(JsonRecord.ofError(input.name(), error, format == Format.JSON)) : "";
            return new Rendered(input.name(), record, error);
        }
    }

    private String write(Input input, byte[] bytes) {
        var name = input.name();
        boolean isDump = content.isText() || input.path() == null && Dumps.isDump(bytes);
        if (content.isPage()) {
            var page = isDump
                    ? parser.parsePageText(Dumps.text(bytes))
                    : parser.parsePage(bytes, input.url(), contentType);
            return end(JsonRecord.of(name, page, report, format == Format.JSON));
        }
        var extraction =
                isDump ? parser.extractText(Dumps.text(bytes)) : parser.extract(bytes, input.url(), contentType);
        return format.isJson()
                ? end(JsonRecord.of(name, extraction, report, format == Format.JSON))
                : format.document(name, extraction.article(), several);
    }

    /** An object of an array is followed by a comma, any other by a line break. */
    private String end(String record) {
        return format == Format.JSON && several ? record : record + "\n";
    }
}

package io.github.zhnews.cli;

import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Turns one page into what is written of it. Immutable, so that threads can share it.
 *
 * @param content what is written of the pages that can be read
 * @param several whether the output holds more than this page
 */
record Renderer(Content content, InputStream standardInput, Format format, boolean several) {

    /** The bytes of the largest page that the parser reads, and one more. */
    private static final int MOST_BYTES = 64_000_001;

    /** Writes pages. */
    interface Content {
        /** The record or document of a page. */
        String of(Input input, byte[] bytes);
    }

    /**
     * What is written of a page.
     *
     * @param name how the output calls the page
     * @param text the record or document in UTF-8, so that no memory is needed to write it; empty for a page that failed in a
     *     format that has no place for that
     * @param error why the page failed, or {@code null}
     */
    record Rendered(String name, ByteBuffer text, @Nullable String error) {}

    /**
     * Reads and parses a page. Whatever is wrong with it is told by the result.
     *
     * @throws OutOfMemoryError if there is too little memory, and there may be more on another try
     */
    Rendered render(Input input) {
        try (var bytes = input.open(standardInput)) {
            var text = content.of(input, bytes.readNBytes(MOST_BYTES));
            return new Rendered(input.name(), ByteBuffer.wrap(Characters.utf8(end(text))), null);
        } catch (OutOfMemoryError e) {
            if (input.path() != null) {
                throw e;
            }
            return failed(input, e); // standard input can't be read again
        } catch (Throwable e) { // also a stack that ended, or a class that is missing: the other pages may do without
            return failed(input, e);
        }
    }

    /** The result for a page that there is not enough memory for. */
    Rendered tooLarge(Input input) {
        return failed(input, new OutOfMemoryError());
    }

    private Rendered failed(Input input, Throwable failure) {
        var error = Failure.reason(failure);
        var record = format.isJson() ? end(JsonRecord.ofError(input.name(), error, format == Format.JSON)) : "";
        return new Rendered(input.name(), ByteBuffer.wrap(Characters.utf8(record)), error);
    }

    /** An object of an array is followed by a comma, any other by a line break. */
    private String end(String text) {
        return format.isJson() && !(format == Format.JSON && several) ? text + "\n" : text;
    }
}

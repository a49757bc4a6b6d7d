// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.table.TableRow;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Turns one page into what is written of it. Immutable, so that threads can share it.
 *
 * @param content what is written of the pages that can be read
 * @param maxBytes how many bytes a page may have
 * @param several whether the output holds more than this page
 */
record Renderer(Content content, InputStream standardInput, int maxBytes, Format format, boolean several) {

    /** Writes pages. */
    interface Content {
        /** The record or document of a page. */
        Document of(Input input, byte[] bytes);
    }

    /**
     * A record or document.
     *
     * @param row the record as a row of a table, or {@code null} where the format is text
     * @param articles how many articles it tells of
     */
    record Document(String text, @Nullable TableRow row, int articles) {
        Document(String text, int articles) {
            this(text, null, articles);
        }
    }

    /**
     * What is written of a page.
     *
     * @param name how the output calls the page
     * @param text the record or document in UTF-8, so that no memory is needed to write it; empty for a page that failed in a
     *     format that has no place for that
     * @param row the row of a table, or {@code null} where the format is text
     * @param articles how many articles it tells of
     * @param error why the page failed, or {@code null}
     * @param isDamage whether it is a record of an archive that can't be read, of which no record is written
     */
    record Rendered(
            String name,
            ByteBuffer text,
            @Nullable TableRow row,
            int articles,
            @Nullable String error,
            boolean isDamage) {}

    /**
     * Reads and parses a page. Whatever is wrong with it is told by the result.
     *
     * @throws OutOfMemoryError if there is too little memory, and there may be more on another try
     */
    Rendered render(Input input) {
        if (input.damage() != null) {
            return new Rendered(input.name(), ByteBuffer.allocate(0), null, 0, input.damage(), true);
        }
        try {
            var document = content.of(input, input.read(standardInput, maxBytes));
            return new Rendered(input.name(), bytes(document.text()), document.row(), document.articles(), null, false);
        } catch (OutOfMemoryError e) {
            if (!input.isStandardInput() || input.archived() != null) {
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
        var row = format == Format.PARQUET ? TableRecord.ofError(input, error) : null;
        return new Rendered(input.name(), bytes(format.failure(input.name(), error)), row, 0, error, false);
    }

    private ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(Characters.utf8(several ? format.amongOthers(text) : format.alone(text)));
    }
}

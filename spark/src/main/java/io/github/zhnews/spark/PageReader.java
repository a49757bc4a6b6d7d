// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads pages so that whatever is wrong with one costs that page alone. */
final class PageReader {
    private static final int LONGEST_ERROR = 500;

    private final NewsParser parser;

    PageReader(ParserSettings settings) {
        parser = Parsers.of(settings);
    }

    /**
     * What is made of a page, or of the reason why it can't be read. Both is tried under the same guard, as what is made of a page takes
     * memory, too.
     */
    <T> T read(PageInput page, @Nullable String url, @Nullable Instant savedAt, Function<ParsedPage, T> made) {
        String error;
        try {
            var reading = (savedAt == null ? parser : parser.at(savedAt)).read(page.at(url));
            return made.apply(ParsedPage.of(url, reading.extraction()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            error = error(e);
        }
        return made.apply(ParsedPage.failed(url, error));
    }

    /** What went wrong, in a line. */
    static String error(Throwable e) {
        var message = e.getMessage();
        var line = message == null || message.isBlank()
                ? e.getClass().getSimpleName()
                : e instanceof Error ? e.getClass().getSimpleName() + ": " + message : message;
        var clean = line.replaceAll("\\s+", " ").strip();
        return clean.length() > LONGEST_ERROR ? clean.substring(0, LONGEST_ERROR) : clean;
    }
}

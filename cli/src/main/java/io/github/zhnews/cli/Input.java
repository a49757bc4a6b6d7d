package io.github.zhnews.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page to parse.
 *
 * @param name how the output calls it: the path as given, or {@code -}
 * @param path the file, or {@code null} for standard input
 * @param url the page's address, or {@code null} where it is not known
 */
record Input(String name, @Nullable Path path, @Nullable URI url) {
    /** The argument that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** The page's bytes. Standard input is not closed by closing them. */
    InputStream open(InputStream standardInput) throws IOException {
        return path == null ? new OpenEnded(standardInput) : Files.newInputStream(path);
    }

    private static final class OpenEnded extends java.io.FilterInputStream {
        OpenEnded(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // belongs to the process
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in a line why something failed. */
final class Failure {
    private Failure() {}

    /** The reason, for a place where the file is named already. */
    static String reason(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "not enough memory";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof Error) { // whose message says little by itself
            return e.toString();
        }
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    /** The reason with the file it is about, where there is one. */
    static String reasonWithFile(Exception e) {
        return e instanceof FileSystemException about ? about.getFile() + ": " + reason(e) : reason(e);
    }

    /** Why a page could not be read, with its name. */
    static IOException of(Input page, Exception e) {
        return new IOException(page.name() + ": " + reason(e), e);
    }

    /** Whether writing failed because the reader of a pipe went away, as {@code head} does. */
    static boolean isBrokenPipe(Exception e) {
        return e instanceof IOException && String.valueOf(e.getMessage()).startsWith(StandardOutput.BROKEN_PIPE);
    }
}

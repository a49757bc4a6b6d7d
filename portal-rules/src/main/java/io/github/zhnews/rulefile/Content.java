// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The bytes of a rule file. Equal are those of the same file with the same bytes.
 *
 * @param file the file's path
 * @param bytes what stands in it; never changed
 */
record Content(String file, ByteBuffer bytes) {
    private static final int MAX_BYTES = RuleText.MAX_CHARS;

    /** Reads a file. */
    static Content of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new RuleFileException(file.toString(), "it is larger than " + MAX_BYTES / 1024 + " KiB", null);
            }
            return new Content(file.toString(), ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Says that a file or folder can't be read. */
    static RuleFileException unreadable(Path file, IOException e) {
        var reason = e instanceof NoSuchFileException
                ? "it does not exist"
                : e instanceof AccessDeniedException
                        ? "permission denied"
                        : Objects.requireNonNullElse(
                                e.getMessage(), e.getClass().getSimpleName());
        return new RuleFileException(file.toString(), "it can't be read: " + reason, e);
    }

    /** The bytes as text. */
    RuleText text() {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var chars = CharBuffer.allocate(bytes.remaining());
        var result = decoder.decode(bytes.duplicate(), chars, true);
        var text = new RuleText(file, chars.flip().toString());
        if (result.isError()) {
            throw text.wrong(text.text().length(), "it is not UTF-8: save the file in that encoding");
        }
        return text;
    }
}

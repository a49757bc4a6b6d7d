// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file when it was read last: a rule, or why there is none.
 *
 * @param content the file's bytes, or {@code null} if it couldn't be read
 * @param result what it holds, or {@code null} if it is refused
 * @param refusal why it is refused, or {@code null}
 */
record Version(
        @Nullable Content content,
        RuleReader.@Nullable Result result,
        @Nullable RuleFileException refusal) {

    /** Reads a file, if it isn't as it was before. */
    static Version of(Path file, @Nullable Version before) {
        Content content = null;
        try {
            content = Content.of(file);
            if (before != null && content.equals(before.content())) {
                return before;
            }
            return new Version(content, RuleReader.read(content.text()), null);
        } catch (RuleFileException e) {
            return new Version(content, null, e);
        }
    }
}

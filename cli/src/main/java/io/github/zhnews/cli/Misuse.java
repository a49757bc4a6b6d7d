// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A use of a command that is wrong by what the arguments say, however well they are formed. */
final class Misuse extends ParameterException {
    private static final long serialVersionUID = 1L;

    /**
     * Wrong use.
     *
     * @param command the command, as picocli has set it
     * @param message what is wrong, in a line
     */
    Misuse(@Nullable CommandSpec command, @Nullable String message) {
        super(Objects.requireNonNull(command, "command").commandLine(), String.valueOf(message));
    }
}

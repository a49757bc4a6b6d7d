// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says where results go. */
final class OutputOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to this file instead of standard output, packed where its name ends in .gz or .zst. A file that"
                            + " is there is replaced.")
    private @Nullable Path file;

    boolean isFile() {
        return file != null;
    }

    /**
     * Finds before any work what would make it useless.
     *
     * @param pages what is read, and must not be written over
     * @throws Misuse if the file can't be one
     */
    void check(List<Input> pages) throws IOException {
        if (file == null) {
            return;
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong(": there is no folder " + FileNames.name(folder));
        }
        if (Files.isDirectory(file)) {
            throw wrong(" is a folder");
        }
        if (!Files.exists(file)) {
            return;
        }
        for (var page : pages) {
            if (page.path() != null && Files.exists(page.path()) && Files.isSameFile(page.path(), file)) {
                throw wrong(" would write over a page that is read");
            }
        }
    }

    /** Where results go; to be closed. */
    OutputStream open(OutputStream standardOutput) throws IOException {
        return file == null ? standardOutput : PieceFile.open(file, 0);
    }

    /**
     * Where the records of many pages go; to be closed.
     *
     * @param resume whether an earlier run is gone on with
     */
    OutputFiles files(OutputStream standardOutput, boolean resume) throws IOException {
        if (file == null) {
            return OutputFiles.to(standardOutput);
        }
        return resume ? OutputFiles.resumed(file) : OutputFiles.anew(file);
    }

    private Misuse wrong(String message) {
        var name = FileNames.name(Objects.requireNonNull(file, "file"));
        return new Misuse(command, "--output " + name + message);
    }
}

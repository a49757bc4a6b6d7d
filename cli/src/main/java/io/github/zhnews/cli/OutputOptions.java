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

    /** Whether the name is that of a table. */
    boolean isParquet() {
        return file != null && file.toString().endsWith(".parquet");
    }

    /** {@link #check(List, boolean)} of a file. */
    void check(List<Input> pages) throws IOException {
        check(pages, false);
    }

    /**
     * Finds before any work what would make it useless.
     *
     * @param pages what is read, and must not be written over
     * @param asFolder whether it is to be a folder
     * @throws Misuse if the file can't be one
     */
    void check(List<Input> pages, boolean asFolder) throws IOException {
        if (file == null) {
            return;
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong(": there is no folder " + FileNames.name(folder));
        }
        if (!Files.exists(file)) {
            return;
        }
        if (Files.isDirectory(file) != asFolder) {
            throw wrong(asFolder ? " is a file; the parts of a table go to a folder" : " is a folder");
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
     * @param batch whether an earlier run is gone on with
     */
    OutputFiles files(OutputStream standardOutput, BatchOptions batch, Renderer renderer) throws IOException {
        if (file == null) {
            return OutputFiles.to(standardOutput, renderer);
        }
        return batch.isResumed()
                ? OutputFiles.resumed(file, renderer, batch.rowsPerPart())
                : OutputFiles.anew(file, renderer);
    }

    private Misuse wrong(String message) {
        var name = FileNames.name(Objects.requireNonNull(file, "file"));
        return new Misuse(command, "--output " + name + message);
    }
}

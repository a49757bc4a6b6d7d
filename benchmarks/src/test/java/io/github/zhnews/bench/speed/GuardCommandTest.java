// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GuardCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new GuardCommand(new PrintWriter(out)))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void withoutBaselineFiguresAreShownAndNothingIsDecided(@TempDir Path folder) throws Exception {
        int exit = run(
                "--forks=1",
                "--settle=0",
                "--blocks=1",
                "--baseline=" + folder.resolve("none.json"),
                "--results=" + folder.resolve("results"));

        assertThat(exit).isEqualTo(2);
        assertThat(out.toString()).contains("not in the baseline", "guard: can't tell");
        assertThat(Files.readString(folder.resolve("results/guard.md")))
                .contains("## bundled", "| no-rules | KB / page", "jsoup 1.");
    }

    @Test
    void pagesThatCannotBeReadAreNoAnswer(@TempDir Path folder) {
        int exit = run(folder.resolve("gone").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("NoSuchFileException");
    }

    @Test
    void tableIsAligned() {
        var table = Table.of(List.of("a", "figure"), List.of(List.of("long name", "1")));

        assertThat(table).isEqualTo("""
                        | a         | figure |
                        | --------- | ------ |
                        | long name | 1      |
                        """);
    }
}

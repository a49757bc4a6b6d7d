// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter err = new StringWriter();

    private CommandLine command() {
        return Main.commandLine(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err, true));
    }

    @Test
    void withoutArgumentsItShowsHelpInsteadOfRunningAllOfJmh() {
        assertThat(Main.isOwn(command())).isTrue();
        assertThat(command().execute()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Usage: benchmarks").contains("accuracy", "guard", "Examples:");
    }

    @Test
    void namesOfBenchmarksAndUnknownOptionsAreJmhs() {
        assertThat(Main.isOwn(command(), "ParseBenchmark", "-f", "1")).isFalse();
        assertThat(Main.isOwn(command(), "-l")).isFalse();
        assertThat(Main.isOwn(command(), "help", "accuracy")).isTrue();
        assertThat(Main.isOwn(command(), "--version")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accuracy +", "guard +", "train +", "variants --out=+-variants +", "compare + +"})
    void missingFolderIsNamed(String arguments, @TempDir Path folder) {
        var missing = folder.resolve("nowhere").toString();

        var args = Stream.of(arguments.split(" ")).map(argument -> argument.replace("+", missing));
        assertThat(command().execute(args.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("benchmarks: " + missing).doesNotContain("Exception");
    }

    @Test
    void resultsThatCannotBeWrittenAreToldBeforeTheMeasurement(@TempDir Path folder) {
        var missing = folder.resolve("nowhere");

        assertThat(command()
                        .execute(
                                "accuracy",
                                "--json",
                                missing.resolve("run.json").toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("benchmarks: " + missing + ": there is no such file or folder");
    }
}

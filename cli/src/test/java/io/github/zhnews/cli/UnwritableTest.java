// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a run whose output is refused. */
class UnwritableTest {
    @TempDir
    Path folder;

    @BeforeEach
    void setUp() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(folder.resolve("page" + i + ".html"), Pages.titled("山脚果园头一批杏子上市"));
        }
    }

    private Zhnews run(String message, String arguments) {
        var args = Stream.of(arguments.split(" ")).map(argument -> argument.replace("+", folder.toString()));
        return Zhnews.run(InputStream.nullInputStream(), new FailingStream(message), args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse +",
                "parse +/page1.html",
                "list +",
                "merge +/page1.html",
                "explain +/page1.html",
                "rules list"
            })
    void readerThatWentAwayEndsTheRunQuietly(String arguments) {
        var run = run("Broken pipe", arguments);

        assertThat(run.exitCode()).isEqualTo(141);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse +/page1.html", "merge +/page1.html", "explain +/page1.html", "rules list"})
    void fullDiskIsAnError(String arguments) {
        var run = run("No space left on device", arguments);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("zhnews: No space left on device\n");
    }

    /** Through a real pipe, of which the system tells in its own words. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void pipeToHeadEndsTheRunQuietly() throws Exception {
        var err = folder.resolve("err.txt");
        var zhnews = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "parse",
                        folder.toString())
                .redirectError(err.toFile())
                .start();
        zhnews.getInputStream().close();

        assertThat(zhnews.waitFor()).isEqualTo(141);
        assertThat(err).isEmptyFile();
    }

    /** Refuses everything. */
    private static final class FailingStream extends OutputStream {
        private final String message;

        FailingStream(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }
}

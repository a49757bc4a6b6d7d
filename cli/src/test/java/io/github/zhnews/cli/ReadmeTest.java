// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("zhnews\\.jar parse (\\S+\\.html)");
    private static final Pattern OUTPUT = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void firstCommandWritesWhatTheReadmeShows() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));
        var page = COMMAND.matcher(readme).results().findFirst().orElseThrow().group(1);
        var shown = OUTPUT.matcher(readme).results().findFirst().orElseThrow().group(1);

        var run = Zhnews.run("parse", "../" + page);

        assertThat(run.out().lines().toList())
                .containsSubsequence(
                        shown.lines().filter(line -> !line.strip().equals("…")).toList());
    }
}

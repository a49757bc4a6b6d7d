// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class GrowthCommandTest {
    private static String run(int exitCode, String... args) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        assertThat(Main.commandLine(out).setErr(out).execute(args)).isLessThanOrEqualTo(exitCode);
        return text.toString();
    }

    /** How long it took is not told beforehand, so either verdict is right. */
    @Test
    void shapesAreMeasuredAtAllSizes() {
        var text = run(
                1, "growth", "--entry", "PARSE,LIST", "--shapes", "^ordinary$", "--sizes", "0.02,0.04", "--top", "3");

        assertThat(text)
                .contains("## parse (1 shapes)", "## list (1 shapes)", "0.02 M", "0.04 M")
                .containsPattern("\\| ordinary +\\| \\d\\.\\d{3} +\\| \\d\\.\\d{3} +\\|");
    }

    @Test
    void unknownEntryPointIsNamed() {
        assertThat(run(2, "growth", "--entry", "PARSED")).contains("PARSED").contains("PARSE,");
    }
}

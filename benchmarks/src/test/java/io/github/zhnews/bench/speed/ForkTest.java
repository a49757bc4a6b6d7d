// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForkTest {
    private static final Plan ONE_BLOCK =
            new Plan(Duration.ZERO, 1, Duration.ofMillis(1), 1, 1, Duration.ofSeconds(60));

    @Test
    void processMeasuresAllVariants() throws Exception {
        var fork = Fork.run(Pages.BUNDLED, ONE_BLOCK);

        for (var variant : Variant.values()) {
            assertThat(fork.nanos(variant)).isPositive();
            assertThat(fork.bytes(variant)).isPositive();
        }
        assertThat(fork.busy()).isPositive();
    }

    @Test
    void failureOfTheProcessIsToldWithItsReason() {
        assertThatThrownBy(() -> Fork.run("no-such-folder", ONE_BLOCK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("NoSuchFileException: no-such-folder");
    }

    private static Sample block(double jsoup, double library, double bytes) {
        return new Sample(
                Map.of(Variant.JSOUP, jsoup, Variant.RULES, library, Variant.NO_RULES, library),
                Map.of(Variant.JSOUP, 3 * bytes, Variant.RULES, bytes, Variant.NO_RULES, bytes),
                0.75);
    }

    @Test
    void blockIsReadAsItWasWritten() {
        var block = block(1.5, 0.5, 1e9);

        assertThat(Sample.of(block.line())).isEqualTo(block);
        assertThat(Sample.of("Picked up JAVA_TOOL_OPTIONS")).isNull();
    }

    @Test
    void timeIsThatOfTheFastestBlockAndMemoryThatOfUsualOnes() {
        var blocks = new ArrayList<Sample>();
        for (int i = 0; i <= 20; i++) {
            blocks.add(block(24 - i, 2, i));
        }

        var result = Sample.of(blocks);

        assertThat(result.nanos(Variant.JSOUP)).isEqualTo(4);
        assertThat(result.ratio(Variant.RULES)).isEqualTo(0.5);
        assertThat(result.bytes(Variant.RULES)).isEqualTo(10);
    }
}

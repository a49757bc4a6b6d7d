package io.github.zhnews.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
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

    @Test
    void blockIsReadAsItWasWritten() {
        var block = new Block(new double[] {1.5, 2.5, 3.5}, new double[] {10, 20, 30}, 0.75);

        var read = Block.of(block.line());

        assertThat(read).isNotNull();
        assertThat(read.nanos()).containsExactly(1.5, 2.5, 3.5);
        assertThat(read.bytes()).containsExactly(10, 20, 30);
        assertThat(read.busy()).isEqualTo(0.75);
        assertThat(Block.of("Picked up JAVA_TOOL_OPTIONS")).isNull();
    }

    @Test
    void timeIsThatOfUndisturbedBlocksAndMemoryThatOfUsualOnes() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i <= 20; i++) {
            blocks.add(new Block(new double[] {20 - i, 2, 2}, new double[] {i, i, i}, 1));
        }

        var result = ForkResult.of(blocks);

        assertThat(result.nanos(Variant.JSOUP)).isEqualTo(2);
        assertThat(result.ratio(Variant.RULES)).isEqualTo(1);
        assertThat(result.bytes(Variant.RULES)).isEqualTo(10);
    }
}

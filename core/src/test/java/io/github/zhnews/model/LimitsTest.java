// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final List<IntFunction<Limits>> CHANGES = List.of(
            Limits.defaults()::withCharacters,
            Limits.defaults()::withNodes,
            Limits.defaults()::withDepth,
            Limits.defaults()::withAttributes,
            Limits.defaults()::withIndexedWords,
            Limits.defaults()::withBlocks,
            Limits.defaults()::withScriptCharacters,
            Limits.defaults()::withScriptValues,
            Limits.defaults()::withWork);

    @Test
    void eachLimitIsChangedAlone() {
        var changed = CHANGES.stream().map(change -> change.apply(7)).toList();

        assertThat(changed)
                .doesNotHaveDuplicates()
                .allSatisfy(limits -> assertThat(Arrays.stream(Limit.values()).filter(limit -> limits.of(limit) == 7))
                        .hasSize(1));
        assertThat(Limits.defaults().withBlocks(7).blocks()).isEqualTo(7);
        assertThat(Limits.defaults().withBlocks(7).nodes())
                .isEqualTo(Limits.defaults().nodes());
    }

    @Test
    void lessThanOneIsRefused() {
        assertThat(CHANGES)
                .allSatisfy(change -> assertThatThrownBy(() -> change.apply(0))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("must be at least 1"));
    }

    @Test
    void noDepthIsAllowedThatOverflowsStacks() {
        assertThat(Limits.defaults().withDepth(512).depth()).isEqualTo(512);
        assertThatThrownBy(() -> Limits.defaults().withDepth(513)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void workGrowsWithThePageAndShortPagesMayCostAsMuchAsOneOfTwentyThousandCharacters() {
        var limits = Limits.defaults().withWork(3);

        assertThat(limits.work(1)).isEqualTo(60_000);
        assertThat(limits.work(20_000)).isEqualTo(60_000);
        assertThat(limits.work(2_000_000_000)).isEqualTo(6_000_000_000L);
    }

    @Test
    void limitsAreStrictOnlyWhereAskedFor() {
        assertThat(Limits.defaults().isStrict()).isFalse();
        assertThat(Limits.defaults().strict(true).isStrict()).isTrue();
        assertThat(Limits.defaults().strict(true).withNodes(5).isStrict()).isTrue();
        assertThat(Limits.defaults().strict(true)).isNotEqualTo(Limits.defaults());
        assertThat(Limits.defaults().strict(true).strict(false)).isEqualTo(Limits.defaults());
    }
}

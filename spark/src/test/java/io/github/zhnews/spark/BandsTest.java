// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {
    private final Random chance = new Random(5);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void noneOfThoseWithinTheDistanceIsMissed(int distance) {
        var bands = new Bands(distance);
        for (int i = 0; i < 5000; i++) {
            long bits = chance.nextLong();
            assertThat(bands.keys(bits)).doesNotHaveDuplicates().hasSize((distance + 2) * (distance + 1) / 2);
            assertThat(share(bands, bits, changed(bits, distance))).isTrue();
        }
    }

    @Test
    void threeBitsAnywhereLeaveAKey() {
        var bands = new Bands(3);
        for (int a = 0; a < Long.SIZE; a++) {
            for (int b = 0; b < a; b++) {
                for (int c = 0; c < b; c++) {
                    long change = 1L << a | 1L << b | 1L << c;
                    assertThat(share(bands, 0, change)).isTrue();
                }
            }
        }
    }

    @Test
    void fingerprintsThatHaveNothingToDoWithEachOtherRarelyShareAKey() {
        var bands = new Bands(3);
        int shared = 0;
        for (int i = 0; i < 100_000; i++) {
            shared += share(bands, chance.nextLong(), chance.nextLong()) ? 1 : 0;
        }

        assertThat(shared).isLessThan(10); // 10 keys of 25 and 26 bits
    }

    @Test
    void theDistanceIsBounded() {
        assertThatThrownBy(() -> new Bands(8)).hasMessageContaining("8");
        assertThatThrownBy(() -> new Bands(0)).hasMessageContaining("0");
    }

    private static boolean share(Bands bands, long one, long other) {
        return !Collections.disjoint(new HashSet<>(bands.keys(one)), bands.keys(other));
    }

    private long changed(long bits, int count) {
        long change = 0;
        while (Long.bitCount(change) < count) {
            change |= 1L << chance.nextInt(Long.SIZE);
        }
        return bits ^ change;
    }
}

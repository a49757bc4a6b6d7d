// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeIndexTest {
    private static final int SLOTS = 1 << 16;

    private static int hash(String word) {
        return TreeIndex.hash(Attr.CLASS, word.toCharArray(), 0, word.length());
    }

    /** How many of the hashes want the most wanted slot. */
    private static int crowd(IntStream hashes, int seed) {
        var wanted = new int[SLOTS];
        hashes.forEach(hash -> wanted[TreeIndex.mixed(hash ^ seed) & SLOTS - 1]++);
        return Arrays.stream(wanted).max().orElse(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 0x5bd1e995, -1})
    void numberedWordsSpreadOverAllSlots(int seed) {
        var hashes = IntStream.range(0, SLOTS / 2).map(i -> hash("item" + i));

        assertThat(crowd(hashes, seed)).isLessThan(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0x5bd1e995, -1})
    void hashesThatDifferInTheirUpperOrLowerBitsAloneSpreadToo(int seed) {
        assertThat(crowd(IntStream.range(0, SLOTS / 2).map(i -> i << 16), seed)).isLessThan(12);
        assertThat(crowd(IntStream.range(0, SLOTS / 2), seed)).isLessThan(12);
    }

    @Test
    void wordsMadeForOneSlotOfASeedDoNotCrowdInThatOfAnother() {
        var made = IntStream.range(0, 1 << 24)
                .filter(hash -> (TreeIndex.mixed(hash ^ 17) & SLOTS - 1) == 5)
                .toArray();

        assertThat(made).hasSizeGreaterThan(200);
        assertThat(crowd(Arrays.stream(made), 17)).isEqualTo(made.length);
        assertThat(crowd(Arrays.stream(made), 18)).isLessThan(12);
    }

    @Test
    void wordsBeyondTheLimitAreFoundByNoSelector() {
        var page = "<p class='a b'>春<p class=c>夏<p class=d>秋";
        var tree = new TreeBuilder(Limits.defaults().withIndexedWords(3)).build(page);

        assertThat(Selector.compile(".c").first(tree, 0)).isPositive();
        assertThat(Selector.compile(".d").first(tree, 0)).isNegative();
        assertThat(tree.budget().reached()).containsExactly(Limit.INDEXED_WORDS);
    }

    @Test
    void strictLimitsRefuseAPageOfMoreWords() {
        var tree = new TreeBuilder(Limits.defaults().withIndexedWords(2).strict(true)).build("<p class='a b c'>春");

        assertThatThrownBy(() -> Selector.compile(".c").first(tree, 0))
                .isInstanceOf(PageLimitException.class)
                .hasMessage("page has 3 indexed words, the limit is 2");
    }
}

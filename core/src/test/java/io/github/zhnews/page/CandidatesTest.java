// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Origin;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final Origin ORIGIN = Origin.given();
    private static final Found<String> DOUBTED = Found.doubted("北港网", ORIGIN);
    private static final Found<String> BELIEVED = new Found<>("何青", ORIGIN, 0.5);

    @Test
    void firstBelievedIsTakenAndNothingBehindItIsLookedFor() {
        var candidates = Candidates.<String>of(
                taker -> taker.takes(null) || taker.takes(DOUBTED) || taker.takes(BELIEVED) || inVain());

        assertThat(candidates.first()).isEqualTo(BELIEVED);
    }

    private static boolean inVain() {
        throw new AssertionError("looked for in vain");
    }

    @Test
    void whatIsOnlyDoubtedIsNotTaken() {
        assertThat(Candidates.<String>of(taker -> taker.takes(DOUBTED)).first()).isNull();
        assertThat(Candidates.<String>none().first()).isNull();
    }

    @Test
    void explanationHearsOfAllInOrder() {
        var other = new Found<>("林小舟", ORIGIN, 0.9);
        var candidates = Candidates.<String>of(
                taker -> taker.takes(DOUBTED) || taker.takes(null) || taker.takes(BELIEVED) || taker.takes(other));

        assertThat(candidates.all()).containsExactly(DOUBTED, BELIEVED, other);
    }
}

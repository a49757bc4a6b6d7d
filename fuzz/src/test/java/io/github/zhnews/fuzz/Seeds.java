// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the fuzzer begins with. */
final class Seeds {
    /** How long a target runs when it is fuzzed. */
    static final String DURATION = "30m";

    private Seeds() {}

    /** The pages of the portals, each with its address, and a page of each kind of piece. */
    static Stream<byte[]> portals() {
        return Stream.concat(of(Fixtures.PORTALS, 2), pieces(Pieces.PAGE));
    }

    /** Every n-th page of a list, behind the choices for its address. */
    static Stream<byte[]> of(List<Fixtures.Fixture> pages, int step) {
        return IntStream.range(0, pages.size())
                .filter(i -> i % step == 0)
                .mapToObj(i -> Input.with(2 * i + 1, pages.get(i).text()));
    }

    /** Inputs that name all pieces, sixteen each. */
    static Stream<byte[]> pieces(String[] pieces) {
        return IntStream.range(0, (pieces.length + 15) / 16).mapToObj(i -> {
            var all = new byte[32];
            for (int k = 0; k < 16; k++) {
                all[2 * k] = 1;
                all[2 * k + 1] = (byte) (16 * i + k);
            }
            return Input.with(0, all);
        });
    }
}

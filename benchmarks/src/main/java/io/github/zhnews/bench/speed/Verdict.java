// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

/** What a comparison says, from good to bad. */
enum Verdict {
    /** Not worse than allowed. */
    OK(0, "ok"),
    /** The noise is greater than the distance to the limit. */
    UNDECIDED(2, "NOISE TOO HIGH"),
    /** Worse than allowed, beyond the noise. */
    WORSE(1, "WORSE");

    private final int exitCode;
    private final String text;

    Verdict(int exitCode, String text) {
        this.exitCode = exitCode;
        this.text = text;
    }

    int exitCode() {
        return exitCode;
    }

    /** The worse one of two. */
    Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String toString() {
        return text;
    }
}

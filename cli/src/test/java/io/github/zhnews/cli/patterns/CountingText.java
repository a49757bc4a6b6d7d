// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.patterns;

/** A text that counts how often its characters are looked at. */
final class CountingText implements CharSequence {
    /** What is looked at so often will be looked at for ever. */
    private static final long MOST = 20_000_000;

    private final String text;
    private long looks;

    CountingText(String text) {
        this.text = text;
    }

    /** How often a character was looked at. */
    long looks() {
        return looks;
    }

    /** Whether the text was looked at so often that whoever did so was stopped. */
    static final class LookedForEver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST) {
            throw new LookedForEver();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

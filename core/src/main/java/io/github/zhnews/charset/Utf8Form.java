// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

/**
 * How far bytes have the form of UTF-8.
 *
 * @param more valid sequences of three or four bytes, which is what Chinese characters are
 * @param cut whether the last sequence is cut off by the end of the page
 *
 */
record Utf8Form(int two, int more, int errors, boolean cut) {
    /** After so many errors, more than there are long sequences, the bytes are something else: why read on. */
    private static final int ENOUGH_ERRORS = 64;
    /** How many long sequences outweigh one error, where UTF-8 is to overrule a label. */
    private static final int PROOF = 50;
    /** So many sequences of two bytes, and no error, are met in nothing else. */
    private static final int MANY = 12;

    /** Whether the bytes are UTF-8 whatever is declared: other text does not pass for long sequences by chance. */
    boolean isCertain() {
        return more > 0 && more >= PROOF * errors || two >= MANY && errors == 0;
    }

    /** Whether the bytes may be UTF-8 where that is declared: valid sequences are at least twice as many as broken ones. */
    boolean isCredible() {
        return two + more >= 2 * errors;
    }

    /** Whether anything is invalid. */
    boolean isMalformed() {
        return cut || errors > 0;
    }

    /** Examines the bytes from {@code from} on. */
    static Utf8Form of(byte[] in, int from) {
        int two = 0;
        int more = 0;
        int errors = 0;
        for (int i = Ascii.end(in, from); i < in.length; i = Ascii.end(in, i)) {
            int length = length(in[i] & 0xFF);
            int valid = valid(in, i, length);
            if (valid < length && i + valid == in.length) {
                return new Utf8Form(two, more, errors, true);
            }
            if (length == 0 || valid < length) {
                if (++errors >= ENOUGH_ERRORS && errors > more) {
                    break;
                }
            } else if (length == 2) {
                two++;
            } else {
                more++;
            }
            i += Math.max(1, valid);
        }
        return new Utf8Form(two, more, errors, false);
    }

    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** How many bytes of the sequence at {@code i} are there and allowed where they stand. */
    private static int valid(byte[] in, int i, int length) {
        int valid = Math.min(1, length);
        while (valid < length && i + valid < in.length && isTrail(in[i + valid] & 0xFF, valid > 1 ? 0 : in[i] & 0xFF)) {
            valid++;
        }
        return valid;
    }

    /** Whether a byte may follow, right behind the lead or, where that is 0, anywhere behind it. */
    private static boolean isTrail(int b, int lead) {
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return b >= low && b <= high;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Passes over ASCII, of which pages mostly consist, eight bytes at a time. */
final class Ascii {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;

    private Ascii() {}

    /** Where the first byte that is not ASCII stands from {@code from} on; the length if there is none. */
    static int end(byte[] in, int from) {
        int i = from;
        for (; i + 8 <= in.length; i += 8) {
            long high = (long) LONGS.get(in, i) & HIGH_BITS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >> 3);
            }
        }
        while (i < in.length && in[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Whether bytes, as characters of Latin-1, stand at {@code at}. */
    static boolean startsWith(byte[] in, int at, String latin1) {
        int i = 0;
        while (i < latin1.length() && at + i < in.length && (in[at + i] & 0xFF) == latin1.charAt(i)) {
            i++;
        }
        return i == latin1.length();
    }

    /** Where a byte of ASCII stands from {@code from} on; the length if it does nowhere. */
    static int indexOf(byte[] in, byte wanted, int from) {
        int i = from;
        for (; i + 8 <= in.length; i += 8) {
            long zeroWhereWanted = (long) LONGS.get(in, i) ^ wanted * LOW_BITS;
            if (((zeroWhereWanted - LOW_BITS) & ~zeroWhereWanted & HIGH_BITS) != 0) {
                break;
            }
        }
        while (i < in.length && in[i] != wanted) {
            i++;
        }
        return i;
    }
}

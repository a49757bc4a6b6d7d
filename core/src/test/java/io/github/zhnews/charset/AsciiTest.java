// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AsciiTest {
    @Test
    void theFirstOtherByteIsFoundWhereverItStands() {
        for (int length = 0; length < 40; length++) {
            for (int at = 0; at <= length; at++) {
                for (int other : new int[] {0x80, 0xFF, 0xA1}) {
                    var bytes = new byte[length];
                    Arrays.fill(bytes, (byte) 0x7F);
                    Arrays.fill(bytes, at, length, (byte) other);
                    for (int from = 0; from <= length; from++) {
                        assertThat(Ascii.end(bytes, from)).isEqualTo(Math.max(at, from));
                    }
                }
            }
        }
    }

    @Test
    void aByteIsFoundWhereverItStands() {
        for (int length = 0; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                for (int other : new int[] {0, 0x1A, 0x1C, 0x9B, 0xFF}) {
                    var bytes = new byte[length];
                    Arrays.fill(bytes, (byte) other);
                    bytes[at] = 0x1B;
                    for (int from = 0; from <= length; from++) {
                        assertThat(Ascii.indexOf(bytes, (byte) 0x1B, from)).isEqualTo(from <= at ? at : length);
                    }
                }
            }
        }
    }
}

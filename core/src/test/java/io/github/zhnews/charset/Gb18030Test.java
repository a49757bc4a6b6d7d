// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gb18030Test {
    private static final Charset JDK = Charset.forName("GB18030");

    private static String decode(int... bytes) {
        byte[] in = new byte[bytes.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = (byte) bytes[i];
        }
        return Gb18030.decode(in, 0).text();
    }

    @Test
    void everyCharacterComesBack() {
        for (int code = 0; code <= Character.MAX_CODE_POINT; code += code < 0x10000 ? 1 : 97) {
            boolean surrogate = code >= 0xD800 && code < 0xE000;
            // Editions of the standard differ on private use, and on what was private use in the first.
            boolean changed = code >= 0xE000 && code < 0xF900
                    || code >= 0xFE10 && code < 0xFE20
                    || code >= 0x9FB4 && code <= 0x9FBB
                    || code == 0x1E3F;
            if (!surrogate && !changed) {
                String one = Character.toString(code);
                Gb18030.Result read = Gb18030.decode(one.getBytes(JDK), 0);
                assertThat(read.text()).isEqualTo(one);
                assertThat(read.errors()).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A6D9, FE10",
        "A6DA, FE12",
        "A6F3, FE19",
        "A8BC, 1E3F",
        "A8BF, 01F9",
        "FE59, 9FB4",
        "FE7E, 9FB9",
        "FEA0, 9FBB",
        "FE50, 2E81"
    })
    void twoByteFormsFollowTheEditionOf2022(String form, String code) {
        int bytes = Integer.parseInt(form, 16);
        assertThat(decode(bytes >> 8, bytes & 0xFF)).isEqualTo(Character.toString(Integer.parseInt(code, 16)));
    }

    @Test
    void brokenSequencesReadAsOneReplacementEach() {
        assertThat(decode(0xFF, 'a')).isEqualTo("\uFFFDa");
        assertThat(decode(0xB0, '<', 'p')).isEqualTo("\uFFFD<p");
        assertThat(decode(0x81, '0', 'x')).isEqualTo("\uFFFD0x");
        assertThat(decode(0x81, '0', 0x81)).isEqualTo("\uFFFD0\uFFFD");
        assertThat(decode(0xB0)).isEqualTo("\uFFFD");
        // Four bytes of the right shape for which there is no character.
        assertThat(decode(0xFE, '9', 0xFE, '9')).isEqualTo("\uFFFD9\uFFFD9");
    }

    @ParameterizedTest
    @CsvSource({
        // The first and the last of the four-byte forms of the basic plane, and what lies behind it.
        "81308130, 0080",
        "8130813A, none",
        "8431A437, FFFD",
        "8431A439, FFFF",
        "8431A530, none",
        // The supplementary planes.
        "90308130, 10000",
        "8F39FE39, none",
        "95328236, 20000",
        "E3329A35, 10FFFF",
        "E3329A36, none",
        "E3339A35, none",
        "FE39FE39, none",
    })
    void fourByteFormsAreReadToTheEdges(String form, String code) {
        byte[] in = HexFormat.of().parseHex(form);
        var read = Gb18030.decode(in, 0);
        if (code.equals("none")) {
            assertThat(read.text()).startsWith("\uFFFD");
            assertThat(read.errors()).isPositive();
        } else {
            assertThat(read.text()).isEqualTo(Character.toString(Integer.parseInt(code, 16)));
            assertThat(read.errors()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8140, 1",
        "813F, 2",
        "817E, 1",
        "817F, 2",
        "8180, 1",
        "81FE, 1",
        "81FF, 2",
        "FE40, 1",
        "FF40, 2",
        "8040, 2",
        "4080, 2",
        "81308130, 1",
        "812F8130, 4",
        "813A8130, 4",
        "81308030, 4",
        "8130FF30, 4",
        "8130812F, 4",
        "8130813A, 4",
    })
    void leadAndTrailBytesHaveTheirRanges(String form, int characters) {
        assertThat(Gb18030.decode(HexFormat.of().parseHex(form), 0).text()).hasSize(characters);
    }

    @Test
    void errorsAreCounted() {
        assertThat(Gb18030.decode(new byte[] {(byte) 0xFF, 'a', (byte) 0xB0, '<', (byte) 0x80}, 0)
                        .errors())
                .isEqualTo(2);
    }

    @Test
    void readingBeginsWhereItIsTold() {
        assertThat(Gb18030.decode(new byte[] {(byte) 0xB0, 'o', 'k'}, 1).text()).isEqualTo("ok");
    }
}

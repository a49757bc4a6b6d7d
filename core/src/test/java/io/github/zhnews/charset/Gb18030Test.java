package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
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

    @Test
    void readingBeginsWhereItIsTold() {
        assertThat(Gb18030.decode(new byte[] {(byte) 0xB0, 'o', 'k'}, 1).text()).isEqualTo("ok");
    }
}

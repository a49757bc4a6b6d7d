// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8FormTest {
    private static Utf8Form form(String hex) {
        return Utf8Form.of(HexFormat.of().parseHex(hex.replace(" ", "")), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0",
        "41 42 7F, 0, 0, 0",
        "C2 80 41, 1, 0, 0",
        "DF BF 41, 1, 0, 0",
        "E0 A0 80 41, 0, 1, 0",
        "EC 80 80 41, 0, 1, 0",
        "ED 9F BF 41, 0, 1, 0",
        "EE 80 80 41, 0, 1, 0",
        "EF BF BF 41, 0, 1, 0",
        "F0 90 80 80 41, 0, 1, 0",
        "F1 80 80 80 41, 0, 1, 0",
        "F4 8F BF BF 41, 0, 1, 0",
        // What would be too long, a surrogate, or beyond Unicode; each stray byte is an error.
        "C0 80 41, 0, 0, 2",
        "C1 BF 41, 0, 0, 2",
        "E0 9F BF 41, 0, 0, 3",
        "ED A0 80 41, 0, 0, 3",
        "F0 8F BF BF 41, 0, 0, 4",
        "F4 90 80 80 41, 0, 0, 4",
        "F5 80 80 80 41, 0, 0, 4",
        "FF 41, 0, 0, 1",
        "80 41, 0, 0, 1",
        "BF 41, 0, 0, 1",
        // What is cut short by the next character is one error.
        "C3 41 41, 0, 0, 1",
        "E4 BD 41 41, 0, 0, 1",
        "F0 9F 98 41, 0, 0, 1",
        "E4 E4 BD A0 41, 0, 1, 1",
        "E4 C0 41 41, 0, 0, 2",
        "E4 7F 41 41, 0, 0, 1",
        "C3 A9 E4 BD A0 41, 1, 1, 0",
        "41 41 41 41 41 41 41 41 E4 BD A0 41 41 41 41 41 41 41 41 C3 A9 42, 1, 1, 0",
    })
    void sequencesAreCounted(String hex, int two, int more, int errors) {
        assertThat(form(hex)).isEqualTo(new Utf8Form(two, more, errors, false));
    }

    @ParameterizedTest
    @CsvSource({"C3, true", "E4 BD, true", "E4, true", "F0 9F 98, true", "E0 9F, false", "E4 41, false", "80, false"})
    void aLastSequenceThatCouldGoOnIsCut(String hex, boolean cut) {
        assertThat(form("C3 A9" + hex).cut()).isEqualTo(cut);
        assertThat(form("C3 A9" + hex).isMalformed()).isTrue();
        assertThat(form("C3 A9" + hex).two()).isEqualTo(1);
    }

    @Test
    void whatTheJdkReadsWithoutErrorIsWellFormed() {
        var random = new Random(20240505);
        for (int i = 0; i < 20_000; i++) {
            var bytes = new byte[random.nextInt(6)];
            random.nextBytes(bytes);
            boolean isValid = true;
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                isValid = false;
            }
            assertThat(Utf8Form.of(bytes, 0).isMalformed()).isEqualTo(!isValid);
        }
    }

    @Test
    void readingBeginsWhereItIsTold() {
        assertThat(Utf8Form.of(new byte[] {(byte) 0xFF, 'a'}, 1).errors()).isZero();
    }

    @Test
    void afterManyErrorsTheRestIsNotRead() {
        assertThat(form("FF".repeat(1000)).errors()).isEqualTo(64);
        assertThat(form("E4BDA0".repeat(63) + "FF".repeat(1000)).errors()).isEqualTo(64);
        assertThat(form("E4BDA0".repeat(64) + "FF".repeat(1000)).errors()).isEqualTo(65);
        assertThat(form("E4BDA0".repeat(900) + "FF".repeat(100)).errors()).isEqualTo(100);
    }

    @Test
    void certainIsWhatNothingElseLooksLike() {
        assertThat(new Utf8Form(0, 1, 0, false).isCertain()).isTrue();
        assertThat(new Utf8Form(0, 50, 1, false).isCertain()).isTrue();
        assertThat(new Utf8Form(0, 49, 1, false).isCertain()).isFalse();
        assertThat(new Utf8Form(11, 0, 0, false).isCertain()).isFalse();
        assertThat(new Utf8Form(12, 0, 0, false).isCertain()).isTrue();
        assertThat(new Utf8Form(12, 0, 1, false).isCertain()).isFalse();
        assertThat(new Utf8Form(0, 0, 0, false).isCertain()).isFalse();
    }

    @Test
    void credibleIsWhatIsMoreRightThanWrong() {
        assertThat(new Utf8Form(0, 0, 0, true).isCredible()).isTrue();
        assertThat(new Utf8Form(1, 1, 1, false).isCredible()).isTrue();
        assertThat(new Utf8Form(1, 0, 1, false).isCredible()).isFalse();
        assertThat(new Utf8Form(0, 3, 2, false).isCredible()).isFalse();
    }

    @Test
    void malformedIsWhatIsBrokenOrCut() {
        assertThat(new Utf8Form(1, 1, 0, false).isMalformed()).isFalse();
        assertThat(new Utf8Form(1, 1, 0, true).isMalformed()).isTrue();
        assertThat(new Utf8Form(1, 1, 1, false).isMalformed()).isTrue();
    }
}

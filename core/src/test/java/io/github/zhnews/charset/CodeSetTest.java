// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static io.github.zhnews.charset.CodeSet.BIG5;
import static io.github.zhnews.charset.CodeSet.EUC_JP;
import static io.github.zhnews.charset.CodeSet.EUC_KR;
import static io.github.zhnews.charset.CodeSet.EUC_TW;
import static io.github.zhnews.charset.CodeSet.GB18030;
import static io.github.zhnews.charset.CodeSet.SHIFT_JIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSetTest {
    private static final Map<String, CodeSet> SETS =
            Map.of("gb", GB18030, "big5", BIG5, "tw", EUC_TW, "jp", EUC_JP, "sjis", SHIFT_JIS, "kr", EUC_KR);

    private static Fit fit(CodeSet set, String hex) {
        return set.fit(HexFormat.of().parseHex(hex.replace(" ", "")), 0);
    }

    /** A code between characters of ASCII, and what it is worth: 3 frequent, 2 kana, 1 ordinary, 0 rare, -2 unlikely, -4 invalid. */
    @ParameterizedTest
    @CsvSource({
        // The edges of GB2312's level 1, of level 2, of the user's rows.
        "gb, B0A1, 1",
        "gb, D7FE, 1",
        "gb, D6D0, 3",
        "gb, B0A0, 0",
        "gb, AFFE, -2",
        "gb, D8A1, 0",
        "gb, F7FE, 0",
        "gb, F8A1, -2",
        "gb, F8A0, 0",
        "gb, FEFE, -2",
        "gb, A1A1, 3",
        "gb, A1A2, 3",
        "gb, A1A4, 0",
        "gb, A3FE, 0",
        "gb, A4A1, -2",
        "gb, A140, -2",
        "gb, A97E, -2",
        "gb, A9A0, -2",
        "gb, AA40, 0",
        "gb, A080, 0",
        "gb, 8140, 0",
        "gb, 8180, 0",
        "gb, FE7E, 0",
        "gb, 813F, -4",
        "gb, 817F, -4",
        "gb, 8041, -4",
        "gb, FF41, -4",
        // Big5: levels 1 and 2, symbols, what only Hong Kong has.
        "big5, A440, 3",
        "big5, A442, 1",
        "big5, A4A4, 3",
        "big5, A4A1, 1",
        "big5, C5FE, 1",
        "big5, C67E, 1",
        "big5, C6A1, -2",
        "big5, C8FE, -2",
        "big5, C940, 0",
        "big5, F9FE, 0",
        "big5, FA40, -2",
        "big5, A1A1, 0",
        "big5, A141, 3",
        "big5, A2FE, 0",
        "big5, A343, 0",
        "big5, A344, -2",
        "big5, A3FE, -2",
        "big5, 8740, -2",
        "big5, A47F, -4",
        "big5, A4A0, -4",
        "big5, A4FF, -4",
        "big5, 80A4, -4",
        // Plane 1 of CNS 11643, the others in four bytes.
        "tw, C4A1, 3",
        "tw, C4A2, 1",
        "tw, FDA1, 1",
        "tw, C3FE, -2",
        "tw, A1A1, 3",
        "tw, A2FE, 0",
        "tw, A3A1, -2",
        "tw, C4A0, -4",
        "tw, FEA1, -4",
        "tw, 8EA2A1A1, 0",
        // JIS X 0208, half-width katakana, JIS X 0212.
        "jp, A4A2, 2",
        "jp, A4F3, 2",
        "jp, A4F4, -2",
        "jp, A5A2, 1",
        "jp, A5F6, 1",
        "jp, A5F7, -2",
        "jp, B0A1, 1",
        "jp, CFFE, 1",
        "jp, D0A1, 0",
        "jp, F4A6, 0",
        "jp, F5A1, -2",
        "jp, C6FC, 3",
        "jp, A1A1, 3",
        "jp, A2A1, 0",
        "jp, A3A1, -2",
        "jp, 8EB1, -2",
        "jp, 8FB0A1, 0",
        "jp, 8FB0A0, -4",
        "jp, 8FA041, -4",
        "jp, B040, -4",
        // The same characters as Shift_JIS has them.
        "sjis, 829F, 2",
        "sjis, 82F1, 2",
        "sjis, 82F2, -2",
        "sjis, 829E, -2",
        "sjis, 8340, 1",
        "sjis, 8396, 1",
        "sjis, 8397, -2",
        "sjis, 889E, -2",
        "sjis, 889F, 1",
        "sjis, 8940, 1",
        "sjis, 97FC, 1",
        "sjis, 9872, 1",
        "sjis, 989F, 0",
        "sjis, 9FFC, 0",
        "sjis, E040, 0",
        "sjis, EAFC, 0",
        "sjis, EB40, -2",
        "sjis, 93FA, 3",
        "sjis, 8140, 3",
        "sjis, 81FC, 0",
        "sjis, B1, -2",
        "sjis, A1, -2",
        "sjis, DF, -2",
        "sjis, A041, -4",
        "sjis, 817F, -4",
        "sjis, 8199, 0",
        "sjis, 813F, -4",
        // KS X 1001, and the syllables that windows-949 adds.
        "kr, B0A1, 3",
        "kr, B0A2, 1",
        "kr, C8FE, 1",
        "kr, C9A1, -2",
        "kr, CAA1, 0",
        "kr, FDFE, 0",
        "kr, FEA1, -2",
        "kr, A1A1, 3",
        "kr, A2A1, 0",
        "kr, A3A1, 3",
        "kr, A3A2, -2",
        "kr, 8141, -2",
        "kr, C65A, -2",
        "kr, 815B, -4",
        "kr, 8161, -2",
        "kr, 817B, -4",
        "kr, 8181, -2",
    })
    void codesAreJudgedByTheirPlaceInTheTable(String set, String code, double points) {
        assertThat(fit(SETS.get(set), "41" + code + "2020").mean()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "gb, 81308130, 0, 1",
        "gb, FE39FE39, 0, 1",
        "gb, 8130 813A, -4, 2",
        "gb, 8140 8130 8130, 0, 2",
        "gb, D6D0 D6D0 B0A1, 2.33, 3",
        "gb, D6D0 41 FF 42 D6D0, 0.67, 3",
        "gb, A4A2, -2, 1",
        "big5, A4A4 A4A1, 2, 2",
        "tw, 8EA2A1A1 C4A1, 1.5, 2",
        "tw, 8EA2A1A0 41, -2.67, 3",
        "kr, B0A1 B0A2, 2, 2",
        "jp, 8FB0A1 A4A2, 1, 2",
        "sjis, B1B2B3 82A0, -1, 4",
    })
    void unitsAreCharacters(String set, String hex, double mean, int units) {
        var fit = fit(SETS.get(set), hex + "2020");
        assertThat(fit.mean()).isEqualTo(mean, within(0.01));
        assertThat(fit.units()).isEqualTo(units);
    }

    @Test
    void aCharacterCutOffAtTheEndIsNoError() {
        for (var set : CodeSet.ALL) {
            assertThat(fit(set, "41 FF").mean()).isZero();
            assertThat(fit(set, "41 FF 41").mean()).isEqualTo(-4);
            assertThat(fit(set, "41 D6 ").mean()).isEqualTo(set == SHIFT_JIS ? -2 : 0);
        }
    }

    @Test
    void noCharactersAreNoFit() {
        for (var set : CodeSet.ALL) {
            assertThat(fit(set, "41424344")).isEqualTo(new Fit(0, 0));
        }
    }

    @Test
    void judgingBeginsWhereItIsToldAndEndsAfterFourHundred() {
        var text = ("的".repeat(400) + "啊".repeat(400)).getBytes(Charset.forName("GBK"));
        assertThat(GB18030.fit(text, 0)).isEqualTo(new Fit(400, 3));
        assertThat(GB18030.fit(text, 800)).isEqualTo(new Fit(400, 1));
        assertThat(GB18030.fit(text, 798)).isEqualTo(new Fit(400, 1 + 2.0 / 400));
        assertThat(GB18030.fit(text, text.length - 2)).isEqualTo(new Fit(1, 1));
    }

    @Test
    void eachSetKnowsItsCharset() {
        for (var set : CodeSet.ALL) {
            assertThat(set.charset()).isNotNull();
            assertThat(CodeSet.of(set.charset())).isSameAs(set);
        }
        assertThat(CodeSet.of(CharsetLabels.WESTERN)).isNull();
    }

    @Test
    void textFitsItsOwnSetBest() {
        for (var text : InventedText.values()) {
            for (var set : CodeSet.ALL) {
                var charset = set.charset();
                var page = text.page(400, 11, charset, "").getBytes(charset);
                boolean isAtHome = switch (text) {
                    case JAPANESE -> set == EUC_JP || set == SHIFT_JIS;
                    case KOREAN -> set == EUC_KR;
                    case SIMPLIFIED, TRADITIONAL -> true;
                };
                if (isAtHome) {
                    assertThat(set.fit(page, 0).isConvincing()).isTrue();
                    assertThat(CodeSet.ALL)
                            .allMatch(other -> other == set
                                    || other.fit(page, 0).mean()
                                            < set.fit(page, 0).mean() - 0.15);
                }
            }
        }
    }
}

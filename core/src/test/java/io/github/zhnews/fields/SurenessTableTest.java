// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhnews.model.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurenessTableTest {
    private static final SurenessTable TABLE = SurenessTable.of(
            List.of("source found alone 0.6 0.65", "source found alone 0.9 0.98", "source ruled alone 0.95 0.97"));

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.6, 0.65", "0.89, 0.65", "0.9, 0.98", "0.8999999999, 0.98", "1, 0.98"})
    void evidenceIsAsSureAsTheStrongestLineBelowIt(double strength, double sure) {
        assertThat(TABLE.of(Field.SOURCE, new Evidence(false, strength, Agreement.ALONE)))
                .isEqualTo(sure);
    }

    @Test
    void evidenceThatNoLineIsAboutIsAsSureAsItIsStrong() {
        assertThat(TABLE.of(Field.SOURCE, new Evidence(false, 0.9, Agreement.DIFFERS)))
                .isEqualTo(0.9);
        assertThat(TABLE.of(Field.TITLE, new Evidence(true, 0.8, Agreement.ALONE)))
                .isEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source alone 0.6 0.65", "source guessed alone 0.6 0.65", "author found alone 0.6 0.65"})
    void otherLinesAreRefused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> SurenessTable.of(List.of(line)));
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "PUBLISHED", "SOURCE", "AUTHORS"})
    void whatThePageContradictsIsLessSureThanWhatItConfirms(Field field) {
        double contradicted = Sureness.TRAINED.of(field, new Evidence(false, 0.93, Agreement.DIFFERS));
        double confirmed = Sureness.TRAINED.of(field, new Evidence(false, 0.93, Agreement.AGREES));

        assertThat(contradicted).isLessThanOrEqualTo(confirmed);
    }
}

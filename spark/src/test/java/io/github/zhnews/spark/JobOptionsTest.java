// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobOptionsTest {
    @Test
    void theLastPathIsTheOutput() {
        var options =
                JobOptions.of("--partition-by", "date", "a", "b", "--duplicates", "none", "--rule-files", "r", "out");

        assertThat(options.inputs()).isEqualTo(List.of("a", "b"));
        assertThat(options.output()).isEqualTo("out");
        assertThat(options.partition()).isEqualTo(JobOptions.Partition.DATE);
        assertThat(options.distance()).isNegative();
        assertThat(options.ruleFiles()).isEqualTo(List.of("r"));
        assertThat(JobOptions.of("a", "out").distance()).isEqualTo(3);
    }

    @Test
    void settingsAreThoseOfTheParser() {
        var options = JobOptions.of("--zone", "Asia/Taipei", "--no-rules", "a", "out");

        assertThat(options.settings())
                .isEqualTo(ParserSettings.defaults().withoutShippedRules().withZone(ZoneId.of("Asia/Taipei")))
                .isNotEqualTo(ParserSettings.defaults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "out",
                "--what a out",
                "a out --zone",
                "--zone Nowhere a out",
                "--duplicates 8 a out",
                "--partition-by moon a out",
                "--host-groups 0 a out",
                "--largest-band x a out",
                "--favour nobody a out"
            })
    void whatIsWrongIsToldWithTheUsage(String line) {
        assertThatThrownBy(() -> JobOptions.of(line.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spark-submit");
    }
}

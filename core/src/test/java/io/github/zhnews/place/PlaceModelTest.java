// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceModelTest {
    private static final int SHARE = PlaceSigns.NAMES.indexOf("share");
    private static final int LETTERS = PlaceSigns.NAMES.indexOf("letters");

    private static float[] signs(float share, float letters) {
        var signs = new float[PlaceSigns.NAMES.size()];
        signs[SHARE] = share;
        signs[LETTERS] = letters;
        return signs;
    }

    @Test
    void theSumOfWhatTheTreesSayIsTheValue() {
        var model = PlaceModel.of(
                List.of(
                        "base 0.5",
                        "share < 0.3",
                        "-0.25",
                        "letters < 4",
                        "0.125",
                        "0.25",
                        "# a tree of one leaf",
                        "0.0625"),
                PlaceSigns.NAMES);

        assertThat(model.value(signs(0.2f, 9))).isEqualTo(0.3125f);
        assertThat(model.value(signs(0.3f, 3))).isEqualTo(0.6875f);
        assertThat(model.value(signs(0.9f, 4))).isEqualTo(0.8125f);
    }

    @Test
    void nodeThatAsksNoKnownSignIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceModel.of(List.of("colour < 3", "1", "2"), PlaceSigns.NAMES))
                .withMessageContaining("colour < 3");
    }

    @Test
    void treeThatBreaksOffIsNoModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceModel.of(List.of("share < 0.3", "1"), PlaceSigns.NAMES));
    }
}

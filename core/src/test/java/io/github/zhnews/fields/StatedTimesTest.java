// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.page.Found;
import io.github.zhnews.text.time.TimeContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTimesTest {
    private static final String SHOWN = "<p><span data-val='1551666030000'>2019-03-04 10:20</span></p>";

    @ParameterizedTest
    @ValueSource(strings = {SHOWN, "<p>远山网</p>" + SHOWN})
    void attributeOfATimeShownAboveTheHeadlineIsRead(String above) {
        var times = new StatedTimes(Around.none().above(above).read(), TimeContext.china());

        assertThat(times.inAttributesBeyond()).extracting(Found::value).hasToString("[2019-03-04T10:20:30+08:00]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><span data-val='1551666030000'>远山网</span></p>"})
    void attributeOfAnElementThatShowsNoTimeIsNot(String above) {
        var times = new StatedTimes(Around.none().above(above).read(), TimeContext.china());

        assertThat(times.inAttributesBeyond()).isEmpty();
    }
}

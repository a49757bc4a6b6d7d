// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedNotesTest {
    private static String title(Around page) {
        var found = StatedNotes.originalTitles(page.read()).first();
        return found == null ? "" : found.value();
    }

    private static List<String> corrections(Around page) {
        var found = StatedNotes.corrections(page.read()).first();
        return found == null ? List.of() : found.value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "原标题：石桥完成“加固” 明日通车; 石桥完成“加固” 明日通车",
                "（原标题：石桥（南段）完成加固）; 石桥（南段）完成加固",
                "（原题为《石桥明日通车》）(本文来自远山新闻); 石桥明日通车",
                "原標題：「石橋明日通車」; 石橋明日通車",
                "原标题 石桥明日通车; 石桥明日通车",
                "原标题：石桥明日通车 来源：远山网; 石桥明日通车",
                "原文标题：《石桥明日通车》; 石桥明日通车",
                "原标题：{{title}}; ''",
                "原标题：; ''",
                "原题材的老片子; ''",
            })
    void originalTitleStandsBehindItsLabel(String line, String title) {
        assertThat(title(Around.none().lead("<p>" + line + "</p>"))).isEqualTo(title);
        assertThat(title(Around.none().end("<p>" + line + "</p>"))).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "更正：本文把加固用时写作五个月，应为四个月。",
                "更正说明：加固用时应为四个月，特此致歉。",
                "【更正】加固用时应为四个月，特此致歉。",
                "编者注：本文已更正加固的用时。",
                "更新：本文较早版本的用时有误，现已更正。",
            })
    void whatWasPutRightIsGivenAsStated(String note) {
        assertThat(corrections(Around.none().end("<p>" + note + "</p>"))).containsExactly(note);
        assertThat(corrections(Around.none().after("<div>" + note + "</div>"))).containsExactly(note);
    }

    @Test
    void bracketsAroundACorrectionAreLeftOut() {
        assertThat(corrections(Around.none().end("<p>（更正：加固用时应为四个月。）</p>"))).containsExactly("更正：加固用时应为四个月。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "更正",
                "更正欄",
                "更正登记须在三十日内办理，逾期不候。",
                "编者按：石桥是镇上的老桥。",
                "更新：2024-05-06 08:15",
                "<a href=/c>更正：昨日的报道有误</a>",
            })
    void otherLinesPutNothingRight(String line) {
        assertThat(corrections(Around.none().after("<div>" + line + "</div>"))).isEmpty();
    }
}

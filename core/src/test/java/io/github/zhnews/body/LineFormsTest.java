// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.qingyan.example/2024/1.html",
                "www.qingyan.example",
                "#石桥 #青岩",
                "＃石桥",
                "————",
                "+1",
                "12345678",
                "（赵一禾）",
                "(青岩日报)",
            })
    void marksBelowATextAreToldByTheirCharacters(String line) {
        assertThat(LineForms.isMark(line.toCharArray(), 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见https://news.qingyan.example/2024/1.html",
                "石桥 #青岩",
                "123456789",
                "完",
                "（赵一禾为化名，应本人要求）",
                "（图）石桥",
            })
    void otherLinesAreNone(String line) {
        assertThat(LineForms.isMark(line.toCharArray(), 0, line.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话：0000-1234567",
                "投稿：a@qingyan.example",
                "见 https://qingyan.example 的说明",
                "见www.qingyan.example"
            })
    void contactsHaveANumberAMailboxOrAnAddress(String line) {
        assertThat(LineForms.isContact(line.toCharArray(), 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话是0000-1234567。", "桥长123456米", "石桥", "桥修好了。电话：0000-1234567"})
    void sentencesWithSuchAreNone(String line) {
        assertThat(LineForms.isContact(line.toCharArray(), 0, line.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019年12月16日, 11:34", "2024-08-02T10:03+0800", "2024-05-06 10:20:30"})
    void momentIsADayAndATimeAlone(String line) {
        assertThat(LineForms.isMoment(line.toCharArray(), 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月6日", "2024-05-06 10:20 青岩", "10:20", "天亮了", "2024-05-06 10:20 2024-05-07 11:30"})
    void dayAloneAndTimesWithWordsAreNone(String line) {
        assertThat(LineForms.isMoment(line.toCharArray(), 0, line.length())).isFalse();
    }
}

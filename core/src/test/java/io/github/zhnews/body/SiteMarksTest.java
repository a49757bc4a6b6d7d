// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.readAll;
import static io.github.zhnews.body.Sample.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪家园,www.yunxi.example",
                "云溪网（yunxi.example）",
                "https://yunxi.example/p/4oMwF",
                "https://news.yunxi.example/2024/05/1.html news.yunxi.example true 云溪在线 report 657 青岩镇的石桥昨日完成加固，桥面重新铺上了青石板。",
                "“",
            })
    void markOfTheSiteBetweenParagraphsIsNoText(String mark) {
        assertThat(texts(readAll(p(A) + p(B) + "<div>" + mark + "</div>" + p(C) + p(D))))
                .containsExactly(A, B, C, D);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪网（www.yunxi.example）5月6日讯",
                "读者可以在云溪网（yunxi.example）上查到桥的全部图纸。",
                "https://www.qingyan.example/bridge",
                "“桥修好了！”",
            })
    void sentenceDatelineAndAnotherAddressStay(String line) {
        assertThat(texts(readAll(p(A) + p(B) + p(line) + p(C) + p(D)))).containsExactly(A, B, line, C, D);
    }
}

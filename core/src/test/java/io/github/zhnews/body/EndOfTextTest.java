// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.readAll;
import static io.github.zhnews.body.Sample.texts;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndOfTextTest {
    private static final List<String> ALL = List.of(A, B, C, D);
    /** Twelve paragraphs. */
    private static final String LONG =
            ALL.stream().map(text -> p("去年，" + text) + p("今年，" + text)).collect(joining()) + TEXT;

    @ParameterizedTest
    @ValueSource(strings = {"（责任编辑：赵一禾）", "(责编：赵一禾、钱小满)", "【编辑：赵一禾 校对：钱小满】"})
    void bracketThatNamesEditorsIsCutOffTheLastSentence(String bracket) {
        var body = readAll(p(A) + p(B) + p(C) + "<p>" + D + "<span>" + bracket + "</span></p>");

        assertThat(texts(body)).isEqualTo(ALL);
        assertThat(body.removed()).containsExactly(Removed.of(bracket, Reason.EDITOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（记者 赵一禾）", "（记者 赵一禾 编辑 钱小满）", "（编辑部设在桥东）"})
    void bracketThatSaysMoreStays(String bracket) {
        assertThat(texts(readAll(p(A) + p(B) + p(C) + p(D + bracket)))).endsWith(D + bracket);
    }

    @Test
    void whatStandsBelowADisclaimerAtTheEndGoesWithIt() {
        var end = p("本文已获授权发布，转载请注明出处。本文仅代表作者观点，不代表本网立场。") + p("作者曾在青岩镇教书，著有桥史两种。");

        assertThat(texts(readAll(LONG + end))).endsWith(D).hasSize(3 * ALL.size());
    }

    @Test
    void disclaimerAmongParagraphsEndsNoText() {
        var note = p("本文仅代表作者观点，不代表本网立场。");

        assertThat(texts(readAll(p(A) + note + p(B) + p(C) + p(D)))).endsWith(B, C, D);
    }

    @Test
    void noteBelowARuleAtTheEndIsNoText() {
        var end = p("——————————————————") + p("想知道更多，可以读《青岩桥话》，镇上书铺有售。");

        assertThat(texts(readAll(LONG + end))).endsWith(D).hasSize(3 * ALL.size());
    }

    @Test
    void textBelowARuleStays() {
        assertThat(texts(readAll(p(A) + p(B) + p("————————————") + p(C) + p(D))))
                .endsWith(C, D);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（青岩网快讯中心）", "北中心／北報導", "生活中心/青岩報導"})
    void deskAloneIsNoText(String line) {
        assertThat(texts(readAll(TEXT + p(line)))).isEqualTo(ALL);
    }

    @Test
    void headlineSaidAgainBelowALostPictureIsNoText() {
        var body = readAll("<h1>青岩石桥完成加固</h1>" + p(A) + p("青岩石桥完成加固") + p(B) + p(C));

        assertThat(texts(body)).containsExactly(A, B, C);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老匠人赵一禾在桥头放起了鞭炮。图像来源: Zhao Yihe/Qingyan Bilder",
                "“桥又稳了。” 圖片來源：青岩日報",
                "圖說：八十二歲的老匠人在橋頭放起了鞭炮，鎮上的孩子們跟著他走過新橋，一直走到橋東的空地上。",
            })
    void captionOfAPictureThatIsLostIsNoText(String caption) {
        assertThat(texts(readAll(p(A) + p(caption) + p(B) + p(C)))).containsExactly(A, B, C);
    }

    @ParameterizedTest
    @ValueSource(strings = {"书中的图片来源于镇上的档案馆，有些是第一次公开。", "资料图片由镇档案馆收集，今年秋天将在桥东展出，供人辨认。"})
    void sentenceAboutPicturesStays(String sentence) {
        assertThat(texts(readAll(p(A) + p(sentence) + p(B) + p(C)))).contains(sentence);
    }
}

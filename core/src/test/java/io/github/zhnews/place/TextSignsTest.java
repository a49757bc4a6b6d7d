// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Limits;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextSignsTest {
    private static final String BUOYS = "渡口的浮标换上了新灯，老船工清晨把浮标旁的水位抄在木板上，再带回岸边的小屋。";
    private static final String AGAIN = "老船工说，渡口的浮标过去没有灯，抄水位的人只能在木板上摸黑写字，带回岸边才看得清。";
    private static final String OTHER = "隔壁县城的剪纸铺昨天开张，学徒们整个下午围着一张红纸商量怎么下剪刀，直到天黑以后才散去。";

    private static float sign(String name, String... paragraphs) {
        var blocks = Stream.of(paragraphs).<Block>map(Block.Paragraph::of).toList();
        var page = Page.of(new TreeBuilder(Limits.defaults()).build("<p>" + String.join("<p>", paragraphs)), null);
        var signs = TextSigns.of(page, new Headline("渡口浮标换新灯", -1), Region.of(page, 0), blocks);
        return signs[TextSigns.NAMES.indexOf(name)];
    }

    @Test
    void thereIsANumberForEachName() {
        var page = Page.of(new TreeBuilder(Limits.defaults()).build("<p>"), null);

        assertThat(TextSigns.of(page, Headline.NONE, Region.of(page, 0), List.of()))
                .hasSize(TextSigns.NAMES.size());
    }

    @Test
    void paragraphThatSpeaksOfSomethingElseIsAStranger() {
        assertThat(sign("strangers", BUOYS, AGAIN)).isZero();
        assertThat(sign("strangersAtEnd", BUOYS, AGAIN, OTHER)).isGreaterThan(0.3f);
    }

    @Test
    void textBehindTheLastWordOfTheHeadlineIsCounted() {
        assertThat(sign("behindTitle", BUOYS, AGAIN)).isZero();
        assertThat(sign("behindTitle", BUOYS, OTHER, OTHER)).isGreaterThan(0.5f);
    }

    @Test
    void datelineBehindTheFirstParagraphBeginsAnotherText() {
        var dateline = "新华社某地3月5日电　" + OTHER;

        assertThat(sign("datelines", dateline, AGAIN)).isZero();
        assertThat(sign("datelines", BUOYS, dateline)).isEqualTo(1);
    }

    @Test
    void textThatBreaksOffHasAnOpenEnd() {
        assertThat(sign("openEnd", BUOYS)).isZero();
        assertThat(sign("openEnd", "渡口的浮标换上了新灯，老船工清晨")).isEqualTo(1);
    }
}

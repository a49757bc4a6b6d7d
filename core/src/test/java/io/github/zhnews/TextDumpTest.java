// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDumpTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();

    /** The text of a page, as a crawler saved it. */
    private static String finance() {
        try (var in = TextDumpTest.class.getResourceAsStream("finance-dump.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void headlineTimeSourceAndKeywordsAreFoundAmongTheLines() {
        var article = PARSER.read(PageInput.text(finance())).article();
        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.title()).isEqualTo("云溪芯片发布首款样机,两家老厂回应:技术差距并未拉开");
        assertThat(article.published().orElseThrow()).hasToString("2024-03-12T16:45");
        assertThat(article.source().orElseThrow().name()).isEqualTo("山城财讯");
        assertThat(article.keywords()).containsExactly("存储", "样机", "云溪");
    }

    @Test
    void textIsWithoutWhatStandsAroundIt() {
        var article = PARSER.read(PageInput.text(finance())).article();
        assertThat(article.blocks()).hasSize(11);
        assertThat(article.text()).startsWith("云溪芯片的首款样机本周亮相").endsWith("邀请同行到现场测试。");
        assertThat(article.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block::text))
                .containsExactly("东礁电子:成本下降符合行业节奏", "北岭科技:外界低估了验证的难度");
    }

    @Test
    void whatEndsTheTextIsReportedLineByLine() {
        assertThat(PARSER.read(PageInput.text(finance())).report().removed())
                .extracting(removed -> removed.text())
                .containsExactly(
                        "⭐星标山城财讯,好内容不错过", "本文不构成个人投资建议,也不代表本刊的立场,入市前请读者自己掂量。", "觉得好看,请点“在看”", "海量资讯、精准解读,尽在山城财经APP");
    }

    @Test
    void linesOfMenusAreNoTextHoweverMany() {
        var menu = "首页\n新闻\n北岭县今年再添三所小学\n东礁渡口恢复通航\n".repeat(60);
        var article = PARSER.read(PageInput.text(menu)).article();
        assertThat(article.text()).isEmpty();
        assertThat(article.kind()).isNotEqualTo(PageKind.ARTICLE);
        var around = menu + "山城举行读书会\n2024-03-12 来源：山城早报\n" + "读者从各地赶来，在旧书店里坐了一个下午。" + "主人说，书可以慢慢看，茶是自己种的。\n" + menu;
        assertThat(PARSER.read(PageInput.text(around)).article().text())
                .isEqualTo("读者从各地赶来，在旧书店里坐了一个下午。主人说，书可以慢慢看，茶是自己种的。");
        assertThat(PARSER.read(PageInput.text(around)).article().title()).isEqualTo("山城举行读书会");
    }

    @Test
    void signsOfMarkupInADumpAreText() {
        var dump = "<b>山城</b>举行编程课 & 读书会\n2024-03-12 09:00\n孩子们写下的第一行是 <script>alert(1)</script>，"
                + "老师说：写成 &lt;p&gt; 也可以。大家都笑了，窗外的雨下了一整天，课一直上到天黑才散。";
        var article = PARSER.read(PageInput.text(dump)).article();
        assertThat(article.title()).isEqualTo("<b>山城</b>举行编程课 & 读书会");
        assertThat(article.text()).contains("<script>alert(1)</script>", "&lt;p&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "<", "&", "\"\n", "•\n", "一\n\n\n", "a b\n", "春节\n2024-03-12\n<&>\n"})
    void limitIsForTheDumpsOwnCharacters(String piece) {
        var dump = piece.repeat(10_000 / piece.length() + 1).substring(0, 10_000);
        var parser = NewsParser.builder()
                .rules(RuleSet.none())
                .limits(Limits.defaults().withCharacters(10_000))
                .build();

        assertThat(parser.read(PageInput.text(dump)).article()).isNotNull();
        assertThat(parser.read(PageInput.text(dump)).page()).isNotNull();
        assertThatThrownBy(() -> parser.read(PageInput.text(dump + "一")).article())
                .isInstanceOf(PageLimitException.class)
                .hasMessageContaining("10001");
    }

    @Test
    void anyTextIsRead() {
        for (var text : new String[] {"", " ", "\n\n", "\0\0", "。", "a", "\uD800", "\u200B\n\u200B", "•\n• \n"}) {
            assertThat(PARSER.read(PageInput.text(text)).article().text())
                    .as("\"%s\"", text)
                    .isNotNull();
        }
        assertThat(PARSER.read(PageInput.text("春眠不觉晓，处处闻啼鸟。\n".repeat(50_000)))
                        .article()
                        .kind())
                .isNotNull();
    }

    @Test
    void limitsHoldForDumpsToo() {
        var small = NewsParser.builder()
                .limits(Limits.defaults().withCharacters(100))
                .build();
        assertThatThrownBy(() -> small.read(PageInput.text("春".repeat(200))).article())
                .isInstanceOf(PageLimitException.class);
    }
}

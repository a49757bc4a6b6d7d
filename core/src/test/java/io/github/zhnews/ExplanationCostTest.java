// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.Reason;
import io.github.zhnews.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explanation grows with its page, not with its square. */
class ExplanationCostTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();

    private static final String SENTENCE = "停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人。";

    private static Explanation explain(String body) {
        return PARSER.read(PageInput.html("<title>渡口通航</title><body><h1>渡口通航</h1>" + body))
                .explanation();
    }

    private static String lines(int size) {
        return (SENTENCE + "<br>").repeat(size);
    }

    /** What an explanation says of its lines' elements, each string counted once however many lines share it. */
    private static long named(Explanation explanation) {
        return explanation.lines().stream()
                .map(LineDecision::element)
                .mapToInt(System::identityHashCode)
                .distinct()
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='%s'>",
                "<div id='%s'>",
                "<div %s>",
                "<section class='%s' id='%s'>",
                "<div class='a\n%s'>",
            })
    void linesOfAnElementShareItsName(String element) {
        var words = "甲乙丙丁 ".repeat(5_000);
        var explanation = explain(element.replace("%s", words) + lines(2_000));

        assertThat(explanation.lines()).hasSizeGreaterThan(1_000);
        assertThat(named(explanation)).isLessThan(10);
    }

    @Test
    void namesAreShortHoweverLongThePageMakesThem() {
        var name = "x".repeat(10_000);
        var explanation = explain("<" + name + " id='" + name + "' class='" + (name + " ").repeat(10)
                + " ok'><div class='" + "a".repeat(50) + " b\u202Ec d\u001B[31m'>" + lines(100));

        assertThat(explanation.container().length()).isLessThan(400);
        assertThat(explanation.lines()).allMatch(line -> line.element().length() < 100);
        assertThat(Values.strings(explanation)).noneMatch(text -> text.contains("\u202E") || text.contains("\u001B"));
    }

    @Test
    void sectionsAreToldHoweverDeepTheyStand() {
        var depth = 400;
        var explanation = explain(
                "<div class=content>" + lines(5) + "</div><div class=sidebar>" + "<div>".repeat(depth) + "<p>首页栏目</p>");

        assertThat(explanation.lines())
                .last()
                .satisfies(line -> assertThat(line.reason()).isEqualTo(Reason.SECTION));
    }

    @Test
    void captionOfSeveralLinesIsToldLineByLine() {
        var figure = "<figure><img src='/a/%d.jpg'><figcaption>渡口的灯第%d次亮起<br>何青 摄于东岸</figcaption></figure>";
        var body = new StringBuilder("<div class=content>");
        for (int i = 0; i < 300; i++) {
            body.append("<p>").append(i).append(SENTENCE).append("</p>").append(figure.formatted(i, i));
        }
        var explanation = explain(body.toString());

        assertThat(explanation.lines().stream().filter(line -> line.text().contains("次亮起")))
                .hasSize(300)
                .allMatch(line -> line.reason() == Reason.CAPTION);
        assertThat(explanation.lines().stream().filter(line -> line.text().contains("何青")))
                .hasSize(300)
                .allMatch(line -> line.reason() == Reason.CAPTION);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhnews.bench.accuracy.Run;
import io.github.zhnews.bench.accuracy.Runs;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportTest {

    @Test
    void reportHasAllPartsAndNeedsNothingBesideIt() {
        var html = Report.of(Runs.small(0.9));

        assertThat(html)
                .contains("On 3 pages", "reads 33 % of the texts exactly", "Dense &amp; lines", "two&lt;b&gt;")
                .doesNotContain("{{", "two<b>", "src=", "href=", "@import", "url(");
        assertThat(Pattern.compile("<svg ").matcher(html).results()).hasSize(3);
    }

    @Test
    void leadSpeaksOfThePagesKeptForChecking() {
        assertThat(Report.of(Runs.halved()))
                .contains("On 1 pages kept for checking", "reads 100 % of the texts exactly", "<h3>hills check ");
    }

    /** The elements of a report with the names of their attributes. */
    private static List<String> outline(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .map(element -> element.nodeName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    @Test
    void namesAreNothingButText() throws IOException {
        var attacks = new Properties();
        try (var in = ReportTest.class.getResourceAsStream("/attacks/payloads.properties")) {
            attacks.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var plain = outline(Report.of(Runs.named("x")));

        assertThat(attacks).hasSizeGreaterThan(700);
        assertThat(plain).doesNotContain("script[]").hasSizeGreaterThan(100);
        for (var attack : attacks.values()) {
            assertThat(outline(Report.of(Runs.named(attack.toString()))))
                    .as(attack.toString())
                    .isEqualTo(plain);
        }
    }

    @Test
    void picturesAreWellFormed() throws Exception {
        var html = Report.of(Runs.small(0.9)) + Report.of(Runs.named("\u0000\u001B\uFFFE\uD800<&'\""));

        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (var svg :
                Pattern.compile("(?s)<svg .*?</svg>").matcher(html).results().toList()) {
            var document = builder.parse(new InputSource(new StringReader(svg.group())));
            assertThat(document.getElementsByTagName("circle").getLength()).isPositive();
        }
    }

    @Test
    void speedThatWasNotMeasuredIsNotDrawn() {
        var run = Runs.small(1);
        var html = Report.of(new Run(run.environment(), run.extractors(), run.rows(), Map.of()));

        assertThat(html).contains("Not timed.").doesNotContain("multiple of Jsoup.parse");
    }

    @Test
    void scaleRunsFromZeroToOneAndStretchesWhatIsCloseToOne() {
        assertThat(ErrorScale.of(0)).isCloseTo(0, within(1e-12));
        assertThat(ErrorScale.of(1)).isCloseTo(1, within(1e-12));
        assertThat(ErrorScale.of(1) - ErrorScale.of(0.99)).isGreaterThan(ErrorScale.of(0.9) - ErrorScale.of(0.8));
    }

    @Test
    void quantileLiesBetweenValues() {
        var sorted = new double[] {0, 1, 2, 4};

        assertThat(BoxPlot.quantile(sorted, 0.5)).isEqualTo(1.5);
        assertThat(BoxPlot.quantile(sorted, 1)).isEqualTo(4);
        assertThat(BoxPlot.quantile(new double[] {3}, 0.25)).isEqualTo(3);
    }
}

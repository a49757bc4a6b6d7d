// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    Path folder;

    private static Document report(byte[] page, String... options) {
        var args = new String[options.length + 2];
        args[0] = "explain";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        var run = Zhnews.run(page, args);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return Jsoup.parse(run.out());
    }

    @Test
    void reportShowsEveryLineWithItsVerdictAndEveryFieldWithItsOrigin() {
        var report = report(Pages.bridge().getBytes(Charset.forName("GBK")), "--no-rules");

        assertThat(report.select("h1").text()).isEqualTo("青石河新桥通车 两岸往来只需三分钟");
        assertThat(report.select(".line.kept bdi").eachText())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("五月五日上午八时");
        assertThat(report.select(".line .words").text()).contains("首页", "来源：河口晚报", "版权所有");
        assertThat(report.select(".fields dt").eachText()).contains("title", "published", "source", "body");
        assertThat(report.select(".fields .value").eachText()).contains("2024-05-06T08:15", "河口晚报");
        assertThat(report.select(".facts").text()).contains("article", "GB18030", "declared gb2312");
    }

    @Test
    void nothingOfThePageIsMoreThanText() {
        var evil = "</title><script>alert(1)</script>\"'><img src=x onerror=alert(2)>]]>--></style>\u202Etxt";
        var page = """
                <html><head><title>%s</title><meta name="author" content="%s"><meta name="keywords" content="%s">
                <link rel="canonical" href="javascript:alert(3)"></head><body>
                <h1>%s</h1><p>2024-01-02 来源：%s</p><div id='"><script>alert(4)</script>' class="a&quot;onclick=alert(5) b&lt;i&gt;">
                <p>%s甲渔村的晒场今年改成了球场，孩子们放学以后就在那里踢球，老人坐在旁边的石阶上看着。</p>
                <p id="&lt;script>alert(7)&lt;/script>" class="\u202Etxt">%s村里的人说，等到秋天收虾的时候还要把球门搬走，晒场仍旧是晒场，踢球的再去河滩。</p>
                </div></body></html>
                """.replace(
                        "%s", evil.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));

        var run = Zhnews.run(
                page.getBytes(StandardCharsets.UTF_8),
                "explain",
                "-",
                "--no-rules",
                "--url",
                "https://a.example/?q=<script>alert(6)</script>\"onload='x'");
        var report = Jsoup.parse(run.out());

        assertThat(run.exitCode()).isZero();
        assertThat(report.select("script, img, iframe, object, embed, link, a, form, base"))
                .isEmpty();
        assertThat(report.select("style")).hasSize(1);
        assertThat(report.getAllElements().eachAttr("style")).allMatch(style -> style.matches("width:\\d+%"));
        assertThat(report.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .allMatch(attribute -> !attribute.getKey().startsWith("on"));
        assertThat(report.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(report.text())
                .contains("<script>alert(1)</script>", "<script>alert(7)</script>")
                .doesNotContain("\u202E");
    }

    @Test
    void reportGoesToTheFileGiven() throws IOException {
        var page = Files.writeString(folder.resolve("a<b>.html"), Pages.titled("山脚果园头一批杏子上市"));
        var target = folder.resolve("report.html");

        var run = Zhnews.run("explain", page.toString(), "-o", target.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Jsoup.parse(Files.readString(target)).title()).endsWith("a<b>.html");
    }

    @Test
    void layoutThatFitsIsNamedAndTheOthersSayWhatTheyMiss() throws IOException {
        var rule = Files.writeString(folder.resolve("orchard.yaml"), """
                id: orchard
                name: 果园早报
                hosts: orchard.example
                layouts:
                  - name: pc-2020
                    has: [h1, .lead]
                    title: {text: .lead}
                  - name: pc-2012
                    has: h1
                    title: {text: h1}
                """);
        var page = Pages.titled("山脚果园头一批杏子上市").getBytes(StandardCharsets.UTF_8);

        var report = report(page, "--rule-files", rule.toString(), "--url", "https://www.orchard.example/1.html");

        assertThat(report.select(".layouts li").eachText())
                .containsExactly("orchard/pc-2020 lacks .lead", "orchard/pc-2012 used");
        assertThat(report.select(".layouts .missing").text()).isEqualTo(".lead");
        assertThat(report.select(".fields .origin").text()).containsPattern("rule:orchard/pc-2012:text\\(h1\\) \\d+ %");
    }

    @Test
    void wrongUseAndMissingFilesAreToldApart() {
        assertThat(Zhnews.run("explain").exitCode()).isEqualTo(2);
        assertThat(Zhnews.run("explain", "-", "--url", "http://[").exitCode()).isEqualTo(2);
        assertThat(Zhnews.run("explain", "-", "--no-rules", "--rule-files", "a.yaml")
                        .exitCode())
                .isEqualTo(2);
        var missing = Zhnews.run("explain", folder.resolve("no.html").toString());
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).contains("no such file");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/rules.md says of rule files. */
class UsageExampleTest {
    private static final String PAGE = """
            <h1 class="title">山城早报开放资料室</h1><time class="pub" datetime="2024-03-12T09:00">今天</time>
            <p class="info">来源：东礁日报</p><div id="text"><p>资料室从今天起向读者开放，借阅不收费。</p><p class="ad">广告</p></div>""";

    @TempDir
    private Path folder;

    private static String yaml() throws IOException {
        var rules = Files.readString(Path.of("../docs/rules.md"));
        var yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(rules);
        assertThat(yaml.find()).isTrue();
        return yaml.group(1);
    }

    private static Article read(String html, URI url) {
        // README
        var parsers = ReloadingParser.of(
                RuleFolder.open(Path.of("rules")),
                rules -> NewsParser.builder()
                        .rules(rules.plus(RuleSet.discovered()))
                        .build());

        Article article = parsers.parser().parse(html, url); // for each page
        parsers.reload(); // when files have changed; or parsers.reloadEvery(Duration.ofMinutes(1), executor)
        // end
        return article;
    }

    @Test
    void rulesOfAFolder() throws IOException {
        var shancheng = Files.writeString(folder.resolve("shancheng.yaml"), yaml());
        var html = PAGE;
        var url = URI.create("https://www.shancheng.example/1.html");

        assertThatThrownBy(() -> read(html, url)).isInstanceOf(RuleFileException.class);
        var parsers = ReloadingParser.of(
                RuleFolder.open(folder),
                rules -> NewsParser.builder().rules(rules).build());
        var article = parsers.parser().parse(html, url);
        assertThat(article.title()).isEqualTo("山城早报开放资料室");
        assertThat(article.source().orElseThrow().name()).isEqualTo("东礁日报");
        assertThat(article.text()).isEqualTo("资料室从今天起向读者开放，借阅不收费。");

        Files.writeString(shancheng, yaml().replace("\"#text\"\n", "#text\n"));
        assertThat(parsers.reload().refused())
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.reason()).startsWith("a text with #text in it must be in quotes"));
        assertThat(parsers.parser().read(PageInput.html(html).at(url)).report().layout())
                .isEqualTo("shancheng/pc-2024");
    }
}

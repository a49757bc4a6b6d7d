// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.allTexts;
import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.jsonLd;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Field;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFileTest {
    private static final String FILE = """
            # 山城早报, an invented portal
            id: shancheng
            name: 山城早报
            hosts: [shancheng.example, m.shancheng.example]
            layouts:
              - name: pc-2024
                seen: {from: 2024-01, to: 2026-10, pages: 5}
                has: ["h1.title", "#text"]
                elsewhere: ["meta[name=shancheng-cms]"]
                title:
                  - text: h1.title
                  - meta: og:title
                subtitle:
                  text: .deck
                published:
                  - attr: [time.pub, datetime]
                  - match: [.info, '(\\d{4}-\\d{2}-\\d{2})']
                modified:
                  - script: ["#page", changed]
                source:
                  - after: [.info, 来源]
                authors:
                  - jsonLd: author[].name
                editors:
                  - after: [.end, 责任编辑]
                keywords:
                  - allTexts: ".tags a"
                summary: {meta: description}
                channel:
                  - allTexts: .path > a
                body: ["#text"]
                bodyData:
                  - script: [__DATA__, article.content]
                  - script: __TEXT__
                drop: [".ad", ".share"]
                captions: [.caption]
                tail: [扫码下载]
                nextPage: [".pages a"]
              - name: pc-2016
                has: "#old"
                body: "#old"
            """;

    private static final PortalRule IN_JAVA = new PortalRule() {
        @Override
        public String id() {
            return "shancheng";
        }

        @Override
        public String name() {
            return "山城早报";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("shancheng.example", "m.shancheng.example");
        }

        @Override
        public List<Layout> layouts() {
            return List.of(
                    Layout.named("pc-2024")
                            .seen("2024-01", "2026-10", 5)
                            .has("h1.title", "#text")
                            .elsewhere("meta[name=shancheng-cms]")
                            .title(text("h1.title"), meta("og:title"))
                            .subtitle(text(".deck"))
                            .published(attr("time.pub", "datetime"), match(".info", "(\\d{4}-\\d{2}-\\d{2})"))
                            .modified(script("#page", "changed"))
                            .source(after(".info", "来源"))
                            .authors(jsonLd("author[].name"))
                            .editors(after(".end", "责任编辑"))
                            .keywords(allTexts(".tags a"))
                            .summary(meta("description"))
                            .channel(allTexts(".path > a"))
                            .body("#text")
                            .bodyData(script("__DATA__", "article.content"), script("__TEXT__", ""))
                            .drop(".ad", ".share")
                            .captions(".caption")
                            .tail("扫码下载")
                            .nextPage(".pages a")
                            .build(),
                    Layout.named("pc-2016").has("#old").body("#old").build());
        }
    };

    private static final String PAGE = """
            <html><head><title>江边步道开放 - 山城早报</title><meta name="shancheng-cms" content="1">
            <meta name="description" content="步道全长六公里。"></head>
            <body><div class="path"><a href="/">首页</a><a href="/c/">城事</a></div>
            <h1 class="title">江边步道开放</h1><p class="deck">市民多了散步去处</p>
            <div class="info">2024-05-06 来源：山城早报</div>
            <div class="tags"><a>步道</a><a>江边</a></div>
            <div id="text"><p>江边的新步道昨天开放，第一批市民一早就来散步。</p><div class="ad">买一送一</div>
            <p>步道全长六公里，沿途有四个观景台和十二处长椅。</p><p class="share">分享到朋友圈</p>
            <p>管理方说，夜间照明将在下个月完工。</p><p>扫码下载山城客户端</p></div>
            <p class="end">责任编辑：何小满</p></body></html>
            """;

    @Test
    void fileIsTheSameRuleAsInJava() {
        var rule = RuleFile.read(FILE, "shancheng.yaml");

        assertThat(rule.id()).isEqualTo("shancheng");
        assertThat(rule.name()).isEqualTo("山城早报");
        assertThat(rule.hosts()).containsExactlyInAnyOrder("shancheng.example", "m.shancheng.example");
        assertThat(rule.layouts()).usingRecursiveComparison().isEqualTo(IN_JAVA.layouts());
    }

    @Test
    void fileReadsPageAsTheSameRuleInJavaDoes() {
        var url = URI.create("https://www.shancheng.example/2024/05/06/1.html");

        var byFile = parser(RuleFile.read(FILE, "shancheng.yaml"))
                .read(PageInput.html(PAGE).at(url))
                .extraction();
        var byJava = parser(IN_JAVA).read(PageInput.html(PAGE).at(url)).extraction();

        assertThat(byFile.article()).isEqualTo(byJava.article());
        assertThat(byFile.report().layout()).contains("shancheng/pc-2024");
        assertThat(byFile.article().text())
                .contains("沿途有四个观景台")
                .doesNotContain("买一送一")
                .doesNotContain("扫码下载");
        assertThat(byFile.report().finding(Field.SOURCE))
                .isEqualTo(byJava.report().finding(Field.SOURCE));
    }

    @Test
    void laterLayoutIsUsedWhereTheFirstIsNotMet() {
        var page = PAGE.replace("id=\"text\"", "id=\"old\"");
        var url = URI.create("https://shancheng.example/1.html");

        assertThat(parser(RuleFile.read(FILE, "shancheng.yaml"))
                        .read(PageInput.html(page).at(url))
                        .report()
                        .layout())
                .contains("shancheng/pc-2016");
    }

    @Test
    void layoutIsKnownElsewhereWithoutAnAddress() {
        var rule = RuleFile.read(FILE.replaceAll("(?m)^hosts.*\n|(?s)  - name: pc-2016.*", ""), "cms.yaml");

        assertThat(rule.hosts()).isEmpty();
        assertThat(parser(rule).read(PageInput.html(PAGE)).report().layout()).contains("shancheng/pc-2024");
    }

    @Test
    void valuesAreTextWhateverYamlMakesOfThem() {
        var rule = RuleFile.read(
                """
                id: 163
                name: 2024
                layouts:
                  name: 1.0e3
                  has: no
                """.replace("1.0e3", "007").replace("no", "no, true")
                        + "  elsewhere: \"null\"\n  body: div\n  tail: [12, 0x1F, '~']\n",
                "a.yaml");

        assertThat(rule.id()).isEqualTo("163");
        assertThat(rule.name()).isEqualTo("2024");
        var layout = rule.layouts().get(0);
        assertThat(layout.name()).isEqualTo("007");
        assertThat(layout.has()).containsExactly("no, true");
        assertThat(layout.elsewhere()).containsExactly("null");
        assertThat(layout.tail()).containsExactly("12", "0x1F", "~");
    }

    @Test
    void layoutTellsWhenItWasSeenAndOnHowManyPages() {
        var layout = RuleFile.read(FILE, "shancheng.yaml").layouts().get(0);

        assertThat(layout.firstSeen()).hasValue(YearMonth.of(2024, 1));
        assertThat(layout.lastSeen()).hasValue(YearMonth.of(2026, 10));
        assertThat(layout.seenPages()).isEqualTo(5);
        assertThat(layout.isUnproven()).isFalse();
    }

    @Test
    void layoutIsUnprovenWhereItSaysSo() {
        var rule = RuleFile.read("""
                id: a
                name: a
                hosts: a.example
                layouts: {name: pc, unproven: true, has: h1, body: .text}
                """, "a.yaml");

        assertThat(rule.layouts().get(0).isUnproven()).isTrue();
    }

    @Test
    void aliasRepeatsWhatAnAnchorNames() {
        var rule = RuleFile.read("""
                id: a
                name: a
                hosts: a.example
                layouts:
                  - {name: new, has: h1, body: .text, drop: &noise [.ad, .share]}
                  - {name: old, has: h2, body: .text, drop: *noise}
                """, "a.yaml");

        assertThat(rule.layouts())
                .allSatisfy(layout -> assertThat(layout.drop()).containsExactly(".ad", ".share"));
    }

    @Test
    void commentsMayStandBehindValues() {
        var rule = RuleFile.read("""
                id: a
                name: a # a name
                hosts: a.example #主站
                layouts:
                  - name: pc
                    has: # the container, and # of course
                      - "#text" # the container
                #   body: p
                #text: commented out
                    body: "div,
                      #text" #正文
                    tail: |
                      #text
                """, "a.yaml");

        assertThat(rule.hosts()).containsExactly("a.example");
        var layout = rule.layouts().get(0);
        assertThat(layout.has()).containsExactly("#text");
        assertThat(layout.body()).containsExactly("div, #text");
        assertThat(layout.tail()).containsExactly("#text\n");
    }

    @Test
    void byteOrderMarkAndLineEndsOfWindowsAreReadOver(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), "\uFEFF" + FILE.replace("\n", "\r\n"));

        assertThat(RuleFile.load(file).layouts()).usingRecursiveComparison().isEqualTo(IN_JAVA.layouts());
    }

    @Test
    void ruleDoesNotChangeWithTheCaller() {
        var rule = RuleFile.read(FILE, "a.yaml");

        assertThat(rule.hosts()).isUnmodifiable();
        assertThat(rule.layouts()).isUnmodifiable();
    }

    /** A part that is new in Java must not be forgotten here. */
    @ParameterizedTest
    @MethodSource("partsOfLayouts")
    void partOfLayoutsInJavaIsKnownInFiles(String part) {
        assertThat(RuleFileErrorsTest.refusal("id: a\nname: a\nlayouts: {name: a, " + part + ": []}")
                        .reason())
                .doesNotContain("unknown key");
    }

    static List<String> partsOfLayouts() {
        return Arrays.stream(LayoutBuilder.class.getMethods())
                .filter(method -> method.getReturnType() == LayoutBuilder.class)
                .map(Method::getName)
                .filter(name -> !name.equals("field"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kindsOfPlaces")
    void placeInJavaIsKnownInFiles(String kind) {
        assertThat(RuleFileErrorsTest.refusal("id: a\nname: a\nlayouts: {name: a, title: {" + kind + ": []}}")
                        .reason())
                .doesNotContain("unknown key");
    }

    static List<String> kindsOfPlaces() {
        return Arrays.stream(Read.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }

    private static NewsParser parser(PortalRule rule) {
        return NewsParser.builder().rules(RuleSet.of(rule)).build();
    }
}

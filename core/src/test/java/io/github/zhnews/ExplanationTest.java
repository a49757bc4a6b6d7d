// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.LineDecision.Verdict;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final URI ADDRESS = URI.create("https://www.beigang.example/2023/0304/a.html");

    private static final String PAGE = """
            <html><head><meta charset="gbk"><title>北港渡轮换上电动机 油烟味从此少了_北港网</title>
            <meta property="og:title" content="北港渡轮换上电动机 油烟味从此少了">
            <meta name="author" content="北港网"></head><body>
            <div class="menu"><a href="/">首页</a><a href="/news">新闻中心</a><a href="/video">视频频道</a></div>
            <h1 id="headline">北港渡轮换上电动机 油烟味从此少了</h1>
            <div class="bar">2023-03-04 07:30 来源：<span class="from">北港晚报</span></div>
            <div id="text" class="body">
            <p>昨天早上七点，第一艘换上电动机的渡轮从北港码头开出，甲板上闻不到柴油的气味，船长说连发动机的声音都要仔细听才听得见。</p>
            <p class="promo">长按二维码关注北港网公众号</p>
            <p>渡轮公司计划在两年之内把余下的六艘旧船全部换成电动的，充电的钱比柴油便宜四成，省下来的将用来补贴早晚两班的票价。</p>
            <p>乘客林阿姨每天过海上班，她说从前冬天关上窗户就头晕，如今可以安心在船舱里织毛衣，一来一回正好织完半只袖子。</p>
            <p>责任编辑：何青</p>
            <p>本文版权归北港网所有，转载请注明出处</p>
            </div>
            <div class="about">关于我们 联系方式</div></body></html>
            """;

    private record Rule(List<Layout> layouts) implements PortalRule {
        @Override
        public String id() {
            return "beigang";
        }

        @Override
        public String name() {
            return "北港网";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("beigang.example");
        }
    }

    private static final NewsParser GENERIC =
            NewsParser.builder().rules(RuleSet.none()).build();

    private static final NewsParser RULED = NewsParser.builder()
            .rules(RuleSet.of(new Rule(List.of(
                    Layout.named("pc-2024")
                            .has("#headline", ".lead", "main")
                            .body("main")
                            .build(),
                    Layout.named("pc-2020")
                            .has("#headline", "#text")
                            .title(text("#headline"))
                            .published(text(".time"), text(".bar"))
                            .source(text(".from"), meta("source"))
                            .body("main", "#text")
                            .drop(".promo")
                            .build(),
                    Layout.named("pc-2012").has("h1").body("#text").build()))))
            .build();

    private static String lines(Explanation explanation, Verdict verdict) {
        return explanation.lines().stream()
                .filter(line -> line.verdict() == verdict)
                .map(LineDecision::text)
                .collect(joining("\n"));
    }

    @Test
    void keptLinesAreTheArticlesTextAndTheOthersOfItsElementWhatTheReportSaysWasRemoved() {
        for (var parser : List.of(GENERIC, RULED)) {
            var explanation = parser.read(PageInput.html(PAGE).at(ADDRESS)).explanation();
            var extraction = explanation.extraction();

            assertThat(extraction)
                    .isEqualTo(parser.read(PageInput.html(PAGE).at(ADDRESS)).extraction());
            assertThat(lines(explanation, Verdict.KEPT))
                    .isEqualTo(extraction.article().text())
                    .isNotEmpty();
            assertThat(explanation.lines().stream()
                            .filter(line -> line.verdict() == Verdict.DROPPED || line.verdict() == Verdict.TAIL)
                            .map(line -> Removed.of(line.text(), line.reason())))
                    .isEqualTo(extraction.report().removed())
                    .isNotEmpty();
        }
    }

    @Test
    void linesSayWhereTheyStandWhatTheyAreAndWhatTheyWeigh() {
        var explanation = RULED.read(PageInput.html(PAGE).at(ADDRESS)).explanation();

        assertThat(explanation.container()).isEqualTo("div#text.body");
        assertThat(explanation.lines())
                .extracting(LineDecision::verdict, LineDecision::reason, LineDecision::element)
                .contains(
                        tuple(Verdict.OUTSIDE, Reason.HEADLINE, "h1#headline"),
                        tuple(Verdict.OUTSIDE, Reason.DATELINE, "div.bar"),
                        tuple(Verdict.DROPPED, Reason.RULE, "p.promo"),
                        tuple(Verdict.KEPT, Reason.PARAGRAPH, "p"),
                        tuple(Verdict.TAIL, Reason.EDITOR, "p"),
                        tuple(Verdict.TAIL, Reason.COPYRIGHT, "p"));
        assertThat(explanation.lines())
                .allSatisfy(line -> assertThat(line.weight() > 30).isEqualTo(line.verdict() == Verdict.KEPT));
        assertThat(lines(explanation, Verdict.OUTSIDE)).startsWith("首页").endsWith("关于我们 联系方式");
    }

    @Test
    void lineIsWhatItBecameAndNotWhatAnotherWithTheSameWordsIs() {
        var credit = "北港渡轮公司供图";
        var page = PAGE.replace(
                        "<p class=\"promo\">",
                        "<figure><img src=/a.jpg><figcaption>" + credit + "</figcaption></figure><p class=\"promo\">")
                .replace("<p>乘客林阿姨", "<blockquote>" + credit + "</blockquote><p>乘客林阿姨");

        assertThat(GENERIC.read(PageInput.html(page).at(ADDRESS)).explanation().lines())
                .filteredOn(line -> line.text().equals(credit))
                .extracting(LineDecision::reason)
                .containsExactly(Reason.CAPTION, Reason.QUOTE);
    }

    @Test
    void layoutsThatDoNotFitNameWhatTheyMiss() {
        assertThat(RULED.read(PageInput.html(PAGE).at(ADDRESS)).explanation().layouts())
                .containsExactly(
                        LayoutTrial.of("beigang/pc-2024", List.of(".lead", "main")),
                        LayoutTrial.of("beigang/pc-2020", List.of())
                                .withUsed(true)
                                .withIdle(List.of("published: text(.time)", "source: meta(source)", "body: main")),
                        LayoutTrial.of("beigang/pc-2012", List.of()));
        assertThat(RULED.read(PageInput.html(PAGE)).explanation().layouts()).isEmpty();
    }

    @Test
    void fieldsNameThePlacesOfTheLayoutTheGenericSearchAndWhatTheHeadStates() {
        var explanation = RULED.read(PageInput.html(PAGE).at(ADDRESS)).explanation();

        assertThat(explanation.candidates(Field.PUBLISHED))
                .startsWith(Candidate.of("", Origin.rule("beigang/pc-2020", "text(.time)")))
                .contains(Candidate.of("2023-03-04T07:30", Origin.heuristic("dateline"))
                        .withConfidence(0.93));
        assertThat(explanation.candidates(Field.SOURCE))
                .extracting(Candidate::value, candidate -> candidate.origin().toString())
                .containsExactly(
                        tuple("北港晚报", "rule:beigang/pc-2020:text(.from)"),
                        tuple("", "rule:beigang/pc-2020:meta(source)"));
        assertThat(explanation.candidates(Field.TITLE))
                .extracting(candidate -> candidate.origin().toString())
                .contains("heuristic:heading", "meta:og:title", "meta:title");
        assertThat(explanation.candidates(Field.AUTHORS)).containsExactly(Candidate.of("北港网", Origin.meta("author")));
        assertThat(explanation.candidates(Field.BODY))
                .extracting(candidate -> candidate.origin().toString(), Candidate::value)
                .contains(tuple("rule:beigang/pc-2020:body(main)", ""));
    }

    @Test
    void textThatStoodInAScriptHasNoElementAndLeavesAllLinesOutside() {
        var sentence = "老灯塔昨晚重新点亮，守塔人说光束能照到二十海里以外，渔民们在码头上看了很久才散去。";
        var html =
                "<h1>老灯塔重新点亮</h1><div id=app>载入中</div><script>window.state = {\"article\":{\"title\":\"老灯塔重新点亮\",\"content\":\"<p>"
                        + (sentence + "</p><p>").repeat(6) + "</p>\"}};</script>";
        var explanation = GENERIC.read(PageInput.html(html)).explanation();

        assertThat(explanation.extraction().article().text()).contains(sentence);
        assertThat(explanation.container()).isEmpty();
        assertThat(explanation.lines()).isNotEmpty().allMatch(line -> line.verdict() == Verdict.OUTSIDE);
    }

    @Test
    void linesOfAPageThatIsNoArticleAreNotKept() {
        var explanation = GENERIC.read(PageInput.html("<p>河面上起了风，船要晚一些开。</p>")).explanation();

        assertThat(explanation.lines())
                .extracting(LineDecision::verdict, LineDecision::reason)
                .containsExactly(tuple(Verdict.DROPPED, Reason.NO_ARTICLE));
    }

    @Test
    void bytesAreDecodedAndAnEmptyPageIsExplainedToo() {
        var explanation = GENERIC.read(
                        PageInput.bytes(PAGE.getBytes(Charset.forName("GBK"))).at(ADDRESS))
                .explanation();
        var decoding = explanation.extraction().report().decoding();

        assertThat(explanation.extraction().article().title()).startsWith("北港渡轮");
        assertThat(decoding).map(Decoding::declared).contains("gbk");
        assertThat(GENERIC.read(PageInput.html("")).explanation().lines()).isEmpty();
    }
}

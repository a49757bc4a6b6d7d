// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.B;
import static io.github.zhnews.body.Sample.C;
import static io.github.zhnews.body.Sample.D;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Selector;
import io.github.zhnews.model.Favour;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Line by line what leaves a text and why. The text's element has others before and behind it, as on a page. */
class TrimmedLinesTest {
    private static final String BEFORE = "<ul><li>首页<li>新闻</ul><div>青岩日报</div>";
    private static final String BEHIND = "<div>关于我们</div><div>联系方式</div>";

    private static Page page(String content) {
        return Sample.page(BEFORE + "<div id=text>" + content + "</div>" + BEHIND);
    }

    private static Outcome trim(String content) {
        return trim(content, "", BodyMarks.NONE);
    }

    private static Outcome marked(String content, @Nullable String dropped, String... tail) {
        var nodes = new BitSet();
        if (dropped != null) {
            for (int node : Selector.compile(dropped).all(page(content).tree(), 0)) {
                nodes.set(node);
            }
        }
        return trim(content, "", new BodyMarks(nodes, new BitSet(), List.of(tail)));
    }

    private static Outcome trim(String content, String headline, BodyMarks marks) {
        var page = page(content);
        int text = Selector.compile("#text").first(page.tree(), 0);
        int first = page.lines().at(text);
        int end = page.lines().at(page.tree().end(text));
        int line = first;
        while (line < end && !page.lines().text(line).equals(headline)) {
            line++;
        }
        var head = headline.isEmpty() ? Headline.NONE : new Headline(headline, line);
        var trimmed = Trimmer.trim(
                page, head, Region.ofLines(page, text, first, end), new LineKinds(page), marks, Favour.BALANCED);
        return new Outcome(page, trimmed, first, end);
    }

    private record Outcome(Page page, Trimmed trimmed, int first, int end) {
        /** The first characters of each line that leaves and the reason, in page order. */
        String removed() {
            return IntStream.range(first, end)
                    .filter(line -> trimmed.reason(line) != null)
                    .mapToObj(line -> start(page.lines().text(line)) + " "
                            + Objects.requireNonNull(trimmed.reason(line)).id())
                    .collect(Collectors.joining(", "));
        }

        private static String start(String text) {
            return text.substring(0, Math.min(4, text.length()));
        }

        boolean isOutside(String selector) {
            return trimmed.isOutside(Selector.compile(selector).first(page.tree(), 0));
        }
    }

    // ---- what a layout knows

    @Test
    void linesFromALayoutsTailOnAreNoText() {
        var trim = marked(p("点这里") + TEXT + p("点这里看桥") + p("青岩的另一座桥") + "<img id=late>", null, "点这里");
        assertThat(trim.removed()).isEqualTo("点这里看 tail, 青岩的另 tail");
        assertThat(trim.trimmed.tail()).isEqualTo(trim.first + 5);
        assertThat(trim.isOutside("#late")).isTrue();
    }

    @Test
    void tailStandsBehindTheFirstSentence() {
        var trim = marked(p(A) + p("点这里"), null, "桥", "点这");
        assertThat(trim.removed()).isEqualTo("点这里 tail");
        assertThat(marked(p(A) + p(B), null, A.substring(0, 4)).removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "桥修好了桥头便来了许多人。; true",
                "桥修好了桥头来了许多人。; false",
                "桥修好了桥头便来了许多人; false",
                "石桥的桥面重新铺上了当地出产的青石板桥的两侧新装了木质护栏桥头种了十棵桂花树和杏; true",
                "石桥的桥面重新铺上了当地出产的青石板桥的两侧新装了木质护栏桥头种了十棵桂花树; false",
                "桥修好了桥头便<a href=/1>来了许多人</a>。; false",
                "2024-05-06 10:20 来源：青岩日报！; false",
            })
    void sentenceHasAStopOrTheLengthOfAParagraph(String line, boolean isSentence) {
        assertThat(marked(p(line) + p("点这里"), null, "点这").removed().contains("点这里 tail"))
                .isEqualTo(isSentence);
    }

    @Test
    void withoutATailNothingEndsTheText() {
        var trim = trim(TEXT + p("桥东的小公园"));
        assertThat(trim.removed()).isEmpty();
        assertThat(trim.trimmed.tail()).isEqualTo(trim.first + 5);
    }

    @Test
    void elementThatALayoutDropsTakesItsLinesAndPictures() {
        var trim = marked(p(A) + "<div class=x><p>广告位一</p><p>广告位二</p><img id=ad></div><img id=own>" + p(B), ".x");
        assertThat(trim.removed()).isEqualTo("广告位一 rule, 广告位二 rule");
        assertThat(trim.isOutside("#ad")).isTrue();
        assertThat(trim.isOutside("#own")).isFalse();
    }

    @Test
    void partOfALineThatALayoutDropsLeavesTheRest() {
        var trim = marked("<p>石桥<b class=x>（广告）</b>已经加固完工。</p>" + p(A) + p(B), ".x");
        assertThat(trim.removed()).isEmpty();
        var tree = trim.page.tree();
        int dropped = Selector.compile(".x").first(tree, 0);
        assertThat(trim.trimmed.partly().get(dropped + 1)).isTrue();
        assertThat(trim.trimmed.partly().get(dropped - 1)).isFalse();
        var lines = trim.page.lines();
        assertThat(trim.trimmed.isCut(lines.firstNode(trim.first), lines.endNode(trim.first)))
                .isTrue();
        assertThat(trim.trimmed.isCut(lines.firstNode(trim.first + 1), lines.endNode(trim.first + 1)))
                .isFalse();
        assertThat(trim.trimmed.isCut(lines.firstNode(trim.first - 1), lines.endNode(trim.first - 1)))
                .isFalse();
    }

    @Test
    void droppedElementThatBeginsALineLeavesWhatFollowsOnIt() {
        var trim = marked("<p>" + A + "</p><p><b class=x>【广告】</b>" + B + "</p>", ".x");
        assertThat(trim.removed()).isEmpty();
        assertThat(marked("<p>" + A + "</p><p><b class=x>【广告】</b></p>" + p(B), ".x")
                        .removed())
                .isEqualTo("【广告】 rule");
    }

    // ---- above the text

    @Test
    void allUpToTheHeadlineLeavesWhereMostTextIsBelowIt() {
        var head = p("首页 > 本地") + "<h1>青岩石桥完成加固</h1>";
        assertThat(trim(head + TEXT, "青岩石桥完成加固", BodyMarks.NONE).removed()).isEqualTo("首页 > head, 青岩石桥 head");
        assertThat(trim(TEXT + "<h1>青岩石桥完成加固</h1>" + p(A), "青岩石桥完成加固", BodyMarks.NONE)
                        .removed())
                .doesNotContain("head");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-05-06 10:20 来源：青岩日报; 2024 head",
                "分享到：; 分享到： tools",
                "欢迎关注我们，每天都有青岩镇的新消息。; 欢迎关注 promotion",
                "来源：青岩日报; 来源：青 source",
            })
    void barAndToolsBeforeTheFirstSentenceLeave(String line, String removed) {
        assertThat(trim(p(line) + TEXT).removed()).isEqualTo(removed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"桥头小记", "相关阅读", "天刚亮", "桥修好了！"})
    void otherLinesBeforeTheFirstSentenceStay(String line) {
        assertThat(trim(p(line) + TEXT).removed()).isEmpty();
    }

    @Test
    void barTakesTheLinesAboveIt() {
        assertThat(trim(p("青岩新闻") + p("2024-05-06 10:20") + p("桥头小记") + TEXT).removed())
                .isEqualTo("青岩新闻 head, 2024 head");
    }

    @Test
    void callToFollowInFrontOfTheFirstSentenceLeavesEvenIfItIsOne() {
        var call = "扫描二维码下载青岩新闻客户端，看更多本地消息和桥梁的故事";
        assertThat(trim(p(call) + p("欢迎关注我们，每天都有青岩镇里的新消息。") + TEXT).removed())
                .contains("promotion")
                .doesNotContain("本报");
    }

    // ---- within the text

    @ParameterizedTest
    @CsvSource({"30, true", "29, false"})
    void onlyALongLineIsARepetition(int letters, boolean isRepeated) {
        var line = (B + C).replaceAll("\\p{Punct}|[，。、！]", "").substring(0, letters);
        assertThat(trim(p(line) + p(D) + p(line) + TEXT).removed().contains("repeated"))
                .isEqualTo(isRepeated);
    }

    @Test
    void repetitionIsLookedForInTheFirstLinesAlone() {
        assertThat(trim(p(A) + p(B) + p(C) + p(D) + p(C)).removed()).isEqualTo("首批行人 repeated");
        assertThat(trim(p(A) + p(B) + p(C) + p(D) + p(D)).removed()).isEmpty();
        assertThat(trim("<ul><li>" + A + "</ul>" + p(B) + p(A)).removed()).isEmpty();
    }

    @Test
    void linesOfTheSameLengthAreNoRepetition() {
        var other = A.substring(0, A.length() - 2) + "墙。";
        assertThat(trim(p(A) + p(other) + p(B)).removed()).isEmpty();
    }

    @Test
    void originalTitleLeavesBetweenParagraphsToo() {
        assertThat(trim(p(A) + p("（原标题：石桥加固工程完工）") + p(B) + p(C)).removed()).isEqualTo("（原标题 original-title");
    }

    @ParameterizedTest
    @CsvSource({"4, 1, links", "3, 2, ''"})
    void lineThatIsAlmostAllLinksIsNoText(int linked, int plain, String reason) {
        var line = "<p><a href=/1>" + "石桥渡口".substring(0, linked) + "</a>" + "新旧".substring(0, plain) + "</p>";
        assertThat(trim(p(A) + line + p(B)).removed()).endsWith(reason);
        assertThat(trim(p(A) + line + p(B)).removed().isEmpty()).isEqualTo(reason.isEmpty());
    }

    @Test
    void textThatIsMostlyLinksKeepsThem() {
        var list = "<p><a href=/1>" + B + "</a></p><p><a href=/2>" + C + "</a></p><p><a href=/3>" + D + "</a></p>";
        assertThat(trim(p(A) + list).removed()).isEmpty();
    }

    @Test
    void sectionThatHoldsATheThirdOfTheTextIsTheText() {
        assertThat(trim(p(A) + "<div class=related>" + p(B) + "</div>" + p(C) + p(D))
                        .removed())
                .isEqualTo("施工方介 section");
        assertThat(trim(p(A) + "<div class=related>" + p(B) + p(C) + "</div>" + p(D))
                        .removed())
                .isEmpty();
    }

    @Test
    void commentsBehindTheTextLeaveHoweverLong() {
        var comments = "<div class=comments>" + p(C) + p(D) + p(C + D) + "</div>";
        assertThat(trim(p(A) + p(B) + comments).removed()).isEqualTo("首批行人 section, 镇里打算 section, 首批行人 section");
        assertThat(trim(p("读者来信") + comments).removed()).doesNotContain("section");
    }

    @Test
    void captionsAreNoHiddenParts() {
        assertThat(trim(TEXT + "<figure><img><figcaption class=share>桥头</figcaption></figure>")
                        .removed())
                .isEmpty();
        assertThat(trim(TEXT + "<p hidden>桥头的风</p>").removed()).isEqualTo("桥头的风 hidden");
    }

    @Test
    void bylinesLeaveNearTheTextsStart() {
        assertThat(trim(p(A) + p("文/赵一禾") + p(B) + p(C)).removed()).isEqualTo("文/赵一 byline");
        var late = p(A).repeat(1)
                + p("桥一。")
                + p("桥二。")
                + p("桥三。")
                + p("桥四。")
                + p("桥五。")
                + p("桥六。")
                + p("桥七。")
                + p("桥八。")
                + p("桥九。");
        assertThat(trim(late + p("文/赵一禾") + p(B) + p(C)).removed()).isEmpty();
        assertThat(trim(p(A) + "<figure><img><figcaption>图/赵一禾</figcaption></figure>" + p(B))
                        .removed())
                .isEmpty();
    }

    // ---- below the text

    @Test
    void editorsLineBehindSixTenthsOfTheTextEndsIt() {
        assertThat(trim(p(A) + p(B) + p(C) + p("责任编辑：赵一禾") + p(D)).removed()).isEqualTo("责任编辑 editor, 镇里打算 tail");
        assertThat(trim(p(A) + p(B) + p("责任编辑：赵一禾") + p(C) + p(D)).removed()).doesNotContain("tail");
    }

    @Test
    void longEditorsLineEndsNothing() {
        assertThat(trim(TEXT + p("责任编辑：" + "赵".repeat(26)) + p(B + "又及")).removed())
                .endsWith("施工方介 tail");
        assertThat(trim(TEXT + p("责任编辑：" + "赵".repeat(27)) + p(B + "又及")).removed())
                .isEmpty();
    }

    @Test
    void footOfTheSiteEndsTheTextSooner() {
        assertThat(trim(p(A) + p(B) + p("青ICP备20240001号-1") + p(C) + p(D)).removed())
                .isEqualTo("青ICP site, 首批行人 tail, 镇里打算 tail");
        assertThat(trim(p(A) + p("青ICP备20240001号-1") + p(B) + p(C) + p(D)).removed())
                .doesNotContain("tail");
    }

    @Test
    void linesBehindTheLastSentenceLeaveFromTheFirstNoteOn() {
        assertThat(trim(TEXT + p("青岩日报") + p("来源：青岩日报") + p("桥东") + p("分享到：")).removed())
                .isEqualTo("来源：青 source, 桥东 tail, 分享到： tools");
    }

    @Test
    void placeOfPrintEndsTheText() {
        assertThat(trim(TEXT + p("《青岩日报》（2024年05月06日04版）")).removed()).isEqualTo("《青岩日 tail");
    }

    @Test
    void textWithoutSentencesLosesNotesOfItsSecondHalfAlone() {
        var verse = p("桥头春水绿") + p("柳下小舟横") + p("旧石添新字") + p("千年说此名");
        assertThat(trim(verse + p("责任编辑：赵一禾") + p("分享到：")).removed()).isEqualTo("责任编辑 editor, 分享到： tools");
        assertThat(trim(p("桥头春水绿") + p("相关阅读") + p("柳下小舟横") + p("旧石添新字") + p("千年说此名"))
                        .removed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"来源：青岩日报, false", "本文图片均来自网络，不代表本站立场。, false", "责任编辑：赵一禾, true", "分享到：, true"})
    void pictureBehindANoteOnItsSourceIsTheArticles(String note, boolean isOutside) {
        assertThat(trim(TEXT + p(note) + "<img id=late>").isOutside("#late")).isEqualTo(isOutside);
        assertThat(trim(TEXT + "<img id=late>" + p(note)).isOutside("#late")).isFalse();
    }
}

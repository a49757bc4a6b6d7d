// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Run;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose markup is an empty shell: the article stands in a script. */
class ScriptArticleTest {
    private static final String A = "停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早，赶早市的人不必再绕行上游的公路桥，一趟能省下大半个钟头。";
    private static final String B = "渡口管理所介绍，停航期间更换了两条渡船的发动机，并重修了东岸的候船亭，票价没有变化，老人和学生凭证件免费乘坐，末班船延长到晚上九点半。";

    private static final Engine ENGINE = new Engine(Settings.DEFAULT, RuleBook.of(RuleSet.none()));

    private static Extraction extract(String html) {
        return ENGINE.extract(new RawPage.Html(html), URI.create("https://news.yunxi.example/a/1.html"), null);
    }

    private static String shell(String script) {
        return "<html><head><title>云溪渡口恢复通航_云溪新闻</title></head><body><div id=app></div>" + script + "</body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script id=__NEXT_DATA__ type='application/json'>{\"props\":{\"pageProps\":{\"article\":%s}}}</script>",
                "<script>window.__INITIAL_STATE__={\"detail\":{\"article\":%s}};(function(){var s;})()</script>",
                "<script>var globalData = {\"isNew\":1,\"article\":%s, \"comment\":[]};</script>",
                "<script type='application/ld+json'>%s</script>",
            })
    void articleOfTheStateIsRead(String script) {
        var article =
                "{\"title\":\"云溪渡口恢复通航\",\"publishTime\":\"2024-05-06 09:30:00\",\"source\":\"云溪日报\",\"content\":\"<p>"
                        + A + "<\\/p><p><img src=\\\"/img/ferry.jpg\\\"><\\/p><p>" + B + "<\\/p><p>责任编辑：何青<\\/p>\"}";
        var extraction = extract(shell(script.formatted(article)));

        assertThat(extraction.article().kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(extraction.article().title()).isEqualTo("云溪渡口恢复通航");
        assertThat(extraction.article().published())
                .hasValueSatisfying(t -> assertThat(t).hasToString("2024-05-06T09:30:00"));
        assertThat(extraction.article().source())
                .hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("云溪日报"));
        assertThat(extraction.article().blocks())
                .containsExactly(
                        Block.Paragraph.of(A),
                        Block.Figure.of(Image.of(URI.create("https://news.yunxi.example/img/ferry.jpg"))),
                        Block.Paragraph.of(B));
        assertThat(extraction.report().removed()).extracting("text").containsExactly("责任编辑：何青");
        assertThat(extraction.report().finding(Field.BODY))
                .hasValueSatisfying(found -> assertThat(found.origin().kind()).isEqualTo(Origin.Kind.SCRIPT));
    }

    @Test
    void variableInSingleQuotesIsRead() {
        var article = extract(shell(
                        "<script>var allData = { docData : { 'title' : '云溪渡口恢复通航', 'newsTime': '2024-05-06 09:30:00', contentData: { contentList: [{ 'type': 'text', 'data': '<p>"
                                + A + "</p><p>" + B + "</p>' }] } } };</script>"))
                .article();

        assertThat(article.text()).isEqualTo(A + "\n" + B);
        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void plainTextOfAScriptKeepsItsParagraphs() {
        var article = extract(shell("<script>window.data={article:{title:'云溪渡口恢复通航',ctime:'2024-05-06 09:30',content:'"
                        + A + "\\n\\n" + B + "'}}</script>"))
                .article();

        assertThat(article.text()).isEqualTo(A + "\n" + B);
    }

    @Test
    void textOfAScriptHasLinksAndMarks() {
        var article = extract(
                        shell("<script>window.data={article:{title:'云溪渡口恢复通航',ctime:'2024-05-06 09:30',content:'<p>" + A
                                + "</p><p><strong>云溪</strong>，<a href=\"../b/2.html\">详见</a>" + B + "</p>'}}</script>"))
                .article();

        assertThat(((Block.Paragraph) article.blocks().get(1)).richText().runs())
                .containsExactly(
                        Run.of("云溪").withMarks(Set.of(Run.Mark.BOLD)),
                        Run.of("，"),
                        Run.of("详见").withLink(URI.create("https://news.yunxi.example/b/2.html")),
                        Run.of(B));
    }

    @Test
    void captionsAreTheTextOfAGallery() {
        var article = extract(shell("""
                        <script>var photos = {"title":"云溪灯会上的鱼灯","pubtime":"2024-05-06 20:15","gallery":[
                        {"url":"https://img.yunxi.example/1.jpg","caption":"灯队经过石桥。"},{"url":"https://img.yunxi.example/2.jpg","caption":"孩子们提着小灯。"},
                        {"url":"https://img.yunxi.example/3.jpg","caption":""},{"url":"https://img.yunxi.example/4.jpg","caption":"匠人补画鳞片。"},
                        {"url":"https://img.yunxi.example/1.jpg","caption":"灯队经过石桥。"}]}</script>
                        """)).article();

        assertThat(article.kind()).isEqualTo(PageKind.GALLERY);
        assertThat(article.images())
                .extracting(image -> image.url().getPath())
                .containsExactly("/1.jpg", "/2.jpg", "/3.jpg", "/4.jpg");
        assertThat(article.text()).isEqualTo("灯队经过石桥。\n孩子们提着小灯。\n匠人补画鳞片。");
    }

    @Test
    void captionsAreLinesWithoutControlCharacters() {
        var article = extract(shell("""
                        <script>var photos = {"title":"云溪灯会上的鱼灯","pubtime":"2024-05-06 20:15","gallery":[
                        {"url":"https://img.yunxi.example/1.jpg","caption":"灯队经过\\n\\u0000石桥。"},
                        {"url":"https://img.yunxi.example/2.jpg","caption":"\\u0007"},
                        {"url":"https://img.yunxi.example/3.jpg","caption":"孩子们\\u001B提着小灯。"},
                        {"url":"https://img.yunxi.example/4.jpg","caption":"匠人补画鳞片。"}]}</script>
                        """)).article();

        assertThat(article.text()).isEqualTo("灯队经过 石桥。\n孩子们提着小灯。\n匠人补画鳞片。");
    }

    @Test
    void picturesOfTheTextAreNotListedASecondTime() {
        var article = extract(
                        shell("<script>var data = {article: {title:'云溪渡口恢复通航',ctime:'2024-05-06 09:30',content:'<p>" + A
                                + "</p><img src=\"/img/ferry.jpg\"><p>" + B
                                + "</p>',images:['/thumb/ferry.jpg','/thumb/small.jpg']}}</script>"))
                .article();

        assertThat(article.images()).extracting(image -> image.url().getPath()).containsExactly("/img/ferry.jpg");
    }

    @Test
    void listedPicturesFollowATextThatHasNone() {
        var article = extract(
                        shell("<script>var data = {article: {title:'云溪渡口恢复通航',ctime:'2024-05-06 09:30',content:'<p>" + A
                                + "</p><p>" + B + "</p>',images:['/img/ferry.jpg']}}</script>"))
                .article();

        assertThat(article.blocks()).hasSize(3).last().asString().contains("ferry.jpg");
    }

    @Test
    void textOfTheMarkupIsKeptWhereTheScriptSaysNoMore() {
        var html = shell("<h1>云溪渡口恢复通航</h1><div>2024-05-06 09:30 来源：云溪日报</div><p>" + A + "</p><p>" + B
                + "</p><script>var data = {article: {title:'云溪渡口恢复通航',content:'<p>" + A + "</p>'}}</script>");
        var extraction = extract(html);

        assertThat(extraction.article().text()).isEqualTo(A + "\n" + B);
        assertThat(extraction.report().finding(Field.BODY))
                .hasValueSatisfying(found -> assertThat(found.origin()).isEqualTo(Origin.heuristic("text")));
    }

    @Test
    void teaserInTheMarkupGivesWayToTheWholeText() {
        var html = shell("<h1>云溪渡口恢复通航</h1><p>" + A + "</p><script>var data = {article: {title:'云溪渡口恢复通航',content:'<p>"
                + A + "</p><p>" + B + "</p><p>" + B + "终点。</p>'}}</script>");

        assertThat(extract(html).article().text()).startsWith(A + "\n" + B).endsWith("终点。");
    }

    @Test
    void linesOfATextWithoutMarkupAreParagraphs() {
        var html = shell("<script>var data = {article: {title:'云溪渡口恢复通航',ctime:'2024-05-06 09:30',content:'" + A
                + " &amp; 船\\n" + B + "'}}</script>");

        assertThat(extract(html).article().text()).isEqualTo(A + " & 船\n" + B);
    }

    @Test
    void scriptWhoseTextWouldBreakTheLimitsIsPassedOver() {
        var engine = new Engine(
                new Settings(
                        Settings.DEFAULT.zone(),
                        Limits.defaults().withCharacters(4000).withNodes(1000),
                        true,
                        Settings.DEFAULT.favour()),
                RuleBook.of(RuleSet.none()));
        var html = shell("<script>var data = {article: {title:'云溪渡口恢复通航',ctime:'2024-05-06 09:30',content:'" + A + B
                + "<i>".repeat(1050) + "'}}</script>");

        assertThat(html.length()).isLessThan(4000);
        assertThat(engine.extract(new RawPage.Html(html), null, null).article().blocks())
                .isEmpty();
        assertThat(extract(html).article().text()).isEqualTo(A + B);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var a = {</script>",
                "<script type='application/json'>not json</script>",
                "<script type='application/ld+json'>[[[[</script>",
                "<script>var a = '\\</script>",
                "<script id=__NEXT_DATA__ type='application/json'></script>",
            })
    void brokenScriptsTellNothing(String script) {
        var padded = script.replace("</script>", " ".repeat(300) + "</script>");

        assertThat(extract(shell(padded)).article().blocks()).isEmpty();
    }
}

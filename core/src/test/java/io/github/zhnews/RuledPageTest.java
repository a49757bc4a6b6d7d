// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.jsonLd;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.Warning;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a portal's layout makes of a page, from its address to the article. */
class RuledPageTest {
    private static final URI ADDRESS = URI.create("https://news.shancheng.example/a/1.html");

    private static final String TEXT = """
            <p>旧索道停运十一年后，山城把它的支架改成了一条观景步道，昨天清晨第一批游客登上了山顶的平台，远处的江面还罩着一层薄雾。</p>
            <p>步道全长两公里，沿途设有七处休息点。施工队保留了原来的铁塔，只在塔间铺上木板，走在上面还能听见风吹缆绳的声音。</p>
            <p>管理方说，夜间照明要到下个月才装好，在那之前步道只在白天开放，遇到大雾和雷雨也会临时关闭，请大家留意入口的告示。</p>
            """;

    private record Rule(String id, Set<String> hosts, List<Layout> layouts) implements PortalRule {
        @Override
        public String name() {
            return id;
        }
    }

    private static LayoutBuilder layout() {
        return Layout.named("pc").has("#text").body("#text");
    }

    private static NewsParser.Builder parser(LayoutBuilder... layouts) {
        return parser("shancheng.example", layouts);
    }

    private static NewsParser.Builder parser(String host, LayoutBuilder... layouts) {
        var built = Arrays.stream(layouts).map(LayoutBuilder::build).toList();
        var hosts = host.isEmpty() ? Set.<String>of() : Set.of(host);
        return NewsParser.builder().rules(RuleSet.of(new Rule("shancheng", hosts, built)));
    }

    private static String page(String head, String body) {
        return "<html><head><title>观景步道开放</title>" + head + "</head><body><h1>观景步道开放</h1>" + body + "</body></html>";
    }

    private static Extraction read(LayoutBuilder layout, String body) {
        return parser(layout)
                .build()
                .read(PageInput.html(page("", body)).at(ADDRESS))
                .extraction();
    }

    @Test
    void layoutWithMarksIsUsedWhereTheAddressIsUnknownOrAnothers() {
        var html = page("", "<div id=text class=sc-body>" + TEXT + "</div><div class=sc-foot></div>");
        var marked = parser(layout().elsewhere(".sc-body", ".sc-foot")).build();
        assertThat(marked.read(PageInput.html(html)).report().layout()).isEqualTo("shancheng/pc");
        assertThat(marked.read(PageInput.html(html).at(URI.create("https://copy.example/1")))
                        .report()
                        .layout())
                .isEqualTo("shancheng/pc");
        assertThat(marked.read(PageInput.html(html.replace("sc-foot", "foot")))
                        .report()
                        .layout())
                .isEmpty();
        assertThat(parser(layout()).build().read(PageInput.html(html)).report().layout())
                .isEmpty();
    }

    @Test
    void portalsOwnLayoutGoesBeforeThatOfAContentManagementSystem() {
        var html = page("", "<div id=text class=cms>" + TEXT + "</div>");
        var cms = RuleSet.of(
                new Rule("cms", Set.of(), List.of(layout().elsewhere(".cms").build())));
        var portal = RuleSet.of(new Rule(
                "portal",
                Set.of("shancheng.example"),
                List.of(layout().elsewhere("#text").build())));
        var parser = NewsParser.builder().rules(cms.plus(portal)).build();
        assertThat(parser.read(PageInput.html(html).at(ADDRESS)).report().layout())
                .isEqualTo("portal/pc");
        assertThat(parser.read(PageInput.html(html)).report().layout()).isEqualTo("portal/pc");
        assertThat(NewsParser.builder()
                        .rules(cms)
                        .build()
                        .read(PageInput.html(html).at(ADDRESS))
                        .report()
                        .layout())
                .isEqualTo("cms/pc");
    }

    @Test
    void textIsReadFromThePagesDataWhereNoElementHoldsIt() {
        var layout = layout().bodyData(script("__STATE__", "article.parts"), script("#data", "html"));
        var html = page(
                "",
                "<div id=text></div><script>window.__STATE__ = {article: {parts: [{type: 'text', content: "
                        + "'第一段写在数据里，页面要等脚本运行才会显示。'}, {type: 'image', url: 'https://img.example/1.jpg'}]}}</script>");
        var extraction =
                parser(layout).build().read(PageInput.html(html).at(ADDRESS)).extraction();
        assertThat(extraction.article().text()).isEqualTo("第一段写在数据里，页面要等脚本运行才会显示。");
        assertThat(extraction.article().images()).extracting(Image::url).hasToString("[https://img.example/1.jpg]");
        assertThat(extraction.report().findings().get(Field.BODY).origin())
                .hasToString("rule:shancheng/pc:bodyData(script(__STATE__, article.parts))");
        var json = page(
                "",
                "<div id=text></div><script id=data type=application/json>{\"html\": \"<p>甲</p><p>乙</p>\"}"
                        + "</script>");
        assertThat(parser(layout).build().parse(json, ADDRESS).text()).isEqualTo("甲\n乙");
    }

    @Test
    void valuesAreReadFromJsonLdAndScriptsAndByExpressions() {
        var head = """
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "山城"},
                {"headline": "观景步道开放", "author": [{"name": "沈砚"}, {"name": "贺川"}]}]}</script>
                <script>var info = {src: '山城早报', time: 1616029541};</script>""";
        var layout = layout().authors(jsonLd("author[].name"))
                .source(script("info", "src"))
                .published(script("info", "time"))
                .channel(match(".bar", "栏目[:：](\\S+)"));
        var extraction = parser(layout)
                .build()
                .read(PageInput.html(page(head, "<div class=bar>2021 栏目：城事 更多</div><div id=text>" + TEXT))
                        .at(ADDRESS))
                .extraction();
        var article = extraction.article();
        assertThat(article.authors()).containsExactly("沈砚", "贺川");
        assertThat(article.source().orElseThrow().name()).isEqualTo("山城早报");
        assertThat(article.published().orElseThrow()).hasToString("2021-03-18T09:05:41+08:00");
        assertThat(article.channel()).containsExactly("城事");
    }

    @Test
    void labelledSourceOutranksAnAccountThatIsNoWriterEither() {
        var layout = layout().source(text(".account")).authors(text(".account"));
        var bar = "<div class=account>渡口夜话</div><div id=text>" + TEXT;
        var own = read(layout, bar + "</div>").article();
        assertThat(own.source().orElseThrow().name()).isEqualTo("渡口夜话");
        assertThat(own.authors()).isEmpty();
        var reprint = read(layout, bar + "<p>来源：山城早报</p></div>").article();
        assertThat(reprint.source().orElseThrow().name()).isEqualTo("山城早报");
        var labelled = read(
                layout().source(after(".bar", "出处")),
                "<div class=bar>出处：渡口夜话</div><div id=text>" + TEXT + "<p>来源：山城早报</p></div>");
        assertThat(labelled.article().source().orElseThrow().name()).isEqualTo("渡口夜话");
    }

    @Test
    void partsOfAnArticleMayStandInHiddenFormFields() {
        var layout = Layout.named("pc")
                .has("textarea.text")
                .title(text(".head"))
                .source(text(".src"))
                .published(text(".time"))
                .bodyData(text(".text"));
        var fields = "<textarea class=head>山城早报开馆</textarea><textarea class=time>1616029541000</textarea>"
                + "<textarea class=src>&lt;a href='https://a.example/1'&gt;东礁日报&lt;/a&gt;</textarea>"
                + "<textarea class=text>&lt;p&gt;第一段。&lt;/p&gt;&lt;p&gt;第二段。&lt;/p&gt;</textarea>";
        var article = parser(layout).build().parse("<html><body>" + fields, ADDRESS);
        assertThat(article.title()).isEqualTo("山城早报开馆");
        assertThat(article.source().orElseThrow().name()).isEqualTo("东礁日报");
        assertThat(article.published().orElseThrow()).hasToString("2021-03-18T09:05:41+08:00");
        assertThat(article.text()).isEqualTo("第一段。\n第二段。");
    }

    @Test
    void dataMayStandInAnyElementThatHoldsJson() {
        var layout =
                layout().bodyData(script("textarea[name=gallery]", "text"), script("textarea[name=gallery]", "list"));
        var html = page(
                "",
                "<div id=text></div><textarea name=gallery>{\"text\": \"渔港的清晨，船一条接一条回来。\","
                        + "\"list\": [{\"img\": \"https://img.example/1.jpg\", \"note\": \"甲\"}]}</textarea>");
        var article = parser(layout).build().parse(html, ADDRESS);
        assertThat(article.text()).isEqualTo("渔港的清晨，船一条接一条回来。");
        assertThat(article.images()).extracting(Image::url).hasToString("[https://img.example/1.jpg]");
    }

    @Test
    void sourceOfARuleKeepsItsLink() {
        var body =
                "<div class=src>来源：<a href=https://www.dongjiao.example/2021/1.html>东礁日报</a></div><div id=text>" + TEXT;
        assertThat(read(layout().source(text(".src")), body).article().source().flatMap(Source::url))
                .contains(URI.create("https://www.dongjiao.example/2021/1.html"));
    }

    @Test
    void captionIsNoCommentWhateverItsName() {
        var body = "<div id=text><figure><img src=/1.jpg><figcaption class=imgComment_content>步道的入口在车站旁边</figcaption>"
                + "</figure>" + TEXT + "</div>";
        assertThat(read(layout(), body).article().images())
                .extracting(Image::caption)
                .containsExactly("步道的入口在车站旁边");
    }

    @Test
    void captionGoesToThePictureBeforeIt() {
        var body = "<div id=text><img src=/1.jpg><p class=note>步道的入口在老车站旁边，从这里要走四十分钟。</p>" + TEXT + "</div>";
        var plain = read(layout(), body).article();
        assertThat(plain.text()).contains("老车站");
        var marked = read(layout().captions(".note"), body).article();
        assertThat(marked.text()).doesNotContain("老车站");
        assertThat(marked.images())
                .singleElement()
                .satisfies(image -> assertThat(image.caption()).isEqualTo("步道的入口在老车站旁边，从这里要走四十分钟。"));
    }

    @Test
    void layoutsOwnTailEndsTheTextAndIsReported() {
        var body = "<div id=text>" + TEXT + "<p>【山城掌上通】装上它，家门口的事都知道。</p><p>这一行跟在后面，也不是正文。</p></div>";
        assertThat(read(layout(), body).article().text()).contains("跟在后面");
        var extraction = read(layout().tail("【山城掌上通】"), body);
        assertThat(extraction.article().text()).endsWith("请大家留意入口的告示。");
        assertThat(extraction.report().removed())
                .extracting(removed -> removed.text().substring(0, 5))
                .containsExactly("【山城掌上", "这一行跟在");
    }

    @Test
    void nextPageIsTheLinkThatSaysSo() {
        var pages = "<div class=pages><a href=1.html>上一页</a><a href=1_2.html>2</a><a href=1_2.html>下一页</a></div>";
        var layout = layout().nextPage(".pages");
        assertThat(read(layout, "<div id=text>" + TEXT + "</div>" + pages)
                        .article()
                        .nextPage())
                .hasValue(URI.create("https://news.shancheng.example/a/1_2.html"));
        assertThat(read(layout().nextPage(".pages"), "<div id=text>" + TEXT)
                        .article()
                        .nextPage())
                .isEmpty();
        var last = "<div class=pages><a href=1.html>1</a><a href='javascript:;'>下一页</a></div>";
        assertThat(read(layout().nextPage(".pages"), "<div id=text>" + TEXT + "</div>" + last)
                        .article()
                        .nextPage())
                .isEmpty();
    }

    @Test
    void relativeTimeOfARuleIsCompletedByWhatThePageStatesMoreExactly() {
        var seen = Instant.parse("2021-03-18T04:00:00Z");
        var parser = parser(layout().published(text(".date"), text(".full"))).build();
        var html = page("", "<i class=date>3小时前</i><div id=text>" + TEXT);

        assertThat(parser.parse(html, ADDRESS).published()).isEmpty();
        assertThat(parser.at(seen).parse(html, ADDRESS).published()).hasToString("Optional[2021-03-18T09+08:00]");
        for (var clock : List.of("08:05:41", "09:05:41", "10:05:41")) {
            var head = "<meta property=article:published_time content=2021-03-18T" + clock + "+08:00>";
            assertThat(parser.at(seen).parse(head + html, ADDRESS).published())
                    .hasToString("Optional[2021-03-18T" + clock + "+08:00]");
        }
        var full = html.replace("<div", "<b class=full>2021-03-18 09:05</b><div");
        assertThat(parser.at(seen).parse(full, ADDRESS).published()).hasToString("Optional[2021-03-18T09:05]");
    }

    @Test
    void timeOfARuleIsCompletedByWhatThePageStatesMoreExactly() {
        var head = "<meta property=article:published_time content=2021-03-18T09:05:41+08:00>";
        var html = page(head, "<i class=date>2021年03月18日 09:05</i><div id=text>" + TEXT);
        var parser = parser(layout().published(text(".date")));
        assertThat(parser.build().parse(html, ADDRESS).published().orElseThrow())
                .hasToString("2021-03-18T09:05:41+08:00");
        assertThat(parser.fallback(false)
                        .build()
                        .parse(html, ADDRESS)
                        .published()
                        .orElseThrow())
                .hasToString("2021-03-18T09:05");
        var other = html.replace("T09:05:41", "T17:30:00");
        assertThat(parser.fallback(true)
                        .build()
                        .parse(other, ADDRESS)
                        .published()
                        .orElseThrow())
                .hasToString("2021-03-18T09:05");
    }

    @Test
    void editorsWhomTheTextNamesTooAreAddedToTheRules() {
        var body = "<div id=text>" + TEXT + "<p>编辑/贺川</p></div><div class=ed>责任编辑：沈砚</div>";
        assertThat(read(layout().editors(after(".ed", "责任编辑")), body).article().editors())
                .containsExactlyInAnyOrder("沈砚", "贺川");
    }

    @Test
    void withoutFallbackWhatIsNotWhereTheLayoutSaysIsMissing() {
        var html = page("", "<div class=bar>2021-03-18 09:05 来源：山城早报</div><div id=text>" + TEXT + "</div>");
        var layout = layout().source(text(".src")).title(text("h2"));
        var full = parser(layout).build().parse(html, ADDRESS);
        assertThat(full.source().orElseThrow().name()).isEqualTo("山城早报");
        assertThat(full.title()).isEqualTo("观景步道开放");
        var strict = parser(layout().source(text(".src")).title(text("h2")))
                .fallback(false)
                .build()
                .parse(html, ADDRESS);
        assertThat(strict.source()).isEmpty();
        assertThat(strict.title()).isEmpty();
        assertThat(strict.published()).isPresent();
        assertThat(strict.text()).isEqualTo(full.text());
        var moved = parser(Layout.named("pc").has("#text").body(".moved"))
                .fallback(false)
                .build()
                .parse(html, ADDRESS);
        assertThat(moved.text()).isEmpty();
    }

    @Test
    void changedLayoutIsReadAsAnyPageWithAWarning() {
        var moved = "<div id=text></div><div class=new>" + TEXT + "</div>";
        var gone = read(layout(), moved);
        assertThat(gone.article().text()).contains("旧索道停运");
        assertThat(gone.report().warnings())
                .extracting(Warning::message)
                .containsExactly("layout shancheng/pc: no text is where it should be; the layout may have changed");
        var links = "<div id=text>" + "<a href=x>又一处步道今天开放了</a>".repeat(30) + "</div><div class=new>"
                + (TEXT + TEXT.replace("步道", "栈道") + TEXT.replace("步道", "小路")) + "</div>";
        assertThat(read(layout(), links).article().text()).contains("旧索道停运").doesNotContain("又一处");
        assertThat(read(layout(), links).report().warnings())
                .singleElement()
                .asString()
                .contains("0 letters outside of links");
        var caption = "<div id=text><p>观景步道入口的旧索道支架</p></div><div class=new>" + TEXT + "</div>";
        assertThat(read(layout(), caption).article().text()).contains("旧索道停运").doesNotContain("支架\n");
        var unknown = read(Layout.named("pc").has("#other").body("#other"), moved);
        assertThat(unknown.report().warnings())
                .containsExactly(Warning.of(Warning.Kind.LAYOUT, "rule shancheng: the page has none of its layouts"));
    }

    @Test
    void shortNewsWhereTheLayoutSaysOutdoesLongerTextsAroundIt() {
        var body = "<div id=text><p>山城观景步道昨天清晨开放，第一批游客登上了山顶的平台。</p></div><div class=other>"
                + (TEXT + TEXT.replace("步道", "栈道") + TEXT.replace("步道", "小路")) + "</div>";

        assertThat(read(layout(), body).article().text()).isEqualTo("山城观景步道昨天清晨开放，第一批游客登上了山顶的平台。");
    }
}

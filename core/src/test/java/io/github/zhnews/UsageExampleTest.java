// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.CommentCount;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.Run;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Runs the Java code of the README and of the pages in docs: each example stands here, or in the class of the same name in another
 * module, between {@code README} and {@code end}; see {@link DocumentsTest}.
 */
class UsageExampleTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/examples/lantern-fair.html");

    private final String html = read(EXAMPLE);

    @Test
    void oneLine() {
        // README
        Article article = NewsParser.create().parse(html);
        // end

        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.title()).isEqualTo("云溪灯会开到元宵夜 百盏鱼灯游古街");
        assertThat(article.published()).hasToString("Optional[2025-02-12T09:30]");
        assertThat(article.source().orElseThrow().name()).isEqualTo("云溪日报");
        assertThat(article.authors()).containsExactly("林小舟");
        assertThat(article.editors()).containsExactly("何青", "许望");
        assertThat(article.text())
                .startsWith("本报讯（记者 林小舟）二月十一日傍晚，")
                .endsWith("预约方式将在云溪文化馆门口公布。")
                .doesNotContain("陈一帆", "客户端", "责任编辑", "相关阅读", "版权所有");
    }

    @Test
    void withItsAddress() {
        // README
        NewsParser parser = NewsParser.create();
        URI url = URI.create("https://news.yunxi.example/2025/0212/lantern-fair.html");

        Article article = parser.parse(html, url);

        String source = article.source().map(s -> s.name()).orElse("");
        String published = article.published().map(t -> t.toString()).orElse("");
        // end

        assertThat(source).isEqualTo("云溪日报");
        assertThat(published).isEqualTo("2025-02-12T09:30");
        assertThat(article.images())
                .singleElement()
                .hasFieldOrPropertyWithValue("caption", "灯队经过云溪桥。陈一帆 摄")
                .hasFieldOrPropertyWithValue("url", url.resolve("/img/2025/fish-lantern.jpg"));
    }

    @Test
    void bytesWithReport() {
        var parser = NewsParser.create();
        URI url = null;
        var body = html.replace("charset=\"utf-8\"", "charset=\"gb2312\"").getBytes(Charset.forName("GBK"));

        // README
        PageReading reading = parser.read(PageInput.bytes(body).at(url).contentType("text/html; charset=gb2312"));

        Article article = reading.article();
        Report report = reading.report();
        var decoding = report.decoding(); // the character set, and what decided for it
        var title = report.finding(Field.TITLE); // where the headline was found, and how sure that is
        var removed = report.removed(); // lines left out of the body, each with the reason
        // end

        assertThat(article.title()).startsWith("云溪灯会");
        assertThat(decoding.orElseThrow().declared()).isEqualTo("gb2312");
        assertThat(decoding.orElseThrow().malformed()).isFalse();
        assertThat(title.orElseThrow().confidence()).isGreaterThan(0.5);
        assertThat(removed).extracting("text").contains("更多精彩内容，请下载云溪新闻客户端");
    }

    @Test
    void pageOfASpider() {
        var parser = NewsParser.builder()
                .limits(Limits.defaults().withCharacters(10_000))
                .build();
        var stored = new ArrayList<Article>();
        var logged = new ArrayList<String>();

        for (var page : List.of(html, "<p>" + "云".repeat(20_000))) {
            readInASpider(parser, page.getBytes(StandardCharsets.UTF_8), stored::add, logged::add);
        }

        assertThat(stored).singleElement().extracting(Article::title).asString().startsWith("云溪灯会");
        assertThat(logged).singleElement().asString().isEqualTo(URL + ": page has 60003 bytes, the limit is 40000");
    }

    private static void readInASpider(
            NewsParser parser, byte[] body, Consumer<Article> articles, Consumer<String> log) {
        var url = URL;
        var contentType = "text/html";

        // README
        try {
            PageReading reading = parser.read(PageInput.bytes(body).at(url).contentType(contentType));
            Article article = reading.article();
            if (article.kind() == PageKind.ARTICLE) { // else an index page, a gallery, a video, an error page
                articles.accept(article);
            }
            reading.report().warnings().forEach(warning -> log.accept(url + ": " + warning));
        } catch (PageLimitException e) {
            log.accept(url + ": " + e.getMessage()); // the page is too large
        }
        // end
    }

    @Test
    void metadataAlone() {
        var parser = NewsParser.create();
        var url = URL;
        var lastVisit = LocalDateTime.of(2020, 1, 1, 0, 0);

        // README
        Metadata metadata = parser.metadata(html, url);
        boolean isNew = metadata.published()
                .filter(time -> time.local().isAfter(lastVisit))
                .isPresent();
        // end

        assertThat(metadata.title()).startsWith("云溪灯会");
        assertThat(isNew).isTrue();
    }

    @Test
    void ownOptions() {
        // README
        NewsParser parser = NewsParser.builder()
                .rules(RuleSet.none()) // the generic extractor alone
                .zone(ZoneId.of("Asia/Taipei")) // the clock of times that are stated without an offset
                .limits(Limits.defaults().withCharacters(4_000_000)) // a longer page is refused, see Limits
                .favour(Favour.PRECISION) // rather too little text than too much, see Accuracy
                .build();
        // end

        assertThat(parser.parse(html).title()).startsWith("云溪灯会");
    }

    private static final class YunxiRule implements PortalRule {
        @Override
        public String id() {
            return "yunxi";
        }

        @Override
        public String name() {
            return "云溪新闻网";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("yunxi.example");
        }

        @Override
        public List<Layout> layouts() {
            return List.of(
                    Layout.named("pc-2025").has("h1").title(Read.text("h1")).build());
        }
    }

    @Test
    void ownRules() {
        // README
        NewsParser parser = NewsParser.builder()
                .rules(RuleSet.of(new YunxiRule()).plus(RuleSet.discovered()))
                .build();
        // end

        assertThat(parser.read(PageInput.html(html)).report().layout()).isEqualTo("yunxi/pc-2025");
    }

    @Test
    void relativeTimes() {
        var parser = NewsParser.create();
        var html = this.html.replace("2025年02月12日 09:30", "昨天 09:30");
        var crawledAt = Instant.parse("2025-02-13T00:10:00Z");

        // README
        Article article = parser.at(crawledAt).parse(html); // 昨天 and 3小时前 are counted back from here

        Instant published = article.published().map(t -> t.toInstant()).orElse(crawledAt);
        var precision = article.published().map(t -> t.precision()); // of 3小时前 the HOUR
        // end

        assertThat(article.published()).hasToString("Optional[2025-02-12T09:30]");
        assertThat(published).isEqualTo("2025-02-12T01:30:00Z");
        assertThat(precision).contains(StatedTime.Precision.MINUTE);
    }

    private static final URI URL = URI.create("https://news.yunxi.example/2025/0212/lantern-fair.html");

    @Test
    void pageAroundTheArticle() {
        var parser = NewsParser.create();
        var url = URL;
        var html = this.html.replace("</body>", "<p>3条评论|12人参与</p></body>");

        // README
        NewsPage page = parser.read(PageInput.html(html).at(url)).page();

        double score = page.quality().score(); // 1 where nothing speaks against the text
        var comments = page.modules().comments(); // how many comments there are, and by how many readers
        var quotes = page.modules().quotes(); // lists of share prices, each with its caption
        var rankings = page.modules().rankings(); // lists of links such as 热门排行
        var securities = page.securities(); // what the text marks: 东礁电子, 600998, SHANGHAI
        // end

        assertThat(score).isEqualTo(1);
        assertThat(comments).hasValue(CommentCount.of(3).withParticipants(12));
        assertThat(quotes).isEmpty();
        assertThat(rankings).isEmpty();
        assertThat(securities).isEmpty();
    }

    @Test
    void plainText() {
        var parser = NewsParser.create();
        var dump = "云溪灯会开到元宵夜\n2025年02月12日 09:30 来源：云溪日报\n古街上的百盏鱼灯从昨晚起亮到子时，桥边站满了来看灯的人，河里也漂着一串灯影。\n下一篇";

        // README
        PageReading reading = parser.read(PageInput.text(dump));
        Article article = reading.article(); // or page(), with what stands around it
        // end

        assertThat(article.title()).isEqualTo("云溪灯会开到元宵夜");
        assertThat(article.text()).isEqualTo("古街上的百盏鱼灯从昨晚起亮到子时，桥边站满了来看灯的人，河里也漂着一串灯影。");
    }

    @Test
    void indexPage() {
        var parser = NewsParser.create();
        var url = URI.create("https://news.yunxi.example/local/");
        var crawledAt = Instant.parse("2025-02-01T00:10:00Z");
        var out = new StringBuilder();
        var html = "<ul class=nav><li><a href=/>首页</a><li><a href=/local/>本地</a></ul><ul class=list>"
                + "<li><a href=/2025/0131/c9-18301.html>青岩镇石桥加固完工 首批居民踏上新桥</a><span>17:32</span>"
                + "<li><a href=/2025/0131/c9-18302.html>云溪灯会开到元宵夜 古街增设观灯台</a><span>01-31 09:30</span>"
                + "<li><a href=/2025/0130/c9-18260.html>白鹭湾渡轮恢复夜航 末班延至二十二时</a><span>01-30</span>"
                + "</ul><a href=index_2.html>下一页</a>";

        // README
        LinkPage page = parser.at(crawledAt).read(PageInput.html(html).at(url)).list();

        for (LinkPage.Entry entry : page.entries()) {
            out.append(entry.title()).append(' ').append(entry.url()).append('\n'); // also published() and summary()
        }
        var next = page.nextPage(); // the page that continues the list
        var patterns = page.patterns(); // what the articles' addresses have in common: /yyyy/MMdd/c9-*.html
        // end

        assertThat(out.toString().lines())
                .hasSize(3)
                .first()
                .isEqualTo("青岩镇石桥加固完工 首批居民踏上新桥 https://news.yunxi.example/2025/0131/c9-18301.html");
        assertThat(page.entries().get(1).published()).hasToString("Optional[2025-01-31T09:30]");
        assertThat(next).hasValue(URI.create("https://news.yunxi.example/local/index_2.html"));
        assertThat(patterns).containsExactly("/yyyy/MMdd/c9-*.html");
    }

    private String fetch(URI url) {
        return url.equals(URL)
                ? html.replace("</body>", "<div><a href=lantern-fair_2.html>下一页</a></div></body>")
                : "<h1>云溪灯会开到元宵夜 百盏鱼灯游古街</h1><div>2025年02月12日 09:30</div><div><p>灯队里年纪最小的举灯人只有九岁，"
                        + "他跟着父亲走完了全程，说明年要自己扎一盏会喷水的鲸鱼灯。</p><p>责任编辑：何青</p></div>";
    }

    @Test
    void severalPages() {
        var parser = NewsParser.create();
        var url = URL;

        // README
        List<Article> pages = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        for (URI at = url; at != null && seen.add(at) && pages.size() < 100; ) {
            Article page = parser.parse(fetch(at), at);
            pages.add(page);
            at = page.nextPage().orElse(null); // 下一页, never 下一篇
        }
        Article article = NewsParser.merge(pages); // nothing stands twice in it
        // end

        assertThat(pages).hasSize(2);
        assertThat(article.title()).isEqualTo(pages.get(0).title());
        assertThat(article.text().lines())
                .doesNotHaveDuplicates()
                .anyMatch(line -> line.startsWith("本报讯"))
                .anyMatch(line -> line.startsWith("灯队里年纪最小"));
    }

    @Test
    void reprints() {
        var article = NewsParser.create().parse(html);
        var other = NewsParser.create().parse(html.replace("（记者 林小舟）", "").replace("云溪日报", "青岩晚报"));

        // README
        boolean isReprint = article.fingerprint().isReprintOf(other.fingerprint());
        // end

        assertThat(isReprint).isTrue();
    }

    @Test
    void blocks() {
        var article = NewsParser.create().parse(html);
        var out = new StringBuilder();

        // README
        for (Block block : article.blocks()) {
            if (block instanceof Block.Heading heading) {
                out.append("\n## ").append(heading.text()).append("\n\n");
            } else if (block instanceof Block.Figure figure) {
                out.append('[').append(figure.image().caption()).append("]\n");
            } else {
                out.append(block.text()).append('\n'); // paragraphs, list items, quotes, table rows
            }
        }
        // end

        assertThat(out.toString().lines()).contains("[灯队经过云溪桥。陈一帆 摄]", "## 一盏灯要做二十天", "在灯面上描鳞片和水纹；", "## 灯会之后灯还亮着");
    }

    @Test
    void links() {
        var text = "渡口因水位上涨停航半年，昨日起恢复通航，首日有三百多名乘客过河，班次<a href=\"/ferry.html\">见公告</a>。";
        var article = NewsParser.create()
                .parse(
                        "<h1>云溪渡口恢复通航</h1><p>" + text + "</p><p>船工说，等这一天等了很久，昨夜没有睡着。</p>",
                        "https://yunxi.example/1.html");
        var paragraph = (Block.Paragraph) article.blocks().get(0);
        var out = new StringBuilder();

        // README
        for (Run run : paragraph.richText().runs()) {
            if (run.link().isPresent()) {
                out.append(run.text()).append(" → ").append(run.link().get()).append('\n');
            }
        }
        // end

        assertThat(out).hasToString("见公告 → https://yunxi.example/ferry.html\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

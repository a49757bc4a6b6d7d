// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Run.Mark;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class TeiWriterTest {
    private static final String WORDS = "#text hi ref code";
    private static final String BLOCKS = "div p list quote table figure ab";

    /** What of TEI P5 the elements that are written may hold; an asterisk stands where something has to be in it. */
    private static final Map<String, String> CONTENT = Map.ofEntries(
            Map.entry("TEI", "* teiHeader text"),
            Map.entry("teiHeader", "* fileDesc profileDesc"),
            Map.entry("fileDesc", "* titleStmt publicationStmt notesStmt sourceDesc"),
            Map.entry("titleStmt", "* title author editor"),
            Map.entry("publicationStmt", "* publisher distributor date idno availability"),
            Map.entry("availability", "* p"),
            Map.entry("notesStmt", "* note"),
            Map.entry("sourceDesc", "* bibl"),
            Map.entry("bibl", "* title ref #text"),
            Map.entry("profileDesc", "creation abstract langUsage textClass"),
            Map.entry("creation", "* placeName"),
            Map.entry("abstract", "* p"),
            Map.entry("langUsage", "* language"),
            Map.entry("textClass", "* keywords"),
            Map.entry("keywords", "* term"),
            Map.entry("text", "* front body"),
            Map.entry("front", "* figure"),
            Map.entry("body", "* " + BLOCKS),
            Map.entry("div", "* head " + BLOCKS),
            Map.entry("list", "* item"),
            Map.entry("item", WORDS + " list"),
            Map.entry("quote", "* p"),
            Map.entry("table", "* row"),
            Map.entry("row", "* cell"),
            Map.entry("figure", "graphic head figDesc p"),
            Map.entry("graphic", ""),
            Map.entry("ab", "* code"),
            Map.entry("language", "#text"));

    private static final Set<String> AT_THE_BEGINNING =
            Set.of("head", "publisher", "teiHeader", "fileDesc", "titleStmt", "front");

    private static String body(Block... blocks) {
        var tei = Article.builder().blocks(List.of(blocks)).build().toTei();
        check(tei);
        return tei.substring(tei.indexOf("<body>\n") + 7, tei.indexOf("</body>"));
    }

    private static Element check(String tei) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(tei)))
                    .getDocumentElement();
            check(root);
            return root;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(tei, e);
        }
    }

    private static void check(Element element) {
        var allowed =
                List.of(CONTENT.getOrDefault(element.getLocalName(), WORDS).split(" "));
        assertThat(element.getNamespaceURI()).isEqualTo("http://www.tei-c.org/ns/1.0");
        int children = 0;
        boolean hasSection = false;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            var name = node instanceof Element ? node.getLocalName() : "#text";
            if (name.equals("#text") && !allowed.contains(name)) {
                assertThat(node.getTextContent()).isBlank();
                continue;
            }
            assertThat(allowed).as(element.getLocalName()).contains(name);
            if (AT_THE_BEGINNING.contains(name) && !element.getLocalName().equals("figure")) {
                assertThat(children).as(name).isZero();
            }
            assertThat(hasSection && !name.equals("div"))
                    .as("%s behind a section", name)
                    .isFalse();
            hasSection |= name.equals("div");
            children++;
            if (node instanceof Element child) {
                check(child);
            }
        }
        assertThat(children > 0 || !allowed.contains("*"))
                .as(element.getLocalName())
                .isTrue();
    }

    @Test
    void articleIsToldInTheHeader() {
        var article = Article.builder()
                .kind(PageKind.ARTICLE)
                .url(URI.create("https://news.yunxi.example/1.html?a=1&b=2"))
                .title("云溪古镇灯会 \"开幕\"")
                .subtitle("三千盏花灯")
                .published(StatedTime.of(LocalDateTime.of(2025, 2, 12, 9, 30), StatedTime.Precision.MINUTE))
                .modified(StatedTime.of(LocalDateTime.of(2025, 2, 13, 0, 0), StatedTime.Precision.DATE))
                .source(Source.of("云溪日报"))
                .authors(List.of("林小舟", "钱小满"))
                .editors(List.of("何青"))
                .keywords(List.of("灯会", "古镇"))
                .summary("灯会持续到周日。")
                .channel(List.of("新闻", "国内"))
                .language(Language.ZH_HANS)
                .blocks(List.of(Block.Paragraph.of("灯亮了。")))
                .build();

        check(article.toTei());
        assertThat(article.toTei()).isEqualTo("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                <teiHeader>
                <fileDesc>
                <titleStmt>
                <title type="main">云溪古镇灯会 &quot;开幕&quot;</title>
                <title type="sub">三千盏花灯</title>
                <author>林小舟</author>
                <author>钱小满</author>
                <editor>何青</editor>
                </titleStmt>
                <publicationStmt>
                <publisher>云溪日报</publisher>
                <date type="published" when-iso="2025-02-12T09:30">2025-02-12T09:30</date>
                <date type="modified" when-iso="2025-02-13">2025-02-13</date>
                <idno type="URL">https://news.yunxi.example/1.html?a=1&amp;b=2</idno>
                </publicationStmt>
                <sourceDesc>
                <bibl><ref target="https://news.yunxi.example/1.html?a=1&amp;b=2">https://news.yunxi.example/1.html?a=1&amp;b=2</ref></bibl>
                </sourceDesc>
                </fileDesc>
                <profileDesc>
                <abstract>
                <p>灯会持续到周日。</p>
                </abstract>
                <langUsage>
                <language ident="zh-Hans"></language>
                </langUsage>
                <textClass>
                <keywords n="keywords">
                <term>灯会</term>
                <term>古镇</term>
                </keywords>
                <keywords n="channel">
                <term>新闻</term>
                <term>国内</term>
                </keywords>
                </textClass>
                </profileDesc>
                </teiHeader>
                <text>
                <body>
                <p>灯亮了。</p>
                </body>
                </text>
                </TEI>
                """);
    }

    @Test
    void printsPlacesAndPeopleAreToldWithTheirAddresses() {
        var tei = Article.builder()
                .byline(List.of(
                        Author.of("林小舟").withUrl(URI.create("https://news.yunxi.example/a?id=1&b=2")),
                        Author.of("钱小满").withUrl(URI.create("javascript:x"))))
                .source(Source.of("云溪日报").withUrl(URI.create("https://daily.example/7")))
                .siteName("云溪在线")
                .location("云溪、平湖")
                .access(Access.PAYWALLED)
                .originalTitle("三千盏灯 <今晚>")
                .corrections(List.of("更正：花灯为三千盏。", "编者按已改。"))
                .build()
                .toTei();

        check(tei);
        assertThat(tei).contains("""
                        <author ref="https://news.yunxi.example/a?id=1&amp;b=2">林小舟</author>
                        <author>钱小满</author>
                        """, """
                        <publisher>云溪日报</publisher>
                        <distributor>云溪在线</distributor>
                        <availability status="restricted">
                        <p>paywalled</p>
                        </availability>
                        </publicationStmt>
                        <notesStmt>
                        <note type="correction">更正：花灯为三千盏。</note>
                        <note type="correction">编者按已改。</note>
                        </notesStmt>
                        """, """
                        <bibl><title/></bibl>
                        <bibl type="original"><title>三千盏灯 &lt;今晚&gt;</title><ref target="https://daily.example/7">https://daily.example/7</ref></bibl>
                        """, """
                        <creation>
                        <placeName>云溪</placeName>
                        <placeName>平湖</placeName>
                        </creation>
                        """);
    }

    @Test
    void aSiteAlonePublishesInPlaceOfTheMedium() {
        var tei = Article.builder().siteName("云溪在线").access(Access.FREE).build().toTei();

        check(tei);
        assertThat(tei).contains("<publicationStmt>\n<distributor>云溪在线</distributor>\n<availability status=\"free\">");
    }

    @Test
    void leadPictureIsMarkedInTheTextOrStandsInFrontOfIt() {
        var lead = Image.of(URI.create("https://img.example/1.jpg")).withAlt("灯");
        var other = Block.Figure.of(Image.of(URI.create("https://img.example/2.jpg")));
        var inText = Article.builder().image(lead).blocks(List.of(other, Block.Figure.of(lead), Block.Figure.of(lead)));
        var inFront = Article.builder().image(lead).blocks(List.of(other));

        check(inText.build().toTei());
        assertThat(inText.build().toTei())
                .doesNotContain("<front>")
                .containsOnlyOnce("type=\"lead\"")
                .contains("""
                        <figure><graphic url="https://img.example/2.jpg"/></figure>
                        <figure type="lead"><graphic url="https://img.example/1.jpg"/><figDesc>灯</figDesc></figure>
                        """);
        check(inFront.build().toTei());
        assertThat(inFront.build().toTei()).contains("""
                <text>
                <front>
                <figure type="lead"><graphic url="https://img.example/1.jpg"/><figDesc>灯</figDesc></figure>
                </front>
                <body>
                """);
    }

    @Test
    void articleWithoutAnyValueIsADocument() {
        assertThat(body()).isEqualTo("<p/>\n");
        assertThat(body(Block.Figure.of(Image.of(URI.create("/1.jpg")))))
                .isEqualTo("<figure><graphic url=\"/1.jpg\"/></figure>\n<p/>\n");
    }

    @Test
    void headingsBeginSections() {
        assertThat(body(
                        Block.Paragraph.of("始"),
                        Block.Heading.of(2, "甲"),
                        Block.Paragraph.of("一"),
                        Block.Heading.of(3, "乙"),
                        Block.Heading.of(2, "丙"),
                        Block.Paragraph.of("二")))
                .isEqualTo("""
                        <p>始</p>
                        <div>
                        <head>甲</head>
                        <p>一</p>
                        <div>
                        <head>乙</head>
                        </div>
                        </div>
                        <div>
                        <head>丙</head>
                        <p>二</p>
                        </div>
                        """);
    }

    @Test
    void linksAndMarksAreWritten() {
        assertThat(body(Block.Paragraph.of(RichText.of(List.of(
                        Run.of("石桥"),
                        Run.of("重开").withMarks(Set.of(Mark.BOLD, Mark.ITALIC)),
                        Run.of("a<b").withMarks(Set.of(Mark.CODE)).withLink(URI.create("/1?a&b")),
                        Run.of("此").withLink(URI.create("javascript:x")))))))
                .isEqualTo(
                        "<p>石桥<hi rend=\"bold italic\">重开</hi><ref target=\"/1?a&amp;b\"><code>a&lt;b</code></ref>此</p>\n");
    }

    @Test
    void blocksOfAllKindsAreWritten() {
        var inner = Block.ListBlock.ofTexts(true, List.of("乙"));
        var image = Image.of(URI.create("/a.jpg"))
                .withAlt("灯")
                .withCaption("桥上的灯")
                .withWidth(640)
                .withHeight(480);

        assertThat(body(
                        Block.ListBlock.of(false, List.of(Block.Item.of("甲").withLists(List.of(inner)))),
                        Block.Quote.ofTexts(List.of("引文", "又")),
                        Block.Table.of(List.of(
                                List.of(Block.Cell.of("年").withHeader(true).withColumnSpan(2)),
                                List.of(),
                                List.of(Block.Cell.of("数").withRowSpan(3)))),
                        Block.Figure.of(image),
                        Block.Video.of(URI.create("/1.mp4")).withPoster(URI.create("/1.jpg")),
                        Block.Code.of("a < b\n  c")))
                .isEqualTo("""
                        <list rend="bulleted">
                        <item>甲
                        <list rend="numbered">
                        <item>乙</item>
                        </list>
                        </item>
                        </list>
                        <quote>
                        <p>引文</p>
                        <p>又</p>
                        </quote>
                        <table>
                        <row><cell role="label" cols="2">年</cell></row>
                        <row><cell rows="3">数</cell></row>
                        </table>
                        <figure><graphic url="/a.jpg" width="640px" height="480px"/><head>桥上的灯</head><figDesc>灯</figDesc></figure>
                        <figure type="video"><graphic url="/1.jpg"/><p><ref target="/1.mp4">视频</ref></p></figure>
                        <ab><code xml:space="preserve">a &lt; b
                          c</code></ab>
                        """);
    }

    @Test
    void charactersThatXmlDoesNotHaveAreLeftOut() {
        assertThat(body(Block.Paragraph.of("石\0\u000B\u001B\uFFFE\uD800桥\uD840\uDC0B]]>")))
                .isEqualTo("<p>石桥\uD840\uDC0B]]&gt;</p>\n");
    }

    @Test
    void blocksInAnyOrderAreADocument() {
        var random = new Random(20250316);
        var image = Image.of(URI.create("/a.jpg")).withCaption("灯");
        for (int i = 0; i < 500; i++) {
            var blocks = new ArrayList<Block>();
            for (int n = random.nextInt(8); n > 0; n--) {
                blocks.add(
                        switch (random.nextInt(7)) {
                            case 0, 1 -> Block.Heading.of(2 + random.nextInt(5), "题");
                            case 2 -> Block.Figure.of(image);
                            case 3 -> Block.ListBlock.ofTexts(true, random.nextBoolean() ? List.of() : List.of("项"));
                            case 4 ->
                                Block.Table.ofTexts(random.nextBoolean() ? List.of(List.of()) : List.of(List.of("格")));
                            case 5 -> Block.Video.of(URI.create("/1.mp4"));
                            default -> Block.Paragraph.of("段");
                        });
            }
            assertThat(body(blocks.toArray(Block[]::new))).isNotEmpty();
        }
    }
}

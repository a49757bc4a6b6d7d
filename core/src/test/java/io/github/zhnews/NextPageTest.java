// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next page of articles of unknown layout. */
class NextPageTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();
    private static final URI ADDRESS = URI.create("https://news.yunxi.example/2025/0131/c9_1830.html");

    private static final String TEXT = """
            <p>本报讯（记者 赵一禾）青岩镇的石桥昨日完成加固，桥面重新铺上了当地出产的青石板，两侧新装了木质护栏。</p>
            <p>施工方介绍，加固用时四个月，期间镇上的居民绕行下游的便桥。首批行人走过新桥时，老匠人在桥头放起了鞭炮。</p>
            <p>镇里还将在桥头设立一块石碑，记下历次修桥的年份和捐资人的姓名，石料由邻村的采石场无偿提供。</p>
            """;

    private static Optional<URI> next(@Nullable URI url, String head, String within, String behind) {
        return PARSER.parse(
                        "<html><head>" + head + "</head><body><h1>青岩镇石桥加固完工</h1><div class=content>" + TEXT + within
                                + "</div>" + behind + "</body></html>",
                        url)
                .nextPage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href='c9_1830_2.html'>下一页</a>                                    | /2025/0131/c9_1830_2.html
            <a href='c9_1830_2.html'>[下一頁]</a>                                  | /2025/0131/c9_1830_2.html
            <a href='?page=2'>下页&gt;&gt;</a>                                     | /2025/0131/c9_1830.html?page=2
            <b>1</b> <a href='c9_1830_2.html'>2</a> <a href='c9_1830_3.html'>3</a> | /2025/0131/c9_1830_2.html
            <b>1</b> <a href='c9_1830_2.html'>[2]</a>                              | /2025/0131/c9_1830_2.html
            <a href='c9_1830_all.html'>余下全文</a>                                | /2025/0131/c9_1830_all.html
            <a href='?full=y'>阅读全文</a>                                         | /2025/0131/c9_1830.html?full=y
            <a href='c9_1830_all.html'>阅读全文</a> <a href='c9_1830_2.html'>下一页</a> | /2025/0131/c9_1830_2.html
            """)
    void linkBehindTheTextLeadsOn(String pager, String path) {
        assertThat(next(ADDRESS, "", "", "<div class=pages>" + pager + "</div>"))
                .contains(ADDRESS.resolve(path));
        assertThat(next(ADDRESS, "", "<p>" + pager + "</p>", "")).contains(ADDRESS.resolve(path));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            another article              | <a href='c9_1831.html'>下一篇</a>
            another article              | <a href='c9_1831.html'>下一页</a>
            another article's whole text | <a href='/2025/0130/c9_1777.html'>阅读全文</a>
            a script                     | <a href='javascript:next()'>下一页</a>
            the page itself              | <a href='#'>下一页</a>
            comments                     | <a href='/comment/c9_1830.html?page=2'>下一页</a>
            a number that is no page     | <a href='https://bbs.yunxi.example/t/2'>2</a>
            """)
    void otherLinksDoNot(String why, String link) {
        assertThat(next(ADDRESS, "", "", "<div>" + link + "</div>")).as(why).isEmpty();
    }

    @Test
    void withoutAnAddressOnlyTheWordsAndANumberTell() {
        assertThat(next(null, "", "", "<a href='1830_2.html'>下一页</a>")).contains(URI.create("1830_2.html"));
        assertThat(next(null, "", "", "<a href='1831007.html'>下一页</a>")).isEmpty();
        assertThat(next(null, "", "", "<a href='1830_2.html'>2</a>")).isEmpty();
    }

    @Test
    void headTellsTheNextPageOfTheSameArticleOnly() {
        assertThat(next(ADDRESS, "<link rel=next href='c9_1830_2.html'>", "", ""))
                .contains(ADDRESS.resolve("c9_1830_2.html"));
        assertThat(next(ADDRESS, "<link rel=next href='c9_1831.html'>", "", "")).isEmpty();
    }

    @Test
    void secondPageLeadsToTheThirdThoughItStatesTheFirstAsItsOwn() {
        var second = ADDRESS.resolve("c9_1830_2.html");

        assertThat(next(
                        second,
                        "<link rel=canonical href='" + ADDRESS + "'>",
                        "",
                        "<a href='c9_1830.html'>1</a> <b>2</b> <a href='c9_1830_3.html'>3</a>"))
                .contains(ADDRESS.resolve("c9_1830_3.html"));
    }
}

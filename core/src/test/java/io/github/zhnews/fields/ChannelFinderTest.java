// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.page.Headline;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelFinderTest {
    private static final String TITLE = "青岩镇百年石桥完成加固";

    private static List<String> channels(String head, String path) {
        var page = SamplePage.of(head, path + "<h1>" + TITLE + "</h1>" + SamplePage.TEXT);
        var found =
                ChannelFinder.candidates(page, SamplePage.headline(page, TITLE)).first();
        return found == null ? List.of() : found.value();
    }

    @Test
    void labelledPathEndsBeforeTheText() {
        assertThat(channels(
                        "",
                        "<div>您现在的位置：<a href='/'>首页</a> &gt; <a href='/x/'>新闻中心</a> &gt; 社会新闻 &gt; 正文 字号：大 小</div>"))
                .containsExactly("新闻中心", "社会新闻");
    }

    @Test
    void pathIsToldByItsArrows() {
        assertThat(channels("", "<div><a href='/'>遠山網首頁</a> » <a href='/x/'>地方</a> » <a href='/y/'>鄉鎮</a></div>"))
                .containsExactly("地方", "鄉鎮");
    }

    @Test
    void pathIsToldByTheNameOfItsElement() {
        assertThat(channels(
                        "",
                        "<ul class='breadcrumb'><li><a href='/'>首页</a></li><li><a href='/x/'>地方</a></li>"
                                + "<li><a href='/y/'>乡镇</a></li></ul>"))
                .containsExactly("地方", "乡镇");
    }

    @Test
    void headlineAtTheEndOfThePathIsNoChannel() {
        assertThat(channels("", "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/y/'>乡镇</a> &gt; 青岩镇百年石桥完…</div>"))
                .containsExactly("乡镇");
    }

    @Test
    void siteIsNoChannel() {
        assertThat(channels(
                        "<title>" + TITLE + "--乡镇--远山网</title>",
                        "<div class='path'><a href='/'>远山网</a>&gt;&gt;<a href='/y/'>乡镇</a></div>"))
                .containsExactly("乡镇");
    }

    @Test
    void menuWithArrowsIsNoPath() {
        assertThat(channels("", "<div>热门 &gt; <a>石桥</a> &gt; <a>集市</a> <a>茶农</a> <a>木匠</a> <a>山歌</a> <a>庙会</a></div>"))
                .isEmpty();
    }

    @Test
    void listOfEntriesThatNoPathHasIsNone() {
        assertThat(channels("", "<div>&gt; <a href=1>石桥</a> &gt; <a href=2>客户端下载</a> &gt; <a href=3>集市</a></div>"))
                .isEmpty();
        assertThat(channels("", "<div>石桥 &gt; <a href=1>集市</a> &gt; <a href=2>查看更多结果</a></div>"))
                .isEmpty();
    }

    @Test
    void whatIsNoNameIsLeftOutOfThePath() {
        var path =
                "<div class=breadcrumb><a href=1>面包屑</a> &gt; <a href=2>地方</a> &gt; <a href=3>#936550</a> &gt; <a href=4>%s</a></div>";

        assertThat(channels("", path.formatted("2024"))).containsExactly("地方");
        assertThat(channels("", path.formatted("2024年05月07日"))).containsExactly("地方");
        assertThat(channels("", path.formatted("总第931期"))).containsExactly("地方");
        assertThat(channels("", path.formatted("Detail"))).containsExactly("地方");
        assertThat(channels("", path.formatted("A+"))).containsExactly("地方");
        assertThat(channels("", path.formatted("2024龙舟赛"))).containsExactly("地方", "2024龙舟赛");
        assertThat(channels("", "<div>当前页面：<a href=1>地方</a> &gt;&gt; <a href=2>乡镇</a></div>"))
                .containsExactly("地方", "乡镇");
    }

    @Test
    void codeOfASectionIsNoChannelOfAChinesePage() {
        assertThat(channels("<meta property='article:section' content='localnews'>", ""))
                .isEmpty();
        assertThat(channels("<meta property='article:section' content='IT业界'>", ""))
                .containsExactly("IT业界");
    }

    @Test
    void jsonLdPathIsReadWhereNoneIsShown() {
        var path = "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"position\":1,\"name\":\"首页\"},"
                + "{\"position\":2,\"item\":{\"name\":\"地方\"}}]}";

        assertThat(channels("<script type='application/ld+json'>" + path + "</script>", ""))
                .containsExactly("地方");
    }

    @Test
    void governmentMetaNamesTheColumn() {
        var page = SamplePage.of("<meta name='ColumnName' content='要闻动态'>", SamplePage.TEXT);

        var found = ChannelFinder.candidates(page, Headline.NONE).first();

        assertThat(found).isNotNull();
        assertThat(found.value()).containsExactly("要闻动态");
        assertThat(found.origin()).hasToString("meta:columnname");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {
    private static final String TITLE = "北岭县再添三所小学";

    private static List<String> links(String html) {
        return new Entries(SidePage.of("<p>" + html + "</p>").lines())
                .of(0).stream().map(EntriesTest::shown).toList();
    }

    private static String shown(Link link) {
        return link.title() + " " + link.url().getPath();
    }

    private static boolean isEntry(String html) {
        return new Entries(SidePage.of("<p>" + html + "</p>").lines()).isEntry(0);
    }

    @Test
    void linksOfHeadlinesLengthAreEntries() {
        assertThat(links("<a href=/1>" + TITLE + "</a>")).containsExactly(TITLE + " /1");
        assertThat(links("<a href=/1><b>北岭县</b>再添<i>三所小学</i></a>")).containsExactly(TITLE + " /1");
        assertThat(links("<a href=/1>" + TITLE + "</a> <a href=/2>东礁渡口恢复通航</a>"))
                .containsExactly(TITLE + " /1", "东礁渡口恢复通航 /2");
        assertThat(links("<a href=?id=2>" + TITLE + "</a>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE,
                "<a>" + TITLE + "</a>",
                "<a href=/1>三所小学</a>",
                "<a href=/1>ABCDE小学校</a>",
                "<a href=/>" + TITLE + "</a>",
                "<a href=https://shancheng.example>" + TITLE + "</a>",
                "<a href=javascript:go()>" + TITLE + "</a>",
                "<a href=/1>返回北岭新闻首页</a>",
                "<a href=/1>下载山城客户端</a>",
                "<a href=/1>责任编辑：赵一禾</a>",
            })
    void otherLinksAreNone(String html) {
        assertThat(links(html)).isEmpty();
    }

    @Test
    void headlineIsNoParagraphLong() {
        assertThat(links("<a href=/1>" + "桥".repeat(80) + "</a>")).hasSize(1);
        assertThat(links("<a href=/1>" + "桥".repeat(81) + "</a>")).isEmpty();
        assertThat(links("<a href=/1>桥头桥尾A</a>")).hasSize(1);
        assertThat(links("<a href=/1>桥头桥AB</a>")).isEmpty();
    }

    @Test
    void mostOfAnEntrysLineIsLinks() {
        assertThat(isEntry("<a href=/1>桥头桥尾的风</a>共六个字的话")).isTrue();
        assertThat(isEntry("<a href=/1>桥头桥尾的风</a>一共七个字的话")).isFalse();
        assertThat(isEntry("<a href=/1>桥头的风</a>")).isFalse();
        assertThat(isEntry("<a href=/>桥头桥尾的风</a>")).isFalse();
    }

    @Test
    void titleThatWasCutOffStandsInFullInItsAttribute() {
        assertThat(links("<a href=/1 title=北岭县再添三所小学>北岭县再添...</a>")).containsExactly(TITLE + " /1");
        assertThat(links("<a href=/1 title=北岭县再添三所小学>北岭县再添……</a>")).containsExactly(TITLE + " /1");
        assertThat(links("<a href=/1 title=北岭县再添三所小学>北岭县再添</a>")).containsExactly(TITLE + " /1");
        assertThat(links("<a href=/1 title=东礁渡口恢复通航了>北岭县再添...</a>")).containsExactly("北岭县再添... /1");
        assertThat(links("<a href=/1 title=北岭县>北岭县再添三所</a>")).containsExactly("北岭县再添三所 /1");
        assertThat(links("<a href=/1 title=北岭县再添" + "桥".repeat(156) + ">北岭县再添</a>"))
                .containsExactly("北岭县再添 /1");
    }
}

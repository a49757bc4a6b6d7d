// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Link;
import io.github.zhnews.model.SideList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkListsTest {
    private static final String[] TITLES = {"北岭县再添三所小学", "东礁渡口恢复通航了", "老码头的石板从哪里来", "一座县城的三座老桥"};

    private static String links(int from, int to) {
        var html = new StringBuilder("<ul>");
        for (int i = from; i < to; i++) {
            html.append("<li><a href=/n/")
                    .append(i)
                    .append(">")
                    .append(TITLES[i])
                    .append("</a></li>");
        }
        return html.append("</ul>").toString();
    }

    private static List<String> found(String html, String... text) {
        var page = SidePage.of(html, text);
        var lists = LinkLists.find(page.lines());
        var shown = new ArrayList<String>();
        lists.rankings().forEach(list -> shown.add("ranking " + shown(list)));
        lists.related().forEach(list -> shown.add("related " + shown(list)));
        return shown;
    }

    private static String shown(SideList<Link> list) {
        return list.caption() + " "
                + String.join(
                        " ", list.items().stream().map(l -> l.url().getPath()).toList());
    }

    @Test
    void listStandsBelowItsCaption() {
        assertThat(found("<h3>热门排行</h3>" + links(0, 3))).containsExactly("ranking 热门排行 /n/0 /n/1 /n/2");
        assertThat(found("<h3>相关阅读</h3>" + links(0, 2))).containsExactly("related 相关阅读 /n/0 /n/1");
        assertThat(found("<h3>图片新闻</h3>" + links(0, 2))).isEmpty();
        assertThat(found("<h3>相关阅读</h3>" + links(0, 1))).isEmpty();
    }

    @Test
    void fewLinesMayStandBetweenACaptionAndItsList() {
        assertThat(found("<h3>相关阅读</h3>" + "<p>桥</p>".repeat(4) + links(0, 2))).hasSize(1);
        assertThat(found("<h3>相关阅读</h3>" + "<p>桥</p>".repeat(5) + links(0, 2))).isEmpty();
    }

    @Test
    void teasersMayStandBetweenEntries() {
        var entry = "<p><a href=/n/1>北岭县再添三所小学</a></p>";
        var other = "<p><a href=/n/2>东礁渡口恢复通航了</a></p>";
        assertThat(found("<div><h3>相关阅读</h3>" + entry + "<p>桥</p>".repeat(4) + other + "</div>"))
                .hasSize(1);
        assertThat(found("<div><h3>相关阅读</h3>" + entry + "<p>桥</p>".repeat(5) + other + "</div>"))
                .isEmpty();
    }

    @Test
    void headingTextAndNextCaptionEndAList() {
        var late = "<h3>图片</h3>" + links(2, 4);
        assertThat(found("<div><h3>相关阅读</h3>" + links(0, 2) + late + "</div>"))
                .containsExactly("related 相关阅读 /n/0 /n/1");
        var text = "旧渡口的石阶被雨水冲得发亮";
        assertThat(found("<div><h3>相关阅读</h3>" + links(0, 2) + "<p>" + text + "</p>" + links(2, 4) + "</div>", text))
                .containsExactly("related 相关阅读 /n/0 /n/1");
        assertThat(found("<div><h3>相关阅读</h3>" + links(0, 2) + "<h3>热门排行</h3>" + links(2, 4) + "</div>"))
                .containsExactly("ranking 热门排行 /n/2 /n/3", "related 相关阅读 /n/0 /n/1");
    }

    @Test
    void listEndsWithTheSectionOfItsCaption() {
        assertThat(found("<div><h3>相关阅读</h3>" + links(0, 2) + "</div>" + links(2, 4)))
                .containsExactly("related 相关阅读 /n/0 /n/1");
        assertThat(found("<div><div><h3>相关阅读</h3></div>" + links(0, 2) + "</div>" + links(2, 4)))
                .containsExactly("related 相关阅读 /n/0 /n/1");
    }

    @Test
    void entryIsListedOnce() {
        assertThat(found("<div><h3>相关阅读</h3>" + links(0, 2) + links(0, 2) + "</div>"))
                .containsExactly("related 相关阅读 /n/0 /n/1");
        assertThat(found("<div><h3>相关阅读</h3>" + links(0, 1) + links(0, 1) + "</div>"))
                .isEmpty();
    }

    @Test
    void captionsInARowHaveTheListsBelowThem() {
        var lists = "<div>" + links(0, 2) + "</div><div>" + links(2, 4) + "</div>";
        assertThat(found("<div><p><b>热门排行</b> <b>相关阅读</b></p>" + lists + "</div>"))
                .containsExactly("ranking 热门排行 /n/0 /n/1", "related 相关阅读 /n/2 /n/3");
        assertThat(found("<div><p>热门排行</p><p>相关阅读</p>" + lists + "</div>"))
                .containsExactly("ranking 热门排行 /n/0 /n/1", "related 相关阅读 /n/2 /n/3");
        assertThat(found("<div><p>热门排行</p><p>相关阅读</p>" + links(0, 3) + links(3, 4) + "</div>"))
                .containsExactly("related 相关阅读 /n/0 /n/1 /n/2 /n/3");
    }

    @Test
    void captionWithinTheTextIsNone() {
        assertThat(found("<p>相关阅读</p>" + links(0, 2), "相关阅读")).isEmpty();
    }

    @Test
    void entriesAreLongOnAverage() {
        var seven = "<ul><li><a href=/1>桥头桥尾的风雨</a><li><a href=/2>桥头桥尾的雨雪</a></ul>";
        assertThat(found("<h3>相关阅读</h3>" + seven)).isEmpty();
        assertThat(found("<h3>相关阅读</h3>" + seven.replace("风雨", "大风雨").replace("雨雪", "大雨雪")))
                .hasSize(1);
    }
}

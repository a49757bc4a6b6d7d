// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BroadcastsTest {
    private static List<String> found(String html, String... text) {
        var page = SidePage.of(html, text);
        return Broadcasts.find(page.lines()).stream()
                .flatMap(list -> list.items().stream())
                .map(b -> b.startsAt() + " " + b.title() + " "
                        + b.url().map(URI::getPath).orElse(null))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>开播时间 | 3-02 09:00</p><p>东礁证券：春天的第一课</p>; 03-02T09:00 东礁证券：春天的第一课 null",
                "<p>直播时间：2024-03-02</p><p>东礁证券</p>; 2024-03-02 东礁证券 null",
                "<p>開播時間3月2日</p><p>東礁證券</p>; 03-02 東礁證券 null",
                "<p>播出时间:3-02 09:00</p><p><a href=/live/1>东礁证券</a></p>; 03-02T09:00 东礁证券 /live/1",
                "<a href=/live/1><p>开播时间 3-02 09:00</p><p>东礁证券</p></a>; 03-02T09:00 东礁证券 /live/1",
                "<ul><li><h4>东礁证券</h4><p>开播时间 3-02</p></ul><p>桥头</p>; 03-02 东礁证券 null",
                "<div><h4>东礁证券</h4><p>开播时间 3-02</p></div>; 03-02 东礁证券 null",
            })
    void titleStandsBesideTheTime(String html, String broadcast) {
        assertThat(found(html)).containsExactly(broadcast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>开播时间待定</p><p>东礁证券</p>",
                "<p>时间 3-02 09:00</p><p>东礁证券</p>",
                "<p>开播时间 13-45</p><p>东礁证券</p>",
                "<p>开播时间 3-02 09:00</p>",
                "<p>开播时间 3-02 09:00</p><p>桥</p>",
                "<p>一档说老桥和老渡口往事的节目今年春天又要和大家在老时间里见面了请大家记住下面的开播时间 3-02 09:00</p><p>东礁证券</p>",
            })
    void otherLinesAnnounceNone(String html) {
        assertThat(found(html)).isEmpty();
    }

    @Test
    void eachTimeHasTheTitleOfItsEntry() {
        var entries = "<li><p>开播时间 3-02</p><p>东礁证券</p></li><li><p>北岭基金</p><p>开播时间 3-05</p></li>";
        assertThat(found("<ul>" + entries + entries + "</ul>")).containsExactly("03-02 东礁证券 null", "03-05 北岭基金 null");
        assertThat(found("<p>开播时间 3-02</p><p>东礁证券</p><p>开播时间 3-05</p><p>北岭基金</p>"))
                .containsExactly("03-02 东礁证券 null", "03-05 北岭基金 null");
    }

    @Test
    void textAnnouncesNone() {
        assertThat(found("<p>开播时间 3-02 09:00</p><p>东礁证券</p>", "开播时间 3-02 09:00"))
                .isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.text.Spaces;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library gives of any page can be linked, shown and stored as it is. */
class TrustedValuesTest {
    private static final String WEB = "https://cdn.yunxi.example/video/p_2.mp4";

    private static boolean isOfWeb(URI address) {
        var scheme = address.getScheme();
        return scheme == null || scheme.toLowerCase(Locale.ROOT).matches("https?");
    }

    @Test
    void addressIsReadInEveryPlace() {
        var places = EveryPlace.read("", WEB).stream()
                .map(read -> Values.addresses(read).stream()
                        .filter(address -> address.toString().startsWith(WEB))
                        .count())
                .toList();

        assertThat(places).hasSize(5);
        assertThat(places.subList(0, 2)).allMatch(count -> count > 40);
        assertThat(places.subList(2, 4)).allMatch(count -> count > 8);
        assertThat(places.get(4)).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)//video",
                "java&#9;script:alert(1)//video",
                "java&#10;script&#13;:alert(1)//video",
                " &#1;javascript:alert(1)//video",
                "&#x2003;JavaScript&colon;alert(1)//video",
                "vbscript:msgbox(1)//video",
                "file:///etc/passwd?video",
                "mailto:a@yunxi.example?video",
                "x-y.z+1:video",
                "h323:video",
                "data:image/svg+xml,<svg onload=alert(1)>video",
                "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==#video",
                "blob:https://yunxi.example/video",
                "view-source:https://yunxi.example/video",
                "weixin://dl/video",
                "intent://yunxi.example/video#Intent;end",
                "ftp://yunxi.example/video.jpg",
            })
    void onlyAddressesOfTheWebLeaveAPage(String address) {
        assertThat(Values.addresses(EveryPlace.read("", address)))
                .isNotEmpty()
                .allMatch(TrustedValuesTest::isOfWeb)
                .noneMatch(url -> url.toString().contains("video"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,a", "file:///tmp/a.html", "mailto:a@b", "http:a", "x/y"})
    void pageUnderAStrangeAddressGivesAddressesOfTheWebAlone(URI given) {
        var page = EveryPlace.page("every-place.html", "", "/c/p_2.mp4?video");
        var list = EveryPlace.page("every-list.html", "", "/c/p_2.mp4?video");
        var parser = NewsParser.create();
        var read = List.of(
                parser.read(PageInput.html(page).at(given)).page(),
                parser.read(PageInput.html(page).at(given)).explanation(),
                parser.read(PageInput.html(list).at(given)).list());

        assertThat(Values.addresses(read)).hasSizeGreaterThan(10).allMatch(url -> isOfWeb(url) || url.equals(given));
    }

    @Test
    void noTextHoldsWhatCannotBeSeen() {
        var unseen = IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> Spaces.isIgnorable((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(unseen).contains("\u001B", "\u0007", "\u007F", "\u009B", "\u061C", "\u200F", "\u202E", "\u2066");

        for (var text : Values.strings(EveryPlace.read("甲" + unseen + "乙", "/p_2.mp4?" + unseen))) {
            assertThat(text.chars().filter(c -> c != '\n' && c != '\t' && Spaces.isIgnorable((char) c)))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void gapsOtherThanLineBreaksAndTabsAreBlanks() {
        var read = EveryPlace.read("甲\u000B\f\u0085\u2028\u2029乙", "/p_2.mp4");

        for (var text : Values.strings(read)) {
            assertThat(text).doesNotContain("\u000B", "\f", "\u0085", "\u2028", "\u2029");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Scripts of pages, and pages around scripts. */
final class Scripts {
    private static final Pattern ELEMENT = Pattern.compile("(?is)<script[^>]*>(.+?)</script");

    /** What stands before a script, and what behind. */
    private static final String[][] PLACES = {
        {"<script>window.__INITIAL_STATE__=", "</script>"},
        {"<script>", "</script>"},
        {"<script>__NUXT__=", "</script>"},
        {"<script id=__NEXT_DATA__ type=application/json>", "</script>"},
        {"<script type='application/ld+json'>", "</script>"},
        {"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":", "}</script>"},
        {
            "<link rel=canonical href=https://inews.hket.com/article/1><script type='application/ld+json'>{\"keywords\":",
            "}</script><div class=article-detail-body-container><p>正文一句，说明情况。</p></div>"
        },
        {"<script>window.__INITIAL_STATE__=JSON.parse('", "')</script>"},
        {"<script>self.__next_f.push([1,\"", "\"])</script>"},
        {"<script>var content='", "';</script>"},
    };

    private Scripts() {}

    static String page(int place, String script) {
        var around = PLACES[place % PLACES.length];
        return "<title>春灯会开幕_山城早报</title>" + around[0] + script + around[1];
    }

    /** The scripts of the portals' pages, as inputs. */
    static Stream<byte[]> all() {
        return Fixtures.PORTALS.stream()
                .map(Fixtures.Fixture::text)
                .flatMap(page -> ELEMENT.matcher(page).results())
                .map(match -> Input.with(256, match.group(1)));
    }
}

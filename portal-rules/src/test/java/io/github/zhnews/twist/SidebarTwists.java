// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import java.util.List;
import java.util.stream.Collectors;

/** A list of links that has nothing to do with the article. */
final class SidebarTwists {
    private static final List<String> HEADLINES =
            List.of("山腰的茶厂换了新的炒锅", "渡口夜班船增开到三班", "旧邮局里办起了木工课", "河堤上的柳树今年修枝早", "镇上的修表铺传到第四代", "采石场填平后种了油菜");

    private SidebarTwists() {}

    static List<Twist> all() {
        return List.of(
                Twist.ofTokens("links before", tokens -> WrapperTwists.aroundBody(tokens, list("/yw/%d.html"), "")),
                Twist.ofTokens("links behind", tokens -> WrapperTwists.aroundBody(tokens, "", list("/yw/%d.html"))),
                Twist.ofTokens(
                        "links of another site on both sides",
                        tokens -> WrapperTwists.aroundBody(
                                tokens,
                                divs("https://www.shuimu.example/%d.html"),
                                list("https://www.shuimu.example/a/%d"))));
    }

    private static String list(String address) {
        return "\n<div class=\"side\"><ul>\n" + links("<li>%s</li>\n", address) + "</ul></div>\n";
    }

    private static String divs(String address) {
        return "<div class=\"side\">" + links("<div class=\"item\">%s</div>", address) + "</div>";
    }

    private static String links(String form, String address) {
        return HEADLINES.stream()
                .map(text -> "<a href=\"" + address.formatted(4000 + HEADLINES.indexOf(text)) + "\">" + text + "</a>")
                .map(form::formatted)
                .collect(Collectors.joining());
    }
}

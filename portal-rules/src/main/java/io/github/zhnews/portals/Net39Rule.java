// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 39健康网. */
public final class Net39Rule implements PortalRule {
    /** For the service loader. */
    public Net39Rule() {}

    @Override
    public String id() {
        return "39net";
    }

    @Override
    public String name() {
        return "39健康网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("39.net");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2024")
                .seen("2024-04", "2026-10")
                .when(".js_list_l_article_t", ".js_list_l_art_m")
                .marks(".js_list_l_article_t h4", ".js_list_l_art_m .art_copyright")
                .title(text(".js_list_l_article_t h1"))
                .published(text(".js_list_l_article_t h4"))
                .source(text(".js_list_l_article_t h4 span:nth-child(2)"))
                .keywords(meta("keywords"))
                .body(".js_list_l_art_m")
                .drop(".tips", ".art_copyright") // a paragraph set off in a box, the copyright line
                .build());
    }
}

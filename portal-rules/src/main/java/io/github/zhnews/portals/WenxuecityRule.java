// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 文学城, its news and its blogs. */
public final class WenxuecityRule implements PortalRule {
    /** For the service loader. */
    public WenxuecityRule() {}

    @Override
    public String id() {
        return "wenxuecity";
    }

    @Override
    public String name() {
        return "文学城";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("wenxuecity.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("news-2018")
                        .seen("2018-01", "2026-10")
                        .when("#articleContent")
                        .published(text("time[itemprop=datePublished]"))
                        .body("#articleContent")
                        .build(),
                Layout.named("blog-2014")
                        .seen("2014-01", "2026-10")
                        .when("div.articalContent")
                        .body("div.articalContent")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 极客公园. */
public final class GeekParkRule implements PortalRule {
    /** For the service loader. */
    public GeekParkRule() {}

    @Override
    public String id() {
        return "geekpark";
    }

    @Override
    public String name() {
        return "极客公园";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("geekpark.net");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when("div.article-content")
                .title(text("div.main-wrap > header > h1"))
                .published(attr("div.topic-info span.release-date > span", "data-time"))
                .keywords(meta("keywords"))
                .summary(meta("description"))
                .channel(text("div.main-wrap > div.label"))
                .body("div.article-content")
                .build());
    }
}

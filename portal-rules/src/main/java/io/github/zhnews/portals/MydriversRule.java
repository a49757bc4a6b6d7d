// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 快科技 (驱动之家). */
public final class MydriversRule implements PortalRule {
    /** For the service loader. */
    public MydriversRule() {}

    @Override
    public String id() {
        return "mydrivers";
    }

    @Override
    public String name() {
        return "快科技";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("mydrivers.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("m-2026")
                        .seen("2026-01", "2026-10")
                        .when("div.news_t", "#content")
                        .title(text("div.news_t"))
                        .published(text("li.writer + li"))
                        .authors(text("li.writer"))
                        .keywords(each(".bqian1 a"))
                        .body("#content")
                        .build(),
                Layout.named("pc-2020")
                        .seen("2020-01", "2026-10")
                        .when("div.news_info")
                        .body("div.news_info")
                        .build());
    }
}

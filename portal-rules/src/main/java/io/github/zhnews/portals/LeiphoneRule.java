// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 雷峰网. */
public final class LeiphoneRule implements PortalRule {
    /** For the service loader. */
    public LeiphoneRule() {}

    @Override
    public String id() {
        return "leiphone";
    }

    @Override
    public String name() {
        return "雷峰网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("leiphone.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2016")
                        .seen("2016-01", "2026-10")
                        .when(".headTit", ".lph-article-comView")
                        .title(text(".headTit"))
                        .published(text(".time"))
                        .authors(text(".aut a"))
                        .summary(after("导语", ".article-lead"), text(".article-lead"))
                        .body(".lph-article-comView")
                        .build(),
                Layout.named("pc-2013")
                        .seen("2013-01", "2015-12")
                        .when("div.pageTop h1", ".lph-article-comView")
                        .title(text("div.pageTop h1"))
                        .published(text(".pi-author span"))
                        .authors(text(".pi-author a"))
                        .body(".lph-article-comView")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.jsonLd;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 香港經濟日報. */
public final class HketRule implements PortalRule {
    /** For the service loader. */
    public HketRule() {}

    @Override
    public String id() {
        return "hket";
    }

    @Override
    public String name() {
        return "香港經濟日報";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("hket.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when(".article-detail-body-container, .article-detail-content-container")
                .title(jsonLd("headline"))
                .published(jsonLd("datePublished"))
                .keywords(jsonLd("keywords"))
                .body(".article-detail-body-container", ".article-detail-content-container")
                .build());
    }
}

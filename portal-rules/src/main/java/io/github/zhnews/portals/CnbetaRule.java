// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** cnBeta. */
public final class CnbetaRule implements PortalRule {
    /** For the service loader. */
    public CnbetaRule() {}

    @Override
    public String id() {
        return "cnbeta";
    }

    @Override
    public String name() {
        return "cnBeta";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cnbeta.com", "cnbeta.com.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when("header.title", ".article-summary", ".article-content")
                .marks("header.title div.meta span.source", ".article-summary + .article-content")
                .title(text("header.title h1"))
                .published(text("header.title .meta span:first-child"))
                .source(text("header.title .meta span.source"))
                .body(".cnbeta-article-body", ".article-content") // the summary is the first paragraph
                .drop(".topic, .article-topic, .article-global")
                .build());
    }
}

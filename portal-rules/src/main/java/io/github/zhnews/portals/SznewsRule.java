// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 深圳新闻网. */
public final class SznewsRule implements PortalRule {
    /** For the service loader. */
    public SznewsRule() {}

    @Override
    public String id() {
        return "sznews";
    }

    @Override
    public String name() {
        return "深圳新闻网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("sznews.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when(".a_source", ".article-content")
                .published(text(".a_time"))
                .source(text(".a_source"))
                .body(".article-content")
                .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 千龙网. */
public final class QianlongRule implements PortalRule {
    /** For the service loader. */
    public QianlongRule() {}

    @Override
    public String id() {
        return "qianlong";
    }

    @Override
    public String name() {
        return "千龙网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("qianlong.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when(".pubDate", ".article-content")
                .title(text(".row.title h1"))
                .published(text(".pubDate"))
                .source(text(".source"))
                .editors(text(".editor"))
                .body(".article-content")
                .build());
    }
}

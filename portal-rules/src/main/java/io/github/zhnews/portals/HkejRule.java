// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 信報. */
public final class HkejRule implements PortalRule {
    /** For the service loader. */
    public HkejRule() {}

    @Override
    public String id() {
        return "hkej";
    }

    @Override
    public String name() {
        return "信報";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("hkej.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when("#article-content")
                .title(text("h1#article-title"))
                .published(text("p.info span.date"))
                .body("#article-content")
                .build());
    }
}

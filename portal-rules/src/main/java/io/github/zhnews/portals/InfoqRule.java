// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** InfoQ 中文站. */
public final class InfoqRule implements PortalRule {
    /** For the service loader. */
    public InfoqRule() {}

    @Override
    public String id() {
        return "infoq";
    }

    @Override
    public String name() {
        return "InfoQ";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("infoq.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when("div.article-content")
                .body("div.article-content")
                .build());
    }
}

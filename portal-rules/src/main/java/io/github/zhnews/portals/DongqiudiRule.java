// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.script;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 懂球帝. */
public final class DongqiudiRule implements PortalRule {
    /** For the service loader. */
    public DongqiudiRule() {}

    @Override
    public String id() {
        return "dongqiudi";
    }

    @Override
    public String name() {
        return "懂球帝";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("dongqiudi.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when("#__nuxt")
                .body(".detail")
                .content(script("__NUXT__", "data[0].article.rawBody"))
                .build());
    }
}

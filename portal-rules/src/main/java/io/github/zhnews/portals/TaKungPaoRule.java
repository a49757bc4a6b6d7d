// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 大公網. */
public final class TaKungPaoRule implements PortalRule {
    /** For the service loader. */
    public TaKungPaoRule() {}

    @Override
    public String id() {
        return "takungpao";
    }

    @Override
    public String name() {
        return "大公網";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("takungpao.com", "takungpao.com.hk");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2017")
                .seen("2017-01", "2026-10")
                .when(".tkp_content")
                .marks("h1.tkp_con_title")
                .title(text("h1.tkp_con_title"))
                .body(".tkp_content")
                .build());
    }
}

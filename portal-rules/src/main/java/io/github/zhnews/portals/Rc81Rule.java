// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 军队人才网 of 中国军网. */
public final class Rc81Rule implements PortalRule {
    /** For the service loader. */
    public Rc81Rule() {}

    @Override
    public String id() {
        return "81rc";
    }

    @Override
    public String name() {
        return "军队人才网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("81rc.81.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2024")
                .seen("2024-01", "2026-10")
                .when("div.time span", "div.txt")
                .published(text("div.time span:last-child"))
                .source(text("div.time span:first-child"))
                .body("div.txt")
                .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 香港電台. */
public final class RthkRule implements PortalRule {
    /** For the service loader. */
    public RthkRule() {}

    @Override
    public String id() {
        return "rthk";
    }

    @Override
    public String name() {
        return "香港電台";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("rthk.hk", "rthk.org.hk");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when("h2.itemTitle", "div.itemFullText")
                .marks("div.createddate")
                .title(text("h2.itemTitle"))
                .published(text("div.createddate"))
                .body("div.itemFullText")
                .build());
    }
}

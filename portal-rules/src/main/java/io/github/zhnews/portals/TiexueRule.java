// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 铁血网. */
public final class TiexueRule implements PortalRule {
    /** For the service loader. */
    public TiexueRule() {}

    @Override
    public String id() {
        return "tiexue";
    }

    @Override
    public String name() {
        return "铁血网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("tiexue.net");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2020-12")
                .when(".newconli2")
                .published(after("发布时间", ".time"))
                .body(".newconli2")
                .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 北方网. */
public final class EnorthRule implements PortalRule {
    /** For the service loader. */
    public EnorthRule() {}

    @Override
    public String id() {
        return "enorth";
    }

    @Override
    public String name() {
        return "北方网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("enorth.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2026-10")
                        .when("#title", "p.info", ".content")
                        .title(text("#title .row"))
                        .published(text("p.info span:last-child"))
                        .source(after("来源", "p.info span"))
                        .authors(after("作者", "p.info span"))
                        .editors(after("编辑", "p.info span"))
                        .body(".content")
                        .build(),
                Layout.named("gallery-2018")
                        .seen("2018-01", "2026-10")
                        .when(".nph_cnt")
                        .body(".nph_cnt")
                        .build());
    }
}

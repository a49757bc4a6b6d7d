// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 重庆日报. */
public final class CqrbRule implements PortalRule {
    /** For the service loader. */
    public CqrbRule() {}

    @Override
    public String id() {
        return "cqrb";
    }

    @Override
    public String name() {
        return "重庆日报";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cqrb.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2020-12")
                .when(".dbt", ".contents")
                .title(text(".dbt"))
                .published(after("时间", ".edit"))
                .source(text(".from"))
                .authors(match("记者：\\s*([^|]+)", ".edit"))
                .editors(after("编辑", ".edit"))
                .body(".contents")
                .build());
    }
}

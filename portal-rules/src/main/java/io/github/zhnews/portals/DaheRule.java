// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 大河网. */
public final class DaheRule implements PortalRule {
    /** For the service loader. */
    public DaheRule() {}

    @Override
    public String id() {
        return "dahe";
    }

    @Override
    public String name() {
        return "大河网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("dahe.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2019")
                        .seen("2019-01", "2026-10")
                        .when("[id=4g_title]", "#mainCon")
                        .marks("#pubtime_baidu", "#source_baidu")
                        .title(text("[id=4g_title]"))
                        .published(text("#pubtime_baidu"), text(".time_source"))
                        .source(text("#source_baidu"))
                        .body("#mainCon")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2020-12")
                        .when(".xinwen-ttl", "#mainCon")
                        .marks("#pubtime_baidu", "#source_baidu")
                        .title(text(".xinwen-ttl p"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .body("#mainCon")
                        .build());
    }
}

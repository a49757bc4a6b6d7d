// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 四川在线. */
public final class ScolRule implements PortalRule {
    /** For the service loader. */
    public ScolRule() {}

    @Override
    public String id() {
        return "scol";
    }

    @Override
    public String name() {
        return "四川在线";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("scol.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2026-10")
                        .when("#webreal_scol_title", "#scol_txt")
                        .marks("#webreal_scol_title h1")
                        .title(text("#webreal_scol_title h1"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu a"), text("#source_baidu"))
                        .authors(text("#author_baidu"))
                        .editors(text("#editor_baidu"))
                        .body("#scol_txt")
                        .build(),
                Layout.named("paper-2018")
                        .seen("2018-01", "2020-12")
                        .when("#cbw_zw_text")
                        .body("#cbw_zw_text")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 央广网. */
public final class CnrRule implements PortalRule {
    /** For the service loader. */
    public CnrRule() {}

    @Override
    public String id() {
        return "cnr";
    }

    @Override
    public String name() {
        return "央广网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cnr.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2019")
                        .seen("2019-01", "2026-10")
                        .when(".article-body", ".source")
                        .title(text(".article-header h1"))
                        .published(text(".source span:first-child"))
                        .source(text(".source span:nth-child(2)"))
                        .body(".article-body")
                        .build(),
                Layout.named("pc-2014")
                        .seen("2014-01", "2019-12")
                        .when(".subject h2", ".TRS_Editor")
                        .title(text(".subject h2"))
                        .published(text(".subject .source"))
                        .source(text(".subject .source"))
                        .body(".TRS_Editor")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2016-12")
                        .when("#pubtime_baidu", "#source_baidu", ".TRS_Editor")
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .body(".TRS_Editor")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 大洋网, of 广州日报. */
public final class DayooRule implements PortalRule {
    /** For the service loader. */
    public DayooRule() {}

    @Override
    public String id() {
        return "dayoo";
    }

    @Override
    public String name() {
        return "大洋网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("dayoo.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-01", "2025-12")
                        .when(".info", "#text_content")
                        .published(text(".info"))
                        .body("#text_content")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2014-12")
                        .when(".conbox .h6", "#text_content")
                        .marks(".conbox #source")
                        .title(text(".conbox h1"))
                        .published(text(".conbox .h6 .red"))
                        .source(text("#source"))
                        .editors(after("编辑", ".conbox .editor"))
                        .keywords(meta("keywords"))
                        .body("#text_content")
                        .build());
    }
}

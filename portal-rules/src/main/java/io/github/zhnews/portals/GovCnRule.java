// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中国政府网 itself; the sites of ministries and provinces are read by the rules of their systems. */
public final class GovCnRule implements PortalRule {
    /** For the service loader. */
    public GovCnRule() {}

    @Override
    public String id() {
        return "gov-cn";
    }

    @Override
    public String name() {
        return "中国政府网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("www.gov.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2016")
                        .seen("2016-01", "2026-10")
                        .when("#UCAP-CONTENT")
                        .title(text(".share-title"), text("h1"))
                        .published(text(".pages-date"), meta("firstpublishedtime"))
                        .source(match("来源：\\s*([^【]+)", ".pages-date")) // 【字体 follows
                        .keywords(meta("keywords"))
                        .body("#UCAP-CONTENT")
                        .build(),
                Layout.named("pc-2014")
                        .seen("2014-03", "2018-12")
                        .when(".pages_content")
                        .published(text(".pages-date"))
                        .source(match("来源：\\s*([^【]+)", ".pages-date"))
                        .body(".pages_content")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 天津网. */
public final class TianjinweRule implements PortalRule {
    /** For the service loader. */
    public TianjinweRule() {}

    @Override
    public String id() {
        return "tianjinwe";
    }

    @Override
    public String name() {
        return "天津网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("tianjinwe.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2014-12")
                .when(".document h4", "#fontZoom.document_con")
                .marks(".mainleft .document")
                .title(text(".document h1"))
                .published(text(".document h4"))
                .source(match("来源：\\s*(\\S+)", ".document h4"))
                .editors(after("责任编辑", ".document .author"))
                .keywords(text(".document h4 span"))
                .body("#fontZoom")
                .build());
    }
}

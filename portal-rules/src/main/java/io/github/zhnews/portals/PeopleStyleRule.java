// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Papers whose sites are made with the content management system of 人民网. */
public final class PeopleStyleRule implements PortalRule {
    /** For the service loader. */
    public PeopleStyleRule() {}

    @Override
    public String id() {
        return "people-style";
    }

    @Override
    public String name() {
        return "人民网式地方媒体";
    }

    @Override
    public Set<String> hosts() {
        return Set.of();
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2014")
                .seen("2014-01", "2026-10")
                .when(".text_title h1", "#rwb_zw")
                .marks(".box01 .fl")
                .title(text(".text_title h1"))
                .published(text(".box01 .fl"))
                .source(after("来源", ".box01 .fl"))
                .body("#rwb_zw")
                .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** CSDN, blogs. */
public final class CsdnRule implements PortalRule {
    /** For the service loader. */
    public CsdnRule() {}

    @Override
    public String id() {
        return "csdn";
    }

    @Override
    public String name() {
        return "CSDN";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("csdn.net");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when("h1.title-article", "#content_views")
                .marks("#article_content")
                .title(text("h1.title-article"))
                .keywords(each("a.tag-link"))
                .body("#content_views")
                .build());
    }
}

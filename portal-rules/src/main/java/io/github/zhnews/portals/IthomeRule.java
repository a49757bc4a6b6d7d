// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** IT之家. */
public final class IthomeRule implements PortalRule {
    /** For the service loader. */
    public IthomeRule() {}

    @Override
    public String id() {
        return "ithome";
    }

    @Override
    public String name() {
        return "IT之家";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ithome.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when("#paragraph, div.post_content")
                .published(text("#pubtime_baidu"))
                .source(text("#source_baidu"))
                .authors(text("#author_baidu"), text("span.author_baidu > strong"))
                .editors(text("#editor_baidu"))
                .body("#paragraph", "div.post_content")
                .build());
    }
}

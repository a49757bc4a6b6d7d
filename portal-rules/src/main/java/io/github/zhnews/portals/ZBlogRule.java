// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Sites of small media made with Z-Blog. */
public final class ZBlogRule implements PortalRule {
    /** For the service loader. */
    public ZBlogRule() {}

    @Override
    public String id() {
        return "zblog";
    }

    @Override
    public String name() {
        return "Z-Blog";
    }

    @Override
    public Set<String> hosts() {
        return Set.of();
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2019")
                .seen("2019-09", "2026-10")
                .when(".post.single h2.post-title", ".post-body")
                .marks("h6.post-footer")
                .title(text(".post.single h2.post-title"))
                .published(text("h6.post-footer .post-date"))
                .body(".post.single .post-body")
                .build());
    }
}

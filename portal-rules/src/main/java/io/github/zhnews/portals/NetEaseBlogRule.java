// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 网易博客, closed in 2018. */
public final class NetEaseBlogRule implements PortalRule {
    /** For the service loader. */
    public NetEaseBlogRule() {}

    @Override
    public String id() {
        return "netease-blog";
    }

    @Override
    public String name() {
        return "网易博客";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("blog.163.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2012-12")
                .when(".mcnt.ztag", "h3")
                .title(text("h3"))
                .published(text("span.blogsep"))
                .source(text("span.ztag.pre"))
                .body(".mcnt.ztag")
                .build());
    }
}

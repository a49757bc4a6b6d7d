// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 纽约时报中文网. */
public final class NytimesCnRule implements PortalRule {
    /** For the service loader. */
    public NytimesCnRule() {}

    @Override
    public String id() {
        return "nytimes-cn";
    }

    @Override
    public String name() {
        return "纽约时报中文网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cn.nytimes.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when(".article-header h1", "section.article-body")
                .title(text(".article-header h1"))
                .published(attr("time[datetime]", "datetime"), text("time[datetime]"))
                .authors(text(".byline address"))
                .body("section.article-body")
                .drop(".big_ad", ".article-body-aside", "footer.author-info")
                .build());
    }
}

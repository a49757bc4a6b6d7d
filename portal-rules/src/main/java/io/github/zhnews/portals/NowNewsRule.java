// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** now 新聞. */
public final class NowNewsRule implements PortalRule {
    /** For the service loader. */
    public NowNewsRule() {}

    @Override
    public String id() {
        return "now-news";
    }

    @Override
    public String name() {
        return "now 新聞";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("news.now.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when("h1.newsTitle", ".newsLeading")
                .title(text("h1.newsTitle"))
                .published(script("newsData", "publishDate"))
                .body(".newsLeading")
                .build());
    }
}

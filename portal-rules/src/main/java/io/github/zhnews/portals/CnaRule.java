// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中央社. */
public final class CnaRule implements PortalRule {
    /** For the service loader. */
    public CnaRule() {}

    @Override
    public String id() {
        return "cna";
    }

    @Override
    public String name() {
        return "中央社";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cna.com.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2019")
                        .seen("2019-01", "2026-10")
                        .when("div.centralContent", "div.paragraph")
                        .marks(".timeBox .updatetime")
                        .title(text("div.centralContent h1 span"), text("div.centralContent h1"))
                        .published(text(".timeBox .updatetime span"))
                        .keywords(meta("news_keywords"))
                        .body("div.centralContent div.paragraph") // those after the first are links to other articles
                        .drop(".SubscriptionInner, .gmailNews, .news-dic-inline, .dictionary-box, .moreArticle")
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2018-12")
                        .when(".update_times", ".article_box section")
                        .published(text(".update_times p"))
                        .body(".article_box section")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中证网, the site of 中国证券报. */
public final class ChinaSecuritiesRule implements PortalRule {
    /** For the service loader. */
    public ChinaSecuritiesRule() {}

    @Override
    public String id() {
        return "cs";
    }

    @Override
    public String name() {
        return "中证网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cs.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when("article.cont_article, founder-content")
                        .title(text("article.cont_article header h1"))
                        .published(attr(".time[datetime]", "datetime"))
                        .source(after("来源", ".artc_info em"))
                        .authors(after("作者", ".artc_info em"))
                        .channel(each(".artc_route div a"))
                        .body("article.cont_article section", "founder-content")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2018-12")
                        .when(".artical_t h1", ".artical_c")
                        .title(text(".artical_t h1"))
                        .published(text(".artical_t .Ff"))
                        .source(after("来源", ".artical_t span"))
                        .authors(after("作者", ".artical_t span"))
                        .body(".artical_c")
                        .build(),
                Layout.named("pc-2017")
                        .seen("2017-01", "2017-12")
                        .when(".Atext")
                        .published(text(".ctime01"))
                        .body(".Atext")
                        .build());
    }
}

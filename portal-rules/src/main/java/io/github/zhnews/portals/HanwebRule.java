// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.meta;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Sites of governments made with the content management system of 大汉 (hanweb, jcms). */
public final class HanwebRule implements PortalRule {
    /** For the service loader. */
    public HanwebRule() {}

    @Override
    public String id() {
        return "hanweb";
    }

    @Override
    public String name() {
        return "大汉内容管理系统";
    }

    @Override
    public Set<String> hosts() {
        return Set.of();
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2026-10")
                .when("#zoom meta[name=ContentStart], #Zoom meta[name=ContentStart]")
                .marks("#zoom, #Zoom")
                .title(attr("meta[name=ArticleTitle]:not([content*='<'])", "content"))
                .published(meta("pubdate"))
                .source(meta("contentsource"))
                .body("#zoom", "#Zoom")
                .build());
    }
}

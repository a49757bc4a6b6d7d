// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.meta;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Sites made with the content management system of 拓尔思 (TRS), above all those of governments. */
public final class TrsRule implements PortalRule {
    /** For the service loader. */
    public TrsRule() {}

    @Override
    public String id() {
        return "trs";
    }

    @Override
    public String name() {
        return "拓尔思内容管理系统";
    }

    @Override
    public Set<String> hosts() {
        return Set.of();
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2015")
                        .seen("2015-01", "2026-10")
                        .when(".trs_editor_view, .TRS_UEDITOR")
                        .marks(".trs_editor_view, .TRS_UEDITOR")
                        .title(attr("meta[name=ArticleTitle]:not([content*='<'])", "content"))
                        .published(meta("pubdate"))
                        .source(meta("contentsource"))
                        .body(".trs_editor_view", ".TRS_UEDITOR")
                        .build(),
                Layout.named("pc-2008")
                        .seen("2008-01", "2026-10")
                        .when(".TRS_Editor")
                        .marks(".TRS_Editor")
                        .title(attr("meta[name=ArticleTitle]:not([content*='<'])", "content"))
                        .published(meta("pubdate"))
                        .source(meta("contentsource"))
                        .body(".TRS_Editor")
                        .build());
    }
}

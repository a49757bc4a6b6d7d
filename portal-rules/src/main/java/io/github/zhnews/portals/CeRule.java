// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中国经济网. */
public final class CeRule implements PortalRule {
    /** For the service loader. */
    public CeRule() {}

    @Override
    public String id() {
        return "ce";
    }

    @Override
    public String name() {
        return "中国经济网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ce.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2011")
                        .seen("2011-12", "2018-12")
                        .when("#articleTitle", "#articleText")
                        .marks("#articleTime", "#articleSource")
                        .title(text("#articleTitle"))
                        .published(text("#articleTime"))
                        .source(text("#articleSource"))
                        .authors(after("作者", "#articleAuthor")) // without the label, it may be the source
                        .editors(after("责任编辑", ".laiyuan"))
                        .body("#articleText")
                        .build(),
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when("#ozoom, founder-content")
                        .body("#ozoom", "founder-content")
                        .build(),
                Layout.named("m-2018")
                        .seen("2018-01", "2018-12")
                        .when(".news_module h2", "article")
                        .title(text(".news_module h2"))
                        .published(text(".time"))
                        .source(text(".media_ly"))
                        .editors(text(".bianji"))
                        .body("article")
                        .build(),
                Layout.named("district-2018") // 地方
                        .seen("2018-01", "2018-12")
                        .when(".TRS_Editor")
                        .body(".TRS_Editor")
                        .build());
    }
}

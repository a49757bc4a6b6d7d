// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 光明网. */
public final class GmwRule implements PortalRule {
    /** For the service loader. */
    public GmwRule() {}

    @Override
    public String id() {
        return "gmw";
    }

    @Override
    public String name() {
        return "光明网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("gmw.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2026-10")
                        .when("h1.u-title", ".u-mainText")
                        .marks(".m-con-info, #articlePubTime", "#article_inbox")
                        .title(text("h1.u-title"))
                        .published(text(".m-con-time, #articlePubTime"))
                        .source(text(".m-con-source"))
                        .editors(text(".m-zbTool"), text("#articleLiability"))
                        .body(".u-mainText")
                        .drop(".m-zbTool, #displaypagenum")
                        .nextPage("#displaypagenum a")
                        .build(),
                Layout.named("opinion-2018") // and world
                        .seen("2018-01", "2026-10")
                        .when(".h-contentMain", ".u-time")
                        .published(text(".u-time"))
                        .source(text(".g-tips"))
                        .body(".h-contentMain")
                        .build(),
                Layout.named("gallery-2013")
                        .seen("2013-01", "2019-12")
                        .when(".picContentHeading", "#ArticleContent")
                        .title(text(".picContentHeading"))
                        .published(text("#pubTime"))
                        .source(text("#source"))
                        .body("#ArticleContent")
                        .build(),
                Layout.named("pc-2013")
                        .seen("2013-01", "2019-12")
                        .when("#articleTitle", "#contentMain")
                        .marks("#contentMsg #pubTime")
                        .title(text("#articleTitle"))
                        .published(text("#contentMsg #pubTime"))
                        .source(text("#contentMsg #source"))
                        .editors(text("#contentLiability"))
                        .body("#contentMain")
                        .build());
    }
}

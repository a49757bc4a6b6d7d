// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 和讯网, with its blogs. */
public final class HexunRule implements PortalRule {
    /** For the service loader. */
    public HexunRule() {}

    @Override
    public String id() {
        return "hexun";
    }

    @Override
    public String name() {
        return "和讯网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("hexun.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2019")
                        .seen("2019-09", "2026-10")
                        .when(".articleName h1", ".art_contextBox")
                        .marks(".art_context", ".articleName .tip")
                        .title(text(".articleName h1"))
                        .published(text(".articleName .tip .pr20"))
                        .source(text(".articleName .tip > a[rel=nofollow]")) // without a label, linked to the original
                        .editors(after("责任编辑", ".art_contextBox > div"))
                        .keywords(meta("keywords"))
                        .channel(each(".links a"))
                        .body(".art_contextBox")
                        .build(),
                Layout.named("pc-2017")
                        .seen("2017-01", "2019-08")
                        .when("#artibodyTitle", "#artibody")
                        .title(text("#artibodyTitle h1"), text("#artibodyTitle"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .authors(text("#author_baidu"))
                        .body("#artibody")
                        .build(),
                Layout.named("blog-2018")
                        .seen("2018-01", "2018-12")
                        .when("#BlogArticleDetail")
                        .title(text(".ArticleTitleText"))
                        .body("#BlogArticleDetail")
                        .build(),
                Layout.named("special-2018") // 专栏
                        .seen("2018-01", "2018-12")
                        .when(".zxny-content")
                        .title(text(".zxny-tit h1"))
                        .body(".zxny-content")
                        .build());
    }
}

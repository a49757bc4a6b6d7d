// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 浙江在线. */
public final class ZjolRule implements PortalRule {
    /** For the service loader. */
    public ZjolRule() {}

    @Override
    public String id() {
        return "zjol";
    }

    @Override
    public String name() {
        return "浙江在线";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("zjol.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("paper-2020")
                        .seen("2018-01", "2026-10")
                        .when(".main-article-title", ".main-article-content")
                        .title(text(".main-article-title"))
                        .body(".main-article-content")
                        .drop(".main-article-alltitle")
                        .build(),
                Layout.named("pc-2020")
                        .seen("2018-01", "2026-10")
                        .when(".contTxt, .news_content")
                        .body(".contTxt", ".news_content")
                        .build());
    }
}

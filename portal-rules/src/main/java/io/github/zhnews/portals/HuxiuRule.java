// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 虎嗅. */
public final class HuxiuRule implements PortalRule {
    /** For the service loader. */
    public HuxiuRule() {}

    @Override
    public String id() {
        return "huxiu";
    }

    @Override
    public String name() {
        return "虎嗅";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("huxiu.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-01", "2026-10")
                        .when("#article-content, .article__content")
                        .body("#article-content", ".article__content")
                        .drop("div.neirong-shouquan", ".vote__bar, .vote__btn, .vote__time")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2019-12")
                        .when(".article-content-wrap, #article_content")
                        .body(".article-content-wrap", "#article_content")
                        .drop("div.neirong-shouquan") // 授权声明
                        .build());
    }
}

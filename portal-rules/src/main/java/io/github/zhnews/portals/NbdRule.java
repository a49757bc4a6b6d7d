// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 每经网, the site of 每日经济新闻. */
public final class NbdRule implements PortalRule {
    /** For the service loader. */
    public NbdRule() {}

    @Override
    public String id() {
        return "nbd";
    }

    @Override
    public String name() {
        return "每经网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("nbd.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when(".g-articl-text") // written so
                .marks(".g-article-top .u-time")
                .published(text(".g-article-top .u-time .time"))
                .body(".g-articl-text")
                .tail("封面图片来源")
                .build());
    }
}

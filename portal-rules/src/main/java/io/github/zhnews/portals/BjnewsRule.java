// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 新京报. */
public final class BjnewsRule implements PortalRule {
    /** For the service loader. */
    public BjnewsRule() {}

    @Override
    public String id() {
        return "bjnews";
    }

    @Override
    public String name() {
        return "新京报网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("bjnews.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-06", "2026-10")
                        .when("#contentStr, .article-text", ".left-info")
                        .published(text(".left-info .timer"))
                        .body("#contentStr", ".article-text")
                        .build(),
                Layout.named("m-2020")
                        .seen("2020-06", "2026-10")
                        .when(".article-cen")
                        .published(text(".time"))
                        .body(".article-cen")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2020-06")
                        .when(".ntit_l", ".content")
                        .marks(".ntit_l .date", ".ntit_l .author")
                        .title(text(".title h1"))
                        .published(text(".ntit_l .date"))
                        .source(match("^(.+?) ?(?:记者：|编辑：|$)", ".ntit_l .author")) // before 记者
                        .editors(after("编辑", ".ntit_l .author"))
                        .channel(text("#logo h3"))
                        .body(".content")
                        .build());
    }
}

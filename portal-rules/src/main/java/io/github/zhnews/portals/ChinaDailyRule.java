// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中国日报网, in Chinese and English. */
public final class ChinaDailyRule implements PortalRule {
    /** For the service loader. */
    public ChinaDailyRule() {}

    @Override
    public String id() {
        return "chinadaily";
    }

    @Override
    public String name() {
        return "中国日报网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("chinadaily.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("cn-2018")
                        .seen("2018-01", "2026-10")
                        .when(".dabiaoti")
                        .marks(".fenx", "#Content")
                        .title(text(".dabiaoti"))
                        .published(text(".fenx > div:nth-child(2)"))
                        .source(text(".fenx > div:first-child"))
                        .body("#Content", ".article")
                        .nextPage("#div_currpage a")
                        .build(),
                Layout.named("en-2018")
                        .seen("2018-01", "2026-10")
                        .when(".lft_art h1", "#Content")
                        .title(text(".lft_art h1"))
                        .published(after("Updated", ".lft_art .info_l"))
                        .body("#Content")
                        .build());
    }
}

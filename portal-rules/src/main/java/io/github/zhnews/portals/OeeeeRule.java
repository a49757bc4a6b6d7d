// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 南方都市报 (奥一网). */
public final class OeeeeRule implements PortalRule {
    /** For the service loader. */
    public OeeeeRule() {}

    @Override
    public String id() {
        return "oeeee";
    }

    @Override
    public String name() {
        return "南方都市报";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("oeeee.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-01", "2026-10")
                        .when(".post-cont")
                        .published(text(".introduce"))
                        .body(".post-cont")
                        .drop(
                                ".article-info, .J_ndlogo",
                                ".taglist, .zan-shang, .sourcelist-box, #shareContain, .buyCopyright")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2020-12")
                        .when("#docContent")
                        .body("#docContent")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 金融界. */
public final class JrjRule implements PortalRule {
    /** For the service loader. */
    public JrjRule() {}

    @Override
    public String id() {
        return "jrj";
    }

    @Override
    public String name() {
        return "金融界";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("jrj.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when(".article_content")
                        .body(".article_content")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2018-12")
                        .when(".titmain h1", ".texttit_m1")
                        .marks(".titmain .inftop")
                        .title(text(".titmain h1"))
                        .published(each(".titmain .inftop span"))
                        .source(after("来源", ".titmain .inftop"))
                        .body(".texttit_m1")
                        .build());
    }
}

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

/** 证券时报网. */
public final class StcnRule implements PortalRule {
    /** For the service loader. */
    public StcnRule() {}

    @Override
    public String id() {
        return "stcn";
    }

    @Override
    public String name() {
        return "证券时报网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("stcn.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2021")
                        .seen("2021-01", "2026-10")
                        .when(".detail-title", ".detail-content")
                        .title(text(".detail-title"))
                        .published(each(".detail-info span")) // 来源 and other spans stand before the time
                        .source(after("来源", ".detail-info span"))
                        .keywords(meta("keywords"))
                        .body(".detail-content")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2020-12")
                        .when(".intal_tit h2", ".txt_con")
                        .marks(".intal_tit .info")
                        .title(text(".intal_tit h2"))
                        .published(text(".intal_tit .info"))
                        .source(after("来源", ".intal_tit .info"))
                        .authors(after("作者", ".intal_tit .info"))
                        .body(".txt_con")
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2017-12")
                        .when("#ctrlfscont")
                        .body("#ctrlfscont")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2012-12")
                        .when(".txt_tit h1", ".txt_con")
                        .marks(".txt_tit .info", "#zz_text")
                        .title(text(".txt_tit h1"))
                        .published(text(".txt_tit .info"))
                        .source(after("来源", ".txt_tit .info"))
                        .channel(each(".header .text_con a"))
                        .body(".txt_con")
                        .build());
    }
}

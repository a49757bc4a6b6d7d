// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中金在线. */
public final class CnfolRule implements PortalRule {
    /** For the service loader. */
    public CnfolRule() {}

    @Override
    public String id() {
        return "cnfol";
    }

    @Override
    public String name() {
        return "中金在线";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cnfol.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2018-12")
                        .when("h3.artTitle", "div.Article")
                        .marks(".artDes")
                        .title(text("h3.artTitle"))
                        .published(each(".artDes span"))
                        .source(after("来源", ".artDes span"))
                        .authors(after("作者", ".artDes span"))
                        .body("div.Article")
                        .build(),
                Layout.named("ids-2018") // as Baidu wanted its sources to be marked
                        .seen("2018-01", "2018-12")
                        .when("#Title", "#Content", "#pubtime_baidu")
                        .title(text("#Title"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .authors(text("#author_baidu"))
                        .editors(text("#editor_baidu"))
                        .body("#Content")
                        .build(),
                Layout.named("info-2018")
                        .seen("2018-01", "2018-12")
                        .when(".ArtHps", "#ArtDsc")
                        .title(text(".ArtH1"))
                        .published(text(".ArtHps"))
                        .body("#ArtDsc")
                        .build(),
                Layout.named("edit-2018")
                        .seen("2018-01", "2018-12")
                        .when(".EDArtInfo", ".mainInfo")
                        .published(text(".EDArtInfo"))
                        .body(".mainInfo")
                        .build());
    }
}

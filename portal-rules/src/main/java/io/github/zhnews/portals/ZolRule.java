// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中关村在线. */
public final class ZolRule implements PortalRule {
    /** For the service loader. */
    public ZolRule() {}

    @Override
    public String id() {
        return "zol";
    }

    @Override
    public String name() {
        return "中关村在线";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("zol.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-01", "2026-10")
                        .when(".article-cont")
                        .body(".article-cont")
                        .drop("p.crawl-none")
                        .build(),
                Layout.named("pc-2011")
                        .seen("2011-01", "2012-12")
                        .when(".tit_t1 h1", "#cotent_idd")
                        .marks("#arti_comm_num")
                        .title(text(".tit_t1 h1"))
                        .published(text(".tit_t1"))
                        .channel(each(".step a"))
                        .body("#cotent_idd")
                        .drop(".ad_in_content")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 南海网. */
public final class HinewsRule implements PortalRule {
    /** For the service loader. */
    public HinewsRule() {}

    @Override
    public String id() {
        return "hinews";
    }

    @Override
    public String name() {
        return "南海网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("hinews.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2014-12")
                .when("#laiy", "td#content")
                .marks("#pleft .bg3_p")
                .title(text("#pleft .bg3_p h1"))
                .published(after("时间", "#laiy"))
                .source(match("来源：\\s*(\\S+)", "#laiy"))
                .authors(after("作者", "#laiy"))
                .editors(after("责任编辑", "#pleft .cGray1"))
                .body("td#content")
                .build());
    }
}

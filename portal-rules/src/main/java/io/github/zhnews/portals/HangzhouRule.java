// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 杭州网. */
public final class HangzhouRule implements PortalRule {
    /** For the service loader. */
    public HangzhouRule() {}

    @Override
    public String id() {
        return "hangzhou";
    }

    @Override
    public String name() {
        return "杭州网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("hangzhou.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2020-12")
                .when(".zhengwen")
                .title(text(".tit"))
                .body(".zhengwen")
                .build());
    }
}

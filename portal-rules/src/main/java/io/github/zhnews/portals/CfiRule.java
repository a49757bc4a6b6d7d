// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中财网. */
public final class CfiRule implements PortalRule {
    /** For the service loader. */
    public CfiRule() {}

    @Override
    public String id() {
        return "cfi";
    }

    @Override
    public String name() {
        return "中财网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cfi.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2018-12")
                .when("#tdcontent")
                .body("#tdcontent")
                .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** am730. */
public final class Am730Rule implements PortalRule {
    /** For the service loader. */
    public Am730Rule() {}

    @Override
    public String id() {
        return "am730";
    }

    @Override
    public String name() {
        return "am730";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("am730.com.hk");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2021")
                .seen("2021-01", "2026-10")
                .when(".article__head-title", ".article__body")
                .title(text(".article__head-title"))
                .body(".article__body")
                .build());
    }
}

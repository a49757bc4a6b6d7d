// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.script;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 自由亚洲电台 (RFA), whose pages of the Arc system hold the text in data. */
public final class RfaRule implements PortalRule {
    /** For the service loader. */
    public RfaRule() {}

    @Override
    public String id() {
        return "rfa";
    }

    @Override
    public String name() {
        return "自由亚洲电台";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("rfa.org");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("arc-2024")
                .seen("2024-01", "2026-10")
                .when("#fusion-app")
                .title(script("Fusion.globalContent", "headlines.basic"))
                .published(script("Fusion.globalContent", "display_date"))
                .keywords(script("Fusion.globalContent", "taxonomy.tags[].text"))
                .content(script("Fusion.globalContent", "content_elements"))
                .build());
    }
}

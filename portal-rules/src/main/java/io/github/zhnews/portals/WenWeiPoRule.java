// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 香港文匯網. */
public final class WenWeiPoRule implements PortalRule {
    /** For the service loader. */
    public WenWeiPoRule() {}

    @Override
    public String id() {
        return "wenweipo";
    }

    @Override
    public String name() {
        return "文匯網";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("wenweipo.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2021")
                .seen("2021-01", "2026-10")
                .when(".post-content")
                .published(text("time.publish-date"))
                .body(".post-content")
                .build());
    }
}

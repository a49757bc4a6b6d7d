// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Papers whose sites are made like the older pages of 新浪. */
public final class SinaStyleRule implements PortalRule {
    /** For the service loader. */
    public SinaStyleRule() {}

    @Override
    public String id() {
        return "sina-style";
    }

    @Override
    public String name() {
        return "新浪式媒体";
    }

    @Override
    public Set<String> hosts() {
        return Set.of();
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2017")
                        .seen("2017-11", "2026-10")
                        .when("h1.main-title", ".date-source")
                        .marks(".date-source .date", "#artibody")
                        .title(text("h1.main-title"))
                        .published(text(".date-source .date"))
                        .source(text(".date-source .source"))
                        .body("#artibody")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2018-12")
                        .when("#artibodyTitle", "#artibody")
                        .marks("#artibodyTitle", "#artibody")
                        .title(text("#artibodyTitle h1"), text("#artibodyTitle"))
                        .body("#artibody")
                        .build());
    }
}

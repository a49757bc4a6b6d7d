// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 时光网. */
public final class MtimeRule implements PortalRule {
    /** For the service loader. */
    public MtimeRule() {}

    @Override
    public String id() {
        return "mtime";
    }

    @Override
    public String name() {
        return "时光网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("mtime.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2018-01", "2026-10")
                        .when(".userCreateTime", ".body")
                        .published(text(".userCreateTime"))
                        .body(".body")
                        .drop(".DRE-subject-wrapper", ".left .ps")
                        .build(),
                Layout.named("pc-2017")
                        .seen("2015-01", "2018-12")
                        .when(".newsheader", "#newsContent")
                        .marks(".newsheader p")
                        .title(text(".newsheader h2"))
                        .published(text(".newsheader p"))
                        .summary(text(".newsnote"))
                        .body("#newsContent")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 21经济网, the site of 21世纪经济报道. */
public final class JingjiRule implements PortalRule {
    /** For the service loader. */
    public JingjiRule() {}

    @Override
    public String id() {
        return "21jingji";
    }

    @Override
    public String name() {
        return "21经济网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("21jingji.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("m-2026")
                        .seen("2026-01", "2026-10")
                        .when(".titleHead h1", ".main_content, .txtContent")
                        .title(text(".titleHead h1"))
                        .published(each(".author-infos span")) // that of the writer stands before it
                        .keywords(meta("keywords"))
                        .body(".main_content", ".txtContent")
                        .drop(".rela-box", ".copyright")
                        .build(),
                Layout.named("m-2024")
                        .seen("2024-01", "2025-12")
                        .when(".newsDate", ".txtContent")
                        .published(text(".newsDate"))
                        .body(".txtContent")
                        .drop(".editor")
                        .build());
    }
}

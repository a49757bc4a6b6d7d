// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 央视网 (CCTV, CNTV). */
public final class CctvRule implements PortalRule {
    /** For the service loader. */
    public CctvRule() {}

    @Override
    public String id() {
        return "cctv";
    }

    @Override
    public String name() {
        return "央视网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cctv.com", "cctv.cn", "cntv.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2019")
                        .seen("2019-11", "2026-10")
                        .when("#title_area h1")
                        .marks("#content_area")
                        .title(text("#title_area h1"))
                        .published(text("#title_area [class^=info], .info"))
                        .source(text("#title_area [class^=info], .info"))
                        .body("#content_area", "#text_area")
                        .build(),
                Layout.named("pc-2013")
                        .seen("2013-01", "2019-12")
                        .when(".cnt_bd h1", ".cnt_bd .info")
                        .title(text(".cnt_bd h1"))
                        .published(text(".cnt_bd .info"))
                        .source(text(".cnt_bd .info"))
                        .body(".cnt_bd")
                        .drop("h1", ".info")
                        .build());
    }
}

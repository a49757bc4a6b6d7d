// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.jsonLd;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 法国国际广播电台 (RFI). */
public final class RfiRule implements PortalRule {
    /** For the service loader. */
    public RfiRule() {}

    @Override
    public String id() {
        return "rfi";
    }

    @Override
    public String name() {
        return "法国国际广播电台";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("rfi.fr");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when(".t-content__body")
                .marks(".t-content__chapo")
                .title(jsonLd("headline"))
                .published(jsonLd("datePublished"))
                .modified(jsonLd("dateModified"))
                .authors(each("a.m-from-author__name"), jsonLd("author[].name"))
                .summary(text(".t-content__chapo"))
                .body(".t-content__body")
                .drop(".m-interstitial", ".o-self-promo", ".a-read-more", ".t-content__shares", ".m-em-flash")
                .build());
    }
}

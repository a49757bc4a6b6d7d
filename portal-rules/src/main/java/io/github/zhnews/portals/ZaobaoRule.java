// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.jsonLd;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 联合早报, of Singapore, with its edition for China. */
public final class ZaobaoRule implements PortalRule {
    /** For the service loader. */
    public ZaobaoRule() {}

    @Override
    public String id() {
        return "zaobao";
    }

    @Override
    public String name() {
        return "联合早报";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("zaobao.com.sg", "zaobao.com", "zaochenbao.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("sg-2024")
                        .seen("2024-01", "2026-10")
                        .when(".articleBody")
                        .title(jsonLd("headline"))
                        .published(jsonLd("datePublished"))
                        .body(".articleBody")
                        .drop(".bff-google-ad, .bff-recommend-article, .further-reading, .read-on-app-cover")
                        .build(),
                Layout.named("cn-2022")
                        .seen("2022-01", "2026-10")
                        .when("h1.article-title", ".article-body")
                        .title(text("h1.article-title"))
                        .published(jsonLd("datePublished"))
                        .body(".article-body")
                        .drop(".overlay-microtransaction, #video-freemium-player")
                        .build(),
                Layout.named("pc-2017")
                        .seen("2017-01", "2018-12")
                        .when("#FineDining")
                        .body("#FineDining")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 新唐人電視台. */
public final class NtdtvRule implements PortalRule {
    /** For the service loader. */
    public NtdtvRule() {}

    @Override
    public String id() {
        return "ntdtv";
    }

    @Override
    public String name() {
        return "新唐人";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ntdtv.com", "ntdtv.com.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when("div[itemprop=articleBody], div.post_content")
                .title(text(".article_title h1"), text(".main_title"))
                .published(text(".time span"))
                .body("div[itemprop=articleBody]", "div.post_content")
                .drop(".print_link", ".single_ad")
                .build());
    }
}

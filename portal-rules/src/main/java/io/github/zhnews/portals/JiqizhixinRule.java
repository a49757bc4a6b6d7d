// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 机器之心. */
public final class JiqizhixinRule implements PortalRule {
    /** For the service loader. */
    public JiqizhixinRule() {}

    @Override
    public String id() {
        return "jiqizhixin";
    }

    @Override
    public String name() {
        return "机器之心";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("jiqizhixin.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2019-12")
                .when("#js-article-content")
                .marks("#js-article-content.article__content", ".article__published")
                .published(text(".article__published"))
                .channel(text(".al-crumbs a:nth-child(2)"))
                .body("#js-article-content")
                .build());
    }
}

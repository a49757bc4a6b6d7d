// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 东方财富网, with its reports and blogs. */
public final class EastmoneyRule implements PortalRule {
    /** For the service loader. */
    public EastmoneyRule() {}

    @Override
    public String id() {
        return "eastmoney";
    }

    @Override
    public String name() {
        return "东方财富网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("eastmoney.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when(".txtinfos")
                        .body(".txtinfos")
                        .build(),
                Layout.named("report-2025") // 研究报告 on data.eastmoney.com
                        .seen("2025-01", "2026-10")
                        .when(".ctx-content")
                        .body(".ctx-content")
                        .build(),
                Layout.named("blog-2018")
                        .seen("2018-01", "2018-12")
                        .when(".articleTitle", ".articleBody")
                        .title(text(".articleTitle"))
                        .body(".articleBody")
                        .build(),
                Layout.named("m-2017")
                        .seen("2017-01", "2017-12")
                        .when("article#zwtext")
                        .title(text("div.atitle"))
                        .summary(text(".digest_content"))
                        .body("article#zwtext")
                        .build(),
                Layout.named("pc-2017")
                        .seen("2017-01", "2020-12")
                        .when("#ContentBody")
                        .marks(".newsContent h1", ".time-source")
                        .title(text(".newsContent h1"))
                        .published(text(".Info .time-source .time"))
                        .source(text(".data-source"), attr("[class^=source] img", "alt")) // the name or its logo
                        .authors(after("作者", ".author"))
                        .editors(after("责任编辑", ".res-edit"))
                        .summary(text("#ContentBody .c_review"))
                        .body("#ContentBody")
                        .drop(".c_review", ".res-edit", ".BodyEnd")
                        .build());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.PageKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A benchmark of something that finds nothing would be fast. */
class BundledPageTest {

    @ParameterizedTest
    @CsvSource({
        "PORTAL, 水位回落之后：一座山区小镇的三天三夜, 2024-08-05T10:42, 芦洲日报, 连日降雨之后, 为九月可能到来的秋汛腾出库容。",
        "TABLES, 枫桥十二条背街小巷换新貌, 2011-10-19T08:26, 枫桥日报, 本报讯 枫桥市老城区, 居民不需要出资。",
        "PLATFORM, 松岭镇的石耳饼，为什么做不成连锁, 2023-11-18T07:30, 小镇早点志, 很多人第一次听说松岭镇, 只是要记得别用微波炉。",
    })
    void bundledPageIsParsedWhole(
            BundledPage page, String title, String published, String source, String beginning, String end) {
        var article = NewsParser.create().parse(page.html());

        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.title()).isEqualTo(title);
        assertThat(article.published().orElseThrow().toString()).startsWith(published);
        assertThat(article.source().orElseThrow().name()).isEqualTo(source);
        assertThat(article.text()).contains(beginning).endsWith(end);
    }
}

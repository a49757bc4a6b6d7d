// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a page. */
class ParseFuzzTest {
    private static final NewsParser PARSER = NewsParser.create();

    static Stream<byte[]> seeds() {
        return Seeds.portals();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyTextIsAPage(byte[] bytes) {
        var input = Input.of(bytes);
        var url = input.address();
        var html = input.page();
        Checks.page(PARSER, html, url);

        var article = PARSER.read(PageInput.document(Jsoup.parse(html)).at(url)).article();
        Checks.article(article, html.length());
        var joined = NewsParser.merge(List.of(article, article));
        Checks.article(joined, 2 * html.length());
        Checks.same(joined.title(), article.title());
    }
}

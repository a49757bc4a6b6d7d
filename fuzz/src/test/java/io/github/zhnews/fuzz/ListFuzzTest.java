// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as an index page. */
class ListFuzzTest {
    private static final NewsParser PARSER = NewsParser.create().at(Instant.parse("2024-03-12T04:00:00Z"));

    static Stream<byte[]> seeds() {
        return Stream.concat(Seeds.of(Fixtures.LISTS, 1), Seeds.pieces(Pieces.PAGE));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyTextIsAnIndexPage(byte[] bytes) {
        var input = Input.of(bytes);
        var url = input.address();
        var html = input.page();

        var list = PARSER.read(PageInput.html(html).at(url)).list();
        Checks.same(PARSER.read(PageInput.html(html).at(url)).list(), list);
        Checks.address(list.nextPage().orElse(null));
        var seen = new HashSet<URI>();
        for (var entry : list.entries()) {
            Checks.that(!entry.title().isBlank(), "an entry has a title");
            Checks.line(entry.title(), html.length());
            Checks.line(entry.summary(), html.length());
            Checks.address(entry.url());
            Checks.that(seen.add(entry.url()), "an address is listed once");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as the plain text of a page. */
class DumpFuzzTest {
    private static final NewsParser PARSER = NewsParser.create().at(Instant.parse("2024-03-12T04:00:00Z"));

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Seeds.of(Fixtures.PORTALS, 3).map(seed -> Input.with(0, Texts.withoutTags(seed))),
                Seeds.pieces(Pieces.TEXT));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyTextIsADump(byte[] bytes) {
        var input = Input.of(bytes);
        input.take(2);
        var dump = input.text(Pieces.TEXT);

        var article = PARSER.read(PageInput.text(dump)).article();
        Checks.article(article, dump.length());
        var page = PARSER.read(PageInput.text(dump)).page();
        if (page.securities().isEmpty()) {
            Checks.same(page.article(), article);
        }
        Checks.that(article.images().isEmpty() && article.videos().isEmpty(), "a text has no pictures");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a page, with any label. */
class BytesFuzzTest {
    private static final NewsParser PARSER = NewsParser.create();

    /** What a choice stands for; further choices stand for a label that the input itself begins with. */
    private static final String[] LABELS = {
        "text/html",
        "text/html; charset=gb2312",
        "text/html;charset=\"gbk\"",
        "text/html; charset=big5",
        "text/html; charset=utf-8",
        "text/html; charset=shift_jis",
        "text/html; charset=euc-kr",
        "text/html; charset=euc-jp",
        "text/html; charset=iso-2022-jp",
        "text/html; charset=utf-16le",
        "text/html; charset=utf-16",
        "text/html; charset=utf-32",
        "text/html; charset=x-euc-tw",
        "text/html; charset=hz-gb-2312",
        "text/html; charset=utf-7",
        "text/html; charset=x-user-defined",
        "application/json",
        "image/png",
        "text/plain; charset=gb18030; charset=utf-8",
        "charset=",
        "",
    };

    static Stream<byte[]> seeds() {
        var pages = Fixtures.PORTALS;
        return IntStream.range(0, pages.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> Input.with(i % LABELS.length, pages.get(i).bytes()));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyBytesAreAPage(byte[] bytes) {
        var input = Input.of(bytes);
        int length = input.choice() % 64;
        int label = input.choice();
        var contentType = label == 255
                ? "text/html; charset=" + new String(input.take(length), StandardCharsets.ISO_8859_1)
                : LABELS[label % LABELS.length];
        var body = input.rest();

        var extraction =
                PARSER.read(PageInput.bytes(body).contentType(contentType)).extraction();
        Checks.article(extraction.article(), body.length);
        Checks.same(
                PARSER.read(PageInput.bytes(body).contentType(contentType))
                        .explanation()
                        .extraction(),
                extraction);
        Checks.that(extraction.report().decoding() != null, "the report tells the character set");
    }
}

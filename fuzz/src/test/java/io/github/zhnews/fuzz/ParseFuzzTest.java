package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.NewsParser;
import java.util.stream.Stream;
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
        Checks.page(PARSER, input.page(), url);
    }
}

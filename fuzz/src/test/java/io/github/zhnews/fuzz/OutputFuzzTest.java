// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.cli.CommandOutput;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.NewsPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of an article holds the article, whatever its texts are. */
class OutputFuzzTest {
    private static final NewsParser PARSER = NewsParser.create();

    static Stream<byte[]> seeds() {
        return Stream.of(
                        Seeds.of(Fixtures.PORTALS, 4),
                        Seeds.pieces(Pieces.PAGE),
                        Seeds.pieces(Pieces.PAGE).map(MadeArticle::seed))
                .flatMap(all -> all);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void whatIsWrittenHoldsTheArticle(byte[] bytes) throws IOException, ClassNotFoundException {
        var input = Input.of(bytes);
        if (bytes.length > 0 && bytes[0] == MadeArticle.MARK) {
            input.choice();
            written(MadeArticle.of(input));
            return;
        }
        var url = input.address();
        var page = PARSER.read(PageInput.html(input.page()).at(url)).page();
        written(page.article());
        var copy = (NewsPage) copy(page);
        Checks.same(copy.article(), page.article());
        Checks.same(copy.report(), page.report());
        CommandOutput.isWhole(page);
    }

    private static void written(Article article) throws IOException, ClassNotFoundException {
        Checks.same(copy(article), article);
        Checks.same(ReadBack.html(article.toHtml()), ReadBack.expected(article));
        Checks.same(ReadBack.markdown(article.toMarkdown()), ReadBack.expected(article));
        article.fingerprint();
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}

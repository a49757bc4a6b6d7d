// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.cli.Renderer.Rendered;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page does to the parser, it costs that page alone. */
class FailingPageTest {
    private static final int PAGES = 40;

    private static final Map<String, Supplier<Error>> ERRORS = Map.of(
            "not enough memory", () -> new OutOfMemoryError("Java heap space"),
            "java.lang.StackOverflowError", StackOverflowError::new,
            "java.lang.NoClassDefFoundError: Gone", () -> new NoClassDefFoundError("Gone"),
            "java.lang.InternalError: unsafe", () -> new InternalError("unsafe"),
            "java.lang.AssertionError: never", () -> new AssertionError("never"));

    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();

    /** Every fifth page fails. */
    private List<Input> pages() throws IOException {
        var pages = new ArrayList<Input>();
        for (int i = 0; i < PAGES; i++) {
            var name = (i % 5 == 2 ? "bad-" : "good-") + i;
            pages.add(new Input(name, Files.writeString(folder.resolve(name), name), null));
        }
        return pages;
    }

    private String written(Renderer renderer, int threads) throws IOException {
        var out = new ByteArrayOutputStream();
        var results = new Results(OutputFiles.to(out, renderer), new PrintWriter(messages), null);
        InOrder.run(pages(), threads, renderer::render, renderer::tooLarge, results::add);
        results.end();
        assertThat(results.failed()).isEqualTo(PAGES / 5);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Renderer renderer(Format format, Supplier<Error> error) {
        return new Renderer(
                (input, bytes) -> {
                    if (input.name().startsWith("bad") || input.isStandardInput()) {
                        throw error.get();
                    }
                    var text = "{\"file\":\"" + new String(bytes, StandardCharsets.UTF_8) + "\"}";
                    return new Renderer.Document(text, 1);
                },
                InputStream.nullInputStream(),
                100,
                format,
                true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void errorIsTheRecordOfItsPage(int threads) throws IOException {
        for (var error : ERRORS.entrySet()) {
            var lines = written(renderer(Format.JSONL, error.getValue()), threads)
                    .lines()
                    .toList();

            assertThat(lines).hasSize(PAGES);
            for (int i = 0; i < PAGES; i++) {
                assertThat(lines.get(i))
                        .isEqualTo(
                                i % 5 == 2
                                        ? "{\"file\":\"bad-%d\",\"error\":\"%s\"}".formatted(i, error.getKey())
                                        : "{\"file\":\"good-%d\"}".formatted(i));
            }
            assertThat(messages.toString()).contains("zhnews: bad-2: " + error.getKey());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARQUET")
    void otherFormatsGoOnToo(Format format) throws IOException {
        var written = written(renderer(format, StackOverflowError::new), 4);

        assertThat(written).contains("good-0", "good-" + (PAGES - 1));
        assertThat(written.contains("bad-2")).isEqualTo(format.isJson() || format == Format.CSV);
        assertThat(messages.toString().lines()).hasSize(PAGES / 5);
    }

    @Test
    void standardInputIsNotReadTwice() {
        var renderer = renderer(Format.JSONL, OutOfMemoryError::new);
        Rendered rendered = renderer.render(new Input("-", null, null));

        assertThat(rendered.error()).isEqualTo("not enough memory");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java code of README and docs is that of tests, and the links of all documents lead somewhere. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final List<Path> CODE = Stream.of(
                    "core/src/test/java/io/github/zhnews/UsageExampleTest.java",
                    "core/src/test/java/io/github/zhnews/ThreadsExampleTest.java",
                    "portal-rules/src/test/java/io/github/zhnews/portals/UsageExampleTest.java",
                    "portal-rules/src/test/java/io/github/zhnews/rulefile/UsageExampleTest.java",
                    "jackson/src/test/java/io/github/zhnews/jackson/UsageExampleTest.java",
                    "parquet/src/test/java/io/github/zhnews/parquet/UsageExampleTest.java",
                    "spark/src/test/java/io/github/zhnews/spark/UsageExampleTest.java",
                    "consumers/src/it/crawlers/storm-crawler/src/main/java/consumer/storm/NewsParseFilter.java",
                    "consumers/src/it/crawlers/nutch/src/main/java/consumer/nutch/NewsParseFilter.java",
                    "consumers/src/it/consumers/spring-boot/src/main/java/consumer/service/Service.java")
            .map(ROOT::resolve)
            .toList();

    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TESTED = Pattern.compile("// README\n(.*?)\n *// end", Pattern.DOTALL);

    private static final Pattern CODE_IN_TEXT = Pattern.compile("(?s)```.*?```|`[^`]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    static Stream<Path> documents() {
        return Stream.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("benchmarks"), ROOT.resolve("portal-rules"))
                .flatMap(DocumentsTest::documentsIn);
    }

    @Test
    void javaExamplesAreTested() {
        var shown = Stream.concat(Stream.of(ROOT.resolve("README.md")), documentsIn(ROOT.resolve("docs")))
                .flatMap(document -> examples(document, SHOWN))
                .toList();
        var tested = CODE.stream().flatMap(file -> examples(file, TESTED)).toList();

        assertThat(shown).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(tested);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) {
        var text = CODE_IN_TEXT.matcher(read(document)).replaceAll("");

        LINK.matcher(text)
                .results()
                .filter(link -> !link.group(1).contains(":"))
                .forEach(link -> {
                    var target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
                    assertThat(target).exists();
                    if (link.group(2) != null) {
                        assertThat(anchors(target)).contains(link.group(2));
                    }
                });
    }

    private static Stream<Path> documentsIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> examples(Path file, Pattern pattern) {
        return pattern.matcher(read(file))
                .results()
                .map(example -> example.group(1).stripIndent().strip());
    }

    /** The names that the headings have as targets of links. */
    private static List<String> anchors(Path document) {
        return HEADING.matcher(read(document))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

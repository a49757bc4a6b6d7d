// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads invented index pages, built as those of portals, agencies, authorities and small sites of several times are. What each
 * leads to stands beside it, an article a line: address, headline, time and summary, parted by tabs.
 */
class IndexPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/lists");
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build().at(Instant.parse("2025-01-31T09:50:00Z"));

    private record Sample(String name, String url, String next, List<String> entries) {
        static Sample of(Path file) throws IOException {
            var url = "";
            var next = "";
            var entries = new ArrayList<String>();
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith("page\t")) {
                    url = line.substring(5);
                } else if (line.startsWith("next\t")) {
                    next = line.substring(5);
                } else {
                    entries.add(line);
                }
            }
            return new Sample(file.getFileName().toString().replace(".tsv", ""), url, next, entries);
        }

        LinkPage read() throws IOException {
            var html = Files.readString(FOLDER.resolve(name + ".html"), UTF_8);
            return PARSER.read(PageInput.html(html).at(URI.create(url))).list();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> samples() throws IOException {
        var samples = new ArrayList<Sample>();
        try (var files = Files.list(FOLDER)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                samples.add(Sample.of(file));
            }
        }
        return samples;
    }

    @Test
    void articlesAreToldFromOtherLinks(TestReporter reporter) throws IOException {
        int hits = 0;
        int found = 0;
        int expected = 0;
        for (var sample : samples()) {
            var urls = new HashSet<String>();
            sample.entries().forEach(line -> urls.add(line.substring(0, line.indexOf('\t'))));
            expected += urls.size();
            for (var entry : sample.read().entries()) {
                found++;
                hits += urls.remove(entry.url().toString()) ? 1 : 0;
            }
        }
        double precision = hits / (double) found;
        double recall = hits / (double) expected;
        reporter.publishEntry(
                "index pages",
                "precision %.3f, recall %.3f, %d articles of %d found among %d links"
                        .formatted(precision, recall, hits, expected, found));

        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void entriesAreReadWithTimeAndSummary(Sample sample) throws IOException {
        var page = sample.read();

        assertThat(page.entries())
                .map(e -> String.join(
                        "\t",
                        e.url().toString(),
                        e.title(),
                        e.published().map(Object::toString).orElse(""),
                        e.summary()))
                .containsExactlyElementsOf(sample.entries());
        assertThat(page.nextPage().map(Object::toString).orElse("")).isEqualTo(sample.next());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import io.github.zhnews.charset.HtmlDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page to be twisted.
 *
 * @param name what it is called
 * @param html the page
 * @param tokens its pieces
 * @param url its address
 */
record Sample(String name, String html, List<Token> tokens, URI url) {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final Path EXAMPLES = Path.of("../core/src/test/resources");
    /** Pages with places for attacks, which twists would part. */
    private static final Path ATTACKS = Path.of("attacks");

    private static final Path SHAPES = Path.of("../benchmarks/src/main/resources");
    private static final Pattern URL = Pattern.compile("\"url\"\\s*:\\s*\"([^\"]+)\"");
    private static final int WRITTEN = 12;

    static Sample of(String name, String html, URI url) {
        return new Sample(name, html, Tokens.of(html), url);
    }

    /** All pages of the repository that are read as a whole, and some that are written anew. */
    static List<Sample> all() {
        var samples = new ArrayList<Sample>();
        for (var folder : List.of(FIXTURES, EXAMPLES, SHAPES)) {
            pages(folder).forEach(samples::add);
        }
        for (int seed = 1; seed <= WRITTEN; seed++) {
            samples.add(WrittenPage.of(seed));
        }
        return samples;
    }

    private static List<Sample> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file ->
                            !file.endsWith("report.html") && !file.getParent().endsWith(ATTACKS))
                    .sorted()
                    .map(file -> of(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample of(Path folder, Path file) {
        try {
            var html = HtmlDecoder.decode(Files.readAllBytes(file), null).text();
            var name = folder.relativize(file).toString().replace('\\', '/').replaceAll("\\.html$", "");
            return of(name, html, url(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that the page's expectation names, else one that tells nothing. */
    private static URI url(Path file) throws IOException {
        var expected = file.resolveSibling(file.getFileName().toString().replaceAll("html$", "json"));
        var match = URL.matcher(Files.exists(expected) ? Files.readString(expected) : "");
        return URI.create(match.find() ? match.group(1) : "https://news.qinghe.example/a/17");
    }

    /** Whether rules are for its site: only then it is of use to read it without them, too. */
    boolean isOfPortal() {
        return !url.getHost().endsWith(".example");
    }

    @Override
    public String toString() {
        return name;
    }
}

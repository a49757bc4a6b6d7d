// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page with a portal's layout and what is to be read from it. */
record Fixture(String rule, String layout, Path page, JsonNode expected) {
    private static final Path ALL = Path.of("src/test/resources/fixtures");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(ALL)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Fixture::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture of(Path page) {
        var name = page.getFileName().toString().replaceAll("\\.html$", "");
        return new Fixture(
                page.getParent().getFileName().toString(),
                name.replaceAll("-\\d+$", ""),
                page,
                expected(page.resolveSibling(name + ".json")));
    }

    private static JsonNode expected(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return rule + "/" + layout;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create(expected.path("url").asText());
    }

    String text(String key) {
        return expected.path(key).asText();
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        expected.path(key).forEach(node -> texts.add(node.asText()));
        return texts;
    }

    /** Whether some of it rests on one source, or a guess. */
    boolean isWeak() {
        return isUnproven() || text("evidence").equals("weak");
    }

    /** Whether nothing of it rests on more, and no page has its layout. */
    boolean isUnproven() {
        return text("evidence").equals("unproven");
    }

    /** Whether a field with a value is expected. */
    boolean expects(String key) {
        return !text(key).isEmpty() || !texts(key).isEmpty();
    }

    @Override
    public String toString() {
        return rule + "/" + page.getFileName();
    }
}

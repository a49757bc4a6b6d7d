// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pages that the other modules are tested with, where they lie in the source tree. */
final class Fixtures {
    /** The pages of the portals with their addresses. */
    static final List<Fixture> PORTALS = pages(Path.of("../portal-rules/src/test/resources/fixtures"));

    /** Index pages. */
    static final List<Fixture> LISTS = pages(Path.of("../core/src/test/resources/lists"));

    private Fixtures() {}

    /**
     * A page.
     *
     * @param file where it lies
     * @param url its address, or the empty address where none is known
     */
    record Fixture(Path file, URI url) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The page as text; those that are not UTF-8 are read as the most common other encoding. */
        String text() {
            var utf8 = new String(bytes(), StandardCharsets.UTF_8);
            return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes(), Charset.forName("GB18030"));
        }
    }

    /** The address of a portal's page; any number is allowed. Every other number stands for no address. */
    static URI address(int number) {
        return number % 2 == 0
                ? URI.create("")
                : PORTALS.get(number / 2 % PORTALS.size()).url();
    }

    private static List<Fixture> pages(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Fixtures::page)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture page(Path file) {
        try {
            var facts = Path.of(file.toString().replaceFirst("html$", "json"));
            var url = Files.exists(facts)
                    ? new JsonMapper().readTree(facts.toFile()).path("url").asText("")
                    : "";
            return new Fixture(file, URI.create(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.jsoup.nodes.Entities;

/** What hostile pages say, and pages that say it everywhere. */
final class Attacks {
    /** What an attack that ran makes the title of its document. */
    static final String FIRED = "FIRED";

    private static final List<String> PAGES = List.of("every-place.html", "every-state.html", "every-list.html");

    private Attacks() {}

    /** All attacks, those of a kind together. */
    static List<String> all() {
        var all = new Properties();
        try (var reader = open("payloads.properties")) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeMap<>(all).values().stream().map(Object::toString).toList();
    }

    /** Pages that say it as text and as addresses: it is what their readers see. */
    static List<String> shown(String attack) {
        var escaped = Entities.escape(attack);
        return PAGES.stream().map(page -> filled(page, escaped, attack)).toList();
    }

    /** Pages that have it in their markup as it is: it is what their authors were tricked into. */
    static List<String> raw(String attack) {
        return PAGES.stream().map(page -> filled(page, attack, attack)).toList();
    }

    private static String filled(String page, String text, String attack) {
        return template(page)
                .replace("@T@", text)
                .replace("@U@", Entities.escape(attack))
                .replace("@JT@", json(text))
                .replace("@J@", json(attack));
    }

    /** A text within a string of JSON in a script. */
    private static String json(String text) {
        var json = new StringBuilder();
        text.chars()
                .forEach(c ->
                        json.append(Character.isLetterOrDigit(c) ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return json.toString();
    }

    private static String template(String name) {
        try (var reader = open(name)) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(Attacks.class.getResourceAsStream("/attacks/" + name), StandardCharsets.UTF_8);
    }
}

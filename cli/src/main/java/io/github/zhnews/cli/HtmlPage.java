// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The head that the pages have which the command writes. */
final class HtmlPage {
    /** Even if something of a page should get through, nothing is run or fetched. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private HtmlPage() {}

    /**
     * Begins a page, up to the end of its head.
     *
     * @param style the style sheet, a resource beside this class
     */
    static void begin(Html html, String title, String style) {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", POLICY)
                .raw(">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", "", title)
                .raw("\n<style>\n" + resource(style) + "</style>\n</head>\n");
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page in this jar. */
public enum BundledPage {
    /** A portal's article: menus, recommendations and scripts around a text in paragraphs. */
    PORTAL,
    /** A paper's site of about 2010: nested tables, upper-case tags, a text broken by {@code br}. */
    TABLES,
    /** An account's article on a platform: deeply nested sections with a style on each element. */
    PLATFORM;

    /**
     * Reads the page.
     *
     * @return its HTML
     */
    public String html() {
        var name = name().toLowerCase(java.util.Locale.ROOT) + ".html";
        try (var in = BundledPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;

/** Texts of pages, as jsoup reads them. */
final class Texts {
    private Texts() {}

    /** The lines of a seed's page. */
    static String withoutTags(byte[] seed) {
        return Jsoup.parse(new String(seed, 2, seed.length - 2, UTF_8))
                .wholeText()
                .replaceAll("\\n\\s*\\n+", "\n");
    }

    /** The letters of a text, whatever spaces are between. */
    static String squeezed(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}

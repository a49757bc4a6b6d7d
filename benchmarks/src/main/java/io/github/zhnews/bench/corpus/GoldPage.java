// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.corpus;

import io.github.zhnews.charset.HtmlDecoder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page with its gold.
 *
 * @param set the set that the page belongs to
 * @param name the page's name in its set
 * @param half the half of the set that the page belongs to, or an empty string where the set has none
 * @param portal who published it
 * @param url its address, or {@code null} where that is unknown
 * @param html its text, decoded for all extractors alike
 * @param gold what is to be read from it
 */
public record GoldPage(
        String set,
        String name,
        String half,
        String portal,
        @Nullable URI url,
        String html,
        Gold gold) {

    /**
     * Decodes a page as zhnews does, for all extractors: most peers take text only, and a wrong guess of the character set
     * would hide what they can do.
     *
     * @param page the page's bytes
     * @return its text
     */
    static String decode(byte[] page) {
        return HtmlDecoder.decode(page, null).text();
    }
}

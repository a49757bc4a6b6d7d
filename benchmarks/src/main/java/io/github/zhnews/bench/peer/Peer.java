// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An extractor that is measured, with its default settings. */
public interface Peer {
    /**
     * The name under which its figures stand.
     *
     * @return the name, without blanks
     */
    String name();

    /**
     * The version that is measured.
     *
     * @return the version
     */
    String version();

    /**
     * Reads a page.
     *
     * @param html the page
     * @param url its address, or {@code null} where that is unknown
     * @return what was found
     * @throws Exception if the extractor fails on the page
     */
    Reading read(String html, @Nullable URI url) throws Exception;
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import java.net.URI;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;

/** Readability4J, Mozilla's Readability in Kotlin. Apache License 2.0. */
final class Readability implements Peer {
    /** The extractor asks for an address; a page without one gets this. */
    private static final String UNKNOWN = "https://page.invalid/";

    @Override
    public String name() {
        return "Readability4J";
    }

    @Override
    public String version() {
        return Versions.of("readability4j");
    }

    @Override
    public Reading read(String html, @Nullable URI url) {
        var article = new Readability4J(url == null ? UNKNOWN : url.toString(), html).parse();
        return Reading.of(article.getTextContent(), Objects.requireNonNullElse(article.getTitle(), ""), null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** All text of the page: what an extractor must beat to be worth its name. MIT License. */
final class JsoupText implements Peer {
    @Override
    public String name() {
        return "jsoup-text";
    }

    @Override
    public String version() {
        return Versions.of("jsoup");
    }

    @Override
    public Reading read(String html, @Nullable URI url) {
        var document = Jsoup.parse(html);
        return Reading.of(document.body().text(), document.title(), null);
    }
}

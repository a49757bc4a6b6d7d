// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import us.codecraft.webmagic.selector.SmartContentSelector;

/** The content selector of the crawler webmagic, which looks for the densest lines. Apache License 2.0. */
final class Webmagic implements Peer {
    private final SmartContentSelector selector = new SmartContentSelector();

    @Override
    public String name() {
        return "webmagic";
    }

    @Override
    public String version() {
        return Versions.of("webmagic");
    }

    @Override
    public Reading read(String html, @Nullable URI url) {
        return Reading.of(selector.select(html), null, null);
    }
}

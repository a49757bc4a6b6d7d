// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import java.util.ArrayList;
import java.util.List;

/** The extractors that are measured. */
public final class Peers {
    /** The name of this library with the rules for portals. */
    public static final String ZHNEWS = "zhnews";

    /** The name of this library without rules. */
    public static final String ZHNEWS_NO_RULES = "zhnews-no-rules";

    private Peers() {}

    /**
     * This library, with and without rules.
     *
     * @return the two
     */
    public static List<Peer> own() {
        return List.of(Zhnews.withRules(), Zhnews.withoutRules());
    }

    /**
     * All extractors on the class path.
     *
     * @return this library's two, then the peers
     */
    public static List<Peer> all() {
        var all = new ArrayList<>(own());
        all.add(new Readability());
        WebCollector.onClassPath().ifPresent(all::add);
        all.add(new Crux());
        all.add(new Boilerpipe());
        all.add(new Webmagic());
        all.add(new JsoupText());
        return all;
    }
}

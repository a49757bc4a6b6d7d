// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.NewsParser;
import io.github.zhnews.rule.RuleSet;
import java.util.Locale;
import org.jsoup.Jsoup;

/** What the guard runs a page through. */
@SuppressWarnings("ImmutableEnumChecker") // A parser is immutable, though not annotated so.
enum Variant {
    /** The measure: the tree that jsoup makes, and nothing of it read. */
    JSOUP {
        @Override
        int run(NamedPage page) {
            return Jsoup.parse(page.html()).childNodeSize();
        }
    },
    /** The library as it comes, with the rules for portals. */
    RULES {
        private final NewsParser parser = NewsParser.create();

        @Override
        int run(NamedPage page) {
            return parser.parse(page.html(), page.url()).blocks().size();
        }
    },
    /** The library on pages of which it knows nothing. */
    NO_RULES {
        private final NewsParser parser =
                NewsParser.builder().rules(RuleSet.none()).build();

        @Override
        int run(NamedPage page) {
            return parser.parse(page.html(), page.url()).blocks().size();
        }
    };

    /** Does the work once; the result is only there to be used. */
    abstract int run(NamedPage page);

    /** The name in tables and files. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * HTML in which nothing runs, because it has nothing but what its writer writes.
 *
 * @param elements the elements that it may have, beside those of any document
 * @param attributes the attributes that they may have
 */
record Inert(Set<String> elements, Set<String> attributes) {
    private static final Set<String> DOCUMENT = Set.of("#document", "html", "head", "body");
    private static final Set<String> ADDRESSES = Set.of("href", "src");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

    /** Fails where a document has anything else, or leads anywhere but to the web. */
    void check(Document document) {
        var others = new TreeSet<String>();
        for (var element : document.getAllElements()) {
            if (!elements.contains(element.nodeName()) && !DOCUMENT.contains(element.nodeName())) {
                others.add(element.nodeName());
            }
            for (var attribute : element.attributes()) {
                boolean leadsAway = ADDRESSES.contains(attribute.getKey()) && !isOfWeb(attribute.getValue());
                if (leadsAway || !attributes.contains(attribute.getKey())) {
                    others.add(element.nodeName() + " " + attribute);
                }
            }
        }
        assertThat(others).isEmpty();
    }

    /** Whether browsers see no scheme in an address but those of the web. */
    private static boolean isOfWeb(String address) {
        var seen = address.replaceAll("[\t\n\r]", "").replaceAll("^[\\x00-\\x20]+", "");
        var scheme = SCHEME.matcher(seen.toLowerCase(Locale.ROOT));
        return !scheme.matches() || Set.of("http", "https").contains(scheme.group(1));
    }
}

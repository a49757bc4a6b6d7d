// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.page.Addresses;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A link of the page that could lead to an article.
 *
 * @param title its words, completed where they are cut; an empty string where it has none
 * @param isText whether the title is displayed; it is taken of the markup for a picture
 */
record Anchor(int node, URI url, AddressShape shape, String title, boolean isText, boolean isHeading) {
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-f]{2}", Pattern.CASE_INSENSITIVE);

    /** The same for links to the same page, however scheme, host, an empty port and escapes are written. */
    String key() {
        var host = url.getHost();
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        var site = host == null ? "" : "//" + host.toLowerCase(Locale.ROOT) + port;
        var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        var key = site + url.getRawPath() + query;
        return key.indexOf('%') < 0
                ? key
                : ESCAPE.matcher(key).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }

    /** The site that it leads to: the last two or three parts of the host, or an empty string. */
    String site() {
        var host = url.getHost();
        return host == null ? "" : Addresses.site(host);
    }
}

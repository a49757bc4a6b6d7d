package io.github.zhnews.list;

import java.net.URI;

/**
 * A link of the page that could lead to an article.
 *
 * @param node its element
 * @param url its address, without fragment
 * @param shape what the address looks like
 * @param title its words, completed where they are cut; an empty string where it has none
 * @param isText whether the title is displayed; it is taken of the markup for a picture
 * @param isHeading whether it stands in a heading
 */
record Anchor(int node, URI url, AddressShape shape, String title, boolean isText, boolean isHeading) {
    /** The same for links to the same page. */
    String key() {
        var text = url.toString();
        return text.startsWith("http:") ? "https" + text.substring(4) : text;
    }

    /** The site that it leads to: the last two or three parts of the host, or an empty string. */
    String site() {
        var host = url.getHost();
        return host == null ? "" : site(host);
    }

    private static String site(String host) {
        int last = host.lastIndexOf('.');
        int second = host.lastIndexOf('.', last - 1);
        int third = host.lastIndexOf('.', second - 1);
        // In example.com.cn and example.gov.hk the name is the third part from the end.
        boolean isShort = second > 0 && last - second <= 4 && host.length() - last <= 3;
        int start = isShort ? third : second;
        return host.substring(start + 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;

/**
 * Tells the marks that a site sets between its paragraphs against copying (青岩网,www.example.org), and what it keeps there for
 * its share buttons, from the text: each names the site's own address.
 */
final class SiteMarks {
    /** The most letters of a mark. */
    private static final int MAX_LETTERS = 40;
    /** The most letters of it that are not those of an address. */
    private static final int MAX_NAME = 6;
    /** The fewest characters of a site's name that is no word. */
    private static final int MIN_SITE = 5;

    private final Tree tree;
    private final Lines lines;
    /** The site's name, or nothing where it is unknown. */
    private final String site;

    SiteMarks(Page page) {
        tree = page.tree();
        lines = page.lines();
        var given = page.given();
        var host = given == null ? null : Addresses.host(given);
        var named = host == null ? "" : Addresses.site(host);
        site = named.length() >= MIN_SITE && named.indexOf('.') > 0 ? named : "";
    }

    /** Whether a line is such a mark. */
    boolean is(int line) {
        if (site.isEmpty()) {
            return false;
        }
        int from = lines.from(line);
        int to = lines.to(line);
        if (startsWith(from, to, "http")) {
            return at(from, Math.min(to, from + MAX_LETTERS)) >= 0;
        }
        if (lines.letters(line) > MAX_LETTERS || lines.stops(line) > 1) {
            return false;
        }
        return at(from, to) >= 0 && named(from, to) <= MAX_NAME;
    }

    /** The letters and digits of what is said beside an address: a dateline says more than a name. */
    private int named(int from, int to) {
        int named = 0;
        for (int i = from; i < to; i++) {
            char c = tree.chars()[i];
            named += c >= '\u2E80' && Character.isLetter(c) || Character.isDigit(c) ? 1 : 0;
        }
        return named;
    }

    /** Where some characters name the site, or -1. */
    private int at(int from, int to) {
        int i = from;
        while (i < to && !startsWith(i, to, site)) {
            i++;
        }
        return i < to ? i : -1;
    }

    private boolean startsWith(int at, int to, String word) {
        for (int k = 0; k < word.length(); k++) {
            if (at + k >= to || (tree.chars()[at + k] | 0x20) != (word.charAt(k) | 0x20)) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import io.github.zhnews.html.Tree;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How pages that continue each other are linked and addressed. */
public final class PageTurn {
    private static final Words NEXT = Words.of("links.next");
    private static final Words WHOLE_TEXT = Words.of("links.whole-text");

    /** All that is asked for among the words of links, beside numbers. */
    private static final Words LEADING_ON = Words.of("links.next", "links.whole-text", "links.more");

    private static final String ARROWS = ">»›→";
    private static final String BRACKETS = " [](（）【】";
    private static final int LONGEST = 16;
    private static final int MAX_CHARS = 1000;

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{3,5}$");
    private static final Pattern NUMBER = Pattern.compile("(?:[_-]|/(?:page|p)?[_-]?/?)(?:p|page)?(\\d{1,3})$");
    private static final Pattern WHOLE = Pattern.compile("(?i)[_-](?:s|all|full|whole|0)$");
    private static final Pattern PAGE_KEY =
            Pattern.compile("(?i)(?:^|&)((?:(?=\\w*?page)\\w++|p|pn|pg|pno|full|all|whole)=([^&]{0,20}))");

    private PageTurn() {}

    /** The words of a short link as {@link #words(String)} gives them. */
    public static String words(Tree tree, int link) {
        int from = tree.textFrom(link);
        int to = tree.textTo(link);
        while (from < to && (Spaces.isSpace(tree.chars()[from]) || BRACKETS.indexOf(tree.chars()[from]) >= 0)) {
            from++;
        }
        boolean isShort = from < to
                && to - from <= 3 * LONGEST
                && tree.letters(link) <= LONGEST
                && mayLeadOn(Character.toLowerCase(tree.chars()[from]));
        return isShort ? words(Spaces.clean(tree.chars(), from, to)) : "";
    }

    /** Most links begin otherwise and are not read. */
    private static boolean mayLeadOn(char first) {
        return first >= '0' && first <= '9' || LEADING_ON.mayBegin(first);
    }

    /** The words of a link in small letters, without blanks, brackets and the arrow behind; an empty string where they are long. */
    public static String words(String text) {
        var words = new StringBuilder();
        for (int i = 0; i < text.length() && text.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            if (words.length() > 1 && ARROWS.indexOf(c) >= 0 && ARROWS.indexOf(words.charAt(0)) < 0) {
                break;
            }
            if (BRACKETS.indexOf(c) < 0) {
                words.append(Character.toLowerCase(c));
            }
        }
        return words.toString();
    }

    /** Whether the words of a link are those of one to the next page. */
    public static boolean isNext(String words) {
        return NEXT.has(words);
    }

    /** Whether the words of a link are those of one to the text on a single page. */
    public static boolean isWhole(String words) {
        return WHOLE_TEXT.has(words);
    }

    /** Whether the words of a link are the number of the page behind another one. */
    public static boolean isBehind(@Nullable URI own, String words) {
        boolean isNumber = !words.isEmpty() && words.charAt(0) >= '0' && words.charAt(0) <= '9';
        return isNumber && words.equals(String.valueOf(number(own) + 1));
    }

    /** Another address than the page's own that a link leads to, or {@code null}. */
    public static @Nullable URI address(Page page, int link) {
        var url = page.link(link);
        return url == null || url.equals(page.address()) || url.equals(page.given()) ? null : url;
    }

    /**
     * Whether an address is that of the page behind another one, or of the whole text, by their form: {@code a.html},
     * {@code a_2.html}, {@code a.html?page=2}.
     */
    public static boolean continues(URI own, URI other) {
        int next = number(own) + 1;
        if (!Objects.equals(own.getHost(), other.getHost()) || length(own) > MAX_CHARS || length(other) > MAX_CHARS) {
            return false;
        }
        var ownPath = path(own);
        var otherPath = path(other);
        if (ownPath.equals(otherPath)) {
            return !withoutPage(own).equals(other.getRawQuery() == null ? "" : other.getRawQuery())
                    && withoutPage(own).equals(withoutPage(other))
                    && (isWhole(other) || number(other) == next);
        }
        if (WHOLE.matcher(otherPath).replaceFirst("").equals(ownPath)) {
            return true;
        }
        var otherNumber = NUMBER.matcher(otherPath);
        if (!otherNumber.find()) {
            return false;
        }
        var stem = otherPath.substring(0, otherNumber.start());
        return stem.equals(ownPath)
                || stem.equals(withoutIndex(ownPath))
                || parse(otherNumber) == next
                        && stem.equals(NUMBER.matcher(ownPath).replaceFirst(""));
    }

    private static boolean isWhole(URI url) {
        var query = url.getRawQuery();
        return query != null && query.matches("(?i)(?:.*&)?(?:full|all|whole|page=all).*");
    }

    private static int length(URI url) {
        return path(url).length()
                + (url.getRawQuery() == null ? 0 : url.getRawQuery().length());
    }

    private static String path(URI url) {
        var path = url.getRawPath() == null ? "" : url.getRawPath();
        var bare = EXTENSION.matcher(path).replaceFirst("");
        return bare.length() > 1 && bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String withoutIndex(String path) {
        return path.endsWith("/index") ? path.substring(0, path.length() - 6) : path;
    }

    private static String withoutPage(URI url) {
        var query = url.getRawQuery();
        if (query == null) {
            return "";
        }
        return PAGE_KEY.matcher(query).replaceAll("").replaceFirst("^&", "");
    }

    /** The number of a page by its address. */
    public static int number(@Nullable URI url) {
        return url == null ? 1 : Math.max(1, stated(url));
    }

    /** Whether an address states the number of a page. */
    public static boolean isNumbered(URI url) {
        return stated(url) >= 0;
    }

    /** The number in an address, or -1. */
    private static int stated(URI url) {
        var query = url.getRawQuery();
        if (query != null && query.length() <= MAX_CHARS) {
            var key = PAGE_KEY.matcher(query);
            if (key.find() && key.group(2).matches("\\d{1,4}")) {
                return Integer.parseInt(key.group(2));
            }
        }
        var path = path(url);
        var number = NUMBER.matcher(path.length() > MAX_CHARS ? "" : path);
        return number.find() ? parse(number) : -1;
    }

    private static int parse(Matcher number) {
        return Integer.parseInt(number.group(1));
    }
}

package io.github.zhnews.page;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How pages that continue each other are linked and addressed. */
public final class PageTurn {
    /** How a link to the next page is worded, without blanks and brackets. */
    private static final Set<String> WORDS = Set.of(
            "下一页", "下页", "后一页", "后页", "下一頁", "下頁", "後頁", "後一頁", "next", "nextpage", "nextpage>", ">", ">>", "»", "›");

    private static final int LONGEST = 16;
    private static final int MAX_CHARS = 1000;

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{3,5}$");
    private static final Pattern NUMBER = Pattern.compile("(?:[_-]|/(?:page|p)?[_-]?/?)(?:p|page)?(\\d{1,3})$");
    private static final Pattern WHOLE = Pattern.compile("(?i)[_-](?:s|all|full|whole|0)$");
    private static final Pattern PAGE_KEY =
            Pattern.compile("(?i)(?:^|&)((?:(?=\\w*?page)\\w++|p|pn|pg|pno|full|all|whole)=([^&]{0,20}))");

    private PageTurn() {}

    /** Whether a link is worded as one to the next page. */
    public static boolean isNext(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (" [](（）【】".indexOf(text.charAt(i)) < 0) {
                words.append(text.charAt(i));
            }
        }
        var bare = words.toString().toLowerCase(Locale.ROOT);
        int arrow = bare.length() > 2 ? firstArrow(bare) : -1;
        return WORDS.contains(arrow > 1 ? bare.substring(0, arrow) : bare);
    }

    private static int firstArrow(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (">»›→".indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether the second of two addresses is that of the next page of an article or list, or of the whole, by their form:
     * {@code a.html}, {@code a_2.html}, {@code a.html?page=2}.
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

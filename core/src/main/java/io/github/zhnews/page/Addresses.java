// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as pages write them: with blanks, Chinese characters, no scheme. Every address of a page that the library gives
 * comes from here, so that all are of the web: {@code http}, {@code https}, or relative where the page's own is unknown.
 */
public final class Addresses {
    private static final String ILLEGAL = " \"<>\\^`{|}";
    private static final int LONGEST = 4096;
    private static final HexFormat PERCENT = HexFormat.of().withPrefix("%").withUpperCase();
    private static final Pattern FRONT = Pattern.compile("/(?:index|default)\\.[a-z]{2,5}");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");

    private Addresses() {}

    /**
     * Reads a reference as a browser would.
     *
     * @param base the address it is relative to, or {@code null} where that is unknown; one that is not of the web counts as
     * unknown
     * @return the address, of {@code http} or {@code https} with a host, or relative, which it is only where the base is unknown
     * or relative itself; {@code null} where it is none of a document: of any other scheme ({@code javascript:},
     * {@code data:}, {@code file:} …), however written, or empty
     *
     */
    public static @Nullable URI resolve(@Nullable URI base, String reference) {
        if (reference.length() > LONGEST) {
            return null;
        }
        var around = base != null && isOfWeb(base) ? base : null;
        boolean isPlain = isPlain(reference);
        var ref = isPlain ? reference : stripped(reference);
        if (ref.startsWith("//")) {
            ref = (around == null || around.getScheme() == null ? "https" : around.getScheme()) + ":" + ref;
        }
        var scheme = scheme(ref);
        if (scheme != null && !isWeb(scheme)) {
            return null;
        }
        ref = scheme == null ? ref : withHost(ref, scheme, around);
        if (ref.isEmpty() || ref.charAt(0) == '#') {
            return null;
        }
        try {
            var uri = new URI(isPlain ? ref : escape(ref));
            var address = withoutClimbs(around == null || uri.isAbsolute() ? uri : resolve(around, uri));
            return isOfWeb(address) ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Whether an address has a host and a scheme of the web, or is relative. */
    private static boolean isOfWeb(URI uri) {
        return uri.getScheme() == null || isWeb(uri.getScheme()) && uri.getRawAuthority() != null;
    }

    private static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    /** Drops what browsers don't see: controls and blanks at both ends, line breaks and tabs anywhere. */
    private static String stripped(String reference) {
        int from = 0;
        int to = reference.length();
        while (from < to && isBlank(reference.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(reference.charAt(to - 1))) {
            to--;
        }
        var ref = reference.substring(from, to);
        boolean hasBreaks = ref.indexOf('\n') >= 0 || ref.indexOf('\t') >= 0 || ref.indexOf('\r') >= 0;
        return hasBreaks ? BREAKS.matcher(ref).replaceAll("") : ref;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }

    /** The scheme that a reference begins with, or {@code null}. */
    private static @Nullable String scheme(String ref) {
        int end = 0;
        while (end < ref.length() && isOfScheme(ref.charAt(end), end == 0)) {
            end++;
        }
        return end > 0 && end < ref.length() && ref.charAt(end) == ':' ? ref.substring(0, end) : null;
    }

    private static boolean isOfScheme(char c, boolean isFirst) {
        boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return isLetter || !isFirst && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
    }

    /**
     * Browsers ask no slashes behind a scheme: {@code http:a} is relative to a page of the same scheme, and names a host
     * anywhere else.
     */
    private static String withHost(String ref, String scheme, @Nullable URI base) {
        int from = scheme.length() + 1;
        int to = from;
        while (to < ref.length() && ref.charAt(to) == '/') {
            to++;
        }
        if (to - from == 2) {
            return ref;
        }
        boolean isRelative = to - from < 2 && base != null && scheme.equalsIgnoreCase(base.getScheme());
        return isRelative ? ref.substring(from) : scheme + "://" + ref.substring(to);
    }

    private static URI resolve(URI base, URI uri) throws URISyntaxException {
        var path = base.getRawPath();
        if (path == null || path.isEmpty()) {
            return new URI(base.getScheme(), base.getRawAuthority(), "/", null, null).resolve(uri);
        }
        if (uri.toString().startsWith("?")) { // java.net.URI would drop the document's name
            return base.resolve(new URI("./" + path.substring(path.lastIndexOf('/') + 1) + uri));
        }
        return base.resolve(uri);
    }

    /** Applies {@code ..}; java.net.URI does not do so above the root, as browsers do, nor for absolute addresses. */
    private static URI withoutClimbs(URI uri) throws URISyntaxException {
        var path = uri.getRawPath();
        if (!uri.isAbsolute() || path == null || !path.contains("/../")) {
            return uri;
        }
        var normal = uri.normalize();
        var rest = normal.getRawPath();
        while (rest.startsWith("/../")) {
            rest = rest.substring(3);
        }
        var text = normal.toString();
        int start = text.indexOf(normal.getRawPath());
        int end = start + normal.getRawPath().length();
        return new URI(text.substring(0, start) + rest + text.substring(end));
    }

    private static String escape(String ref) {
        var out = new StringBuilder(ref.length() + 16);
        for (int i = 0; i < ref.length(); i = ref.offsetByCodePoints(i, 1)) {
            int c = ref.codePointAt(i);
            if (isIllegal(ref, i, c)) {
                int whole = isHalf(c) ? 0xFFFD : c; // as browsers do
                out.append(PERCENT.formatHex(Character.toString(whole).getBytes(StandardCharsets.UTF_8)));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String reference) {
        int plain = 0;
        while (plain < reference.length() && isPlain(reference.charAt(plain))) {
            plain++;
        }
        return plain == reference.length();
    }

    /** Whether a character needs no look: most addresses hold no others. */
    private static boolean isPlain(char c) {
        return c >= '&' && c <= ';' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '=' || c == '?';
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isIllegal(String ref, int i, int c) {
        if (c > 127) {
            return Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || isHalf(c);
        }
        boolean isStray = c == '%' && !(i + 2 < ref.length() && isHex(ref.charAt(i + 1)) && isHex(ref.charAt(i + 2)));
        boolean isBracketInPath = (c == '[' || c == ']') && !ref.startsWith("http://[") && !ref.startsWith("https://[");
        return c <= ' ' || c == 127 || ILLEGAL.indexOf(c) >= 0 || isStray || isBracketInPath;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }

    /** Whether an address can be that of an article: it is absolute and more than a site's front page. */
    public static boolean isDocument(URI uri) {
        if (uri.getRawAuthority() == null || uri.getScheme() == null) {
            return false;
        }
        var path = uri.getRawPath();
        return path != null && path.length() > 1 && !FRONT.matcher(path).matches() || uri.getRawQuery() != null;
    }

    /**
     * The host of an address, also where {@link URI#getHost} knows none: with an underscore, or in letters other than a to z.
     */
    public static @Nullable String host(URI uri) {
        var authority = uri.getRawAuthority();
        if (uri.getHost() != null || authority == null) {
            return uri.getHost();
        }
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = host.indexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }

    /** The part of a host's name that its owner registered, as far as that can be told without a list of all suffixes. */
    public static String site(String host) {
        int last = host.lastIndexOf('.');
        int second = host.lastIndexOf('.', last - 1);
        int third = host.lastIndexOf('.', second - 1);
        // In example.com.cn and example.gov.hk the name is the third part from the end.
        boolean isShort = second > 0 && last - second <= 4 && host.length() - last <= 3;
        int start = isShort ? third : second;
        return host.substring(start + 1);
    }
}

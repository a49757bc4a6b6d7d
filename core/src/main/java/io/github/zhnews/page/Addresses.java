package io.github.zhnews.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses as pages write them: with blanks, Chinese characters, no scheme. */
public final class Addresses {
    private static final String ILLEGAL = " \"<>\\^`{|}";

    private Addresses() {}

    /**
     * Reads a reference as a browser would.
     *
     * @param base the address it is relative to, or {@code null} where that is unknown
     * @param reference the reference as written
     * @return the address, relative only where the base is unknown, or {@code null} where it is none of a document
     *     ({@code javascript:}, {@code data:}, {@code about:}, an empty one)
     */
    public static @Nullable URI resolve(@Nullable URI base, String reference) {
        var ref = reference.strip();
        if (ref.isEmpty() || ref.length() > 4096 || ref.charAt(0) == '#' || isOtherScheme(ref)) {
            return null;
        }
        if (ref.startsWith("//") && (base == null || base.getScheme() == null)) {
            ref = "https:" + ref;
        }
        try {
            var uri = new URI(escape(ref));
            return withoutClimbs(base == null || uri.isAbsolute() ? uri : resolve(base, uri));
        } catch (URISyntaxException e) {
            return null;
        }
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
        int start = text.indexOf("/../");
        return rest.equals(normal.getRawPath())
                ? normal
                : new URI(text.substring(0, start)
                        + rest
                        + text.substring(start + normal.getRawPath().length()));
    }

    private static boolean isOtherScheme(String ref) {
        int colon = ref.indexOf(':');
        if (colon <= 0 || colon > 12) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = ref.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        var scheme = ref.substring(0, colon);
        return !scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https");
    }

    private static String escape(String ref) {
        StringBuilder out = null;
        for (int i = 0; i < ref.length(); i++) {
            char c = ref.charAt(i);
            boolean illegal = isIllegal(ref, i);
            if (illegal && out == null) {
                out = new StringBuilder(ref.length() + 16).append(ref, 0, i);
            }
            if (out == null) {
                continue;
            }
            if (!illegal) {
                out.append(c);
            } else if (c != '\n' && c != '\r' && c != '\t') { // those are dropped, as browsers do
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(hex(b >> 4)).append(hex(b));
                }
            }
        }
        return out == null ? ref : out.toString();
    }

    private static boolean isIllegal(String ref, int i) {
        char c = ref.charAt(i);
        if (c > 127) {
            return Character.isSpaceChar(c) || Character.isISOControl(c);
        }
        boolean strayPercent =
                c == '%' && !(i + 2 < ref.length() && isHex(ref.charAt(i + 1)) && isHex(ref.charAt(i + 2)));
        return c <= ' ' || c == 127 || ILLEGAL.indexOf(c) >= 0 || strayPercent || isBracketOutsideHost(ref, i);
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 15, 16));
    }

    private static boolean isBracketOutsideHost(String ref, int i) {
        return (ref.charAt(i) == '[' || ref.charAt(i) == ']')
                && !ref.startsWith("http://[")
                && !ref.startsWith("https://[");
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }

    /**
     * Whether an address can be that of an article: it is absolute and more than a site's front page.
     *
     * @param uri the address
     * @return whether it has a host and a path or query of its own
     */
    public static boolean isDocument(URI uri) {
        if (uri.getRawAuthority() == null || uri.getScheme() == null) {
            return false;
        }
        var path = uri.getRawPath();
        return path != null && path.length() > 1 && !path.matches("/(index|default)\\.[a-z]{2,5}")
                || uri.getRawQuery() != null;
    }

    /**
     * The host of an address, also where {@link URI#getHost} knows none: with an underscore, or in letters other than a to z.
     *
     * @param uri the address
     * @return the host as written, without user and port, or {@code null} where the address has none
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
}

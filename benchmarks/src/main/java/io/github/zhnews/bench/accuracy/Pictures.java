// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares lists of pictures by their addresses. */
final class Pictures {
    /** Where a proxy of pictures takes the address of the picture. */
    private static final Pattern INNER =
            Pattern.compile("[?&](?:url|u|s|src)=((?:https?(?::|%3A)|//|%2F%2F)[^&#]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern INNER_URL = Pattern.compile("[?&]url=([^&#]+)");

    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final Pattern SCHEME = Pattern.compile("^(?:(?:https?:)?//|\\.?/)");

    private Pictures() {}

    /** F1 of two lists; a relative address of the gold is met by an absolute one that ends in it. */
    static double f1(List<String> gold, List<String> read) {
        var goldKeys = keys(gold);
        var readKeys = keys(read);
        if (goldKeys.isEmpty() && readKeys.isEmpty()) {
            return 1;
        }
        var hits = goldKeys.stream()
                .filter(g -> readKeys.stream().anyMatch(r -> r.equals(g) || r.endsWith("/" + g)))
                .count();
        return 2.0 * hits / (goldKeys.size() + readKeys.size());
    }

    private static Set<String> keys(List<String> addresses) {
        var keys = new LinkedHashSet<String>();
        addresses.forEach(address -> keys.add(key(address)));
        return keys;
    }

    /** An address without scheme, query and a leading {@code ./}. */
    static String key(String address) {
        var inner = INNER.matcher(address);
        var picture = inner.find() ? unescaped(inner.group(1)) : inUrl(address);
        var path = QUERY.matcher(picture).replaceFirst("");
        return SCHEME.matcher(path).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static String inUrl(String address) {
        var inner = INNER_URL.matcher(address);
        return inner.find() ? unescaped(inner.group(1)) : address;
    }

    private static String unescaped(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.model.Image;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what a picture is known in whatever size and from whatever server it is shown. */
final class PictureNames {
    /** A shorter name of a file is that of many pictures: cover, 1. */
    static final int TELLING = 6;

    private static final Pattern SIZE =
            Pattern.compile("[-_.]\\d{2,4}x\\d{2,4}$|^\\d{2,4}x\\d{2,4}[-_]|[-_](?:small|thumb|big|large)$");

    /** What stands behind the name of a picture and tells its size: {@code image770x420crop.jpg}, {@code w700d1q75.jpg}. */
    private static final Pattern RENDITION =
            Pattern.compile("[a-z_-]{0,8}\\d{2,4}x\\d{2,4}[a-z_-]{0,8}|w\\d{2,4}[a-z0-9]{0,40}");

    /** The most digits of a size alone, without a kind of file: {@code /640}. */
    private static final int MAX_DIGITS = 4;

    private PictureNames() {}

    /** The name of its file without kind and size; where a size stands in place of it, what the picture is filed under. */
    static String of(Image image) {
        return of(address(image));
    }

    /** The same of an address as it is written, or {@code null} where it must be taken apart to know. */
    static @Nullable String ofWritten(String address) {
        var written = address.strip();
        boolean isWhole = written.startsWith("/") || written.startsWith("http");
        if (!isWhole || written.indexOf('%') >= 0 || written.contains("=http")) {
            return null;
        }
        int end = 0;
        while (end < written.length() && written.charAt(end) != '?' && written.charAt(end) != '#') {
            end++;
        }
        return of(written.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static String of(String address) {
        int slash = address.lastIndexOf('/');
        var name = stem(address.substring(slash + 1));
        boolean mayHaveSize = mayHaveSize(name);
        if (slash <= 0 || !isRendition(name, address.endsWith(name), mayHaveSize)) {
            return mayHaveSize || mayEndInSize(name) ? SIZE.matcher(name).replaceAll("") : name;
        }
        int start = address.lastIndexOf('/', slash - 1);
        var folder = stem(address.substring(start + 1, slash));
        return folder.length() >= TELLING || start <= 0
                ? folder
                : address.substring(address.lastIndexOf('/', start - 1) + 1, slash);
    }

    /** Its path; where another server hands it on, that of the address it has there: {@code /photo?u=https://…}. */
    private static String address(Image image) {
        var query = image.url().getQuery();
        int inner = query == null ? -1 : query.indexOf("=http");
        if (inner >= 0) {
            int end = inner + 1;
            while (end < query.length() && query.charAt(end) != '?' && query.charAt(end) != '&') {
                end++;
            }
            return query.substring(inner + 1, end).toLowerCase(Locale.ROOT);
        }
        var path = image.url().getPath();
        return (path == null ? image.url().toString() : path).toLowerCase(Locale.ROOT);
    }

    private static String stem(String file) {
        int dot = file.indexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static boolean isRendition(String name, boolean isBare, boolean mayHaveSize) {
        boolean isNumber = isBare && name.length() <= MAX_DIGITS && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber
                || (mayHaveSize || name.startsWith("w"))
                        && RENDITION.matcher(name).matches();
    }

    /** Whether a name has an x between digits. */
    private static boolean mayHaveSize(String name) {
        int x = name.indexOf('x', 1);
        while (x > 0 && !(isDigit(name, x - 1) && isDigit(name, x + 1))) {
            x = name.indexOf('x', x + 1);
        }
        return x > 0;
    }

    private static boolean mayEndInSize(String name) {
        return name.endsWith("small") || name.endsWith("thumb") || name.endsWith("big") || name.endsWith("large");
    }

    private static boolean isDigit(String name, int at) {
        return at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9';
    }
}

package io.github.zhnews.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Pages in UTF-16 or UTF-32 without a byte order mark, told by where the zero bytes of their markup stand.
 *
 * <p>Text in other sets has none, binary files have them with control codes beside them, and pages in which some zero bytes
 * have strayed have them at even and odd places alike.
 */
final class WideForm {
    static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** How many bytes are looked at: markup comes first. */
    private static final int BEGINNING = 512;
    /** The last character of the planes in use. */
    private static final int LAST = 0x3FFFF;
    /** Of so many pairs of bytes one at least is ASCII, unless the first two are. */
    private static final int MARKUP = 4;

    private WideForm() {}

    /** The character set of the page, or {@code null} if it is none of these. */
    static @Nullable Charset of(byte[] body) {
        if (body.length < 4) {
            return null;
        }
        if (isUtf32(body, 3, 2, 1, 0)) {
            return UTF_32LE;
        }
        if (isUtf32(body, 0, 1, 2, 3)) {
            return UTF_32BE;
        }
        if (isUtf16(body, 1, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf16(body, 0, 1) ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether every four bytes at the beginning, the highest of them first, are a character of text. */
    private static boolean isUtf32(byte[] body, int first, int second, int third, int last) {
        int end = Math.min(body.length, BEGINNING);
        for (int i = 0; i + 3 < end; i += 4) {
            int code = (body[i + second] & 0xFF) << 16 | (body[i + third] & 0xFF) << 8 | body[i + last] & 0xFF;
            if (body[i + first] != 0 || code > LAST || !isText(code)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf16(byte[] body, int high, int low) {
        int end = Math.min(body.length, BEGINNING);
        int ascii = 0;
        int first = 0;
        int against = 0;
        for (int i = 0; i + 1 < end; i += 2) {
            if (body[i + high] == 0 && body[i + low] > 0 && isText(body[i + low])) {
                ascii++;
                first += i < 4 ? 1 : 0;
            } else if (body[i + high] == 0 || body[i + low] == 0 && isText(body[i + high])) {
                // In the other order this one is ASCII; but so it is with 一 (U+4E00) and the like.
                against++;
            }
        }
        return first == 2 && ascii >= against * 2 || ascii * 2 * MARKUP >= end && ascii >= against * MARKUP;
    }

    private static boolean isText(int code) {
        return code >= ' ' || code == '\t' || code == '\n' || code == '\f' || code == '\r';
    }
}

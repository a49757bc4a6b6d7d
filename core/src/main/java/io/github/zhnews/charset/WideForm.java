// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
        var big = ByteBuffer.wrap(body, 0, Math.min(body.length, BEGINNING));
        var little = big.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (isUtf32(little)) {
            return UTF_32LE;
        }
        if (isUtf32(big)) {
            return UTF_32BE;
        }
        if (isUtf16(little)) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf16(big) ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether every four bytes at the beginning are a character of text. */
    private static boolean isUtf32(ByteBuffer beginning) {
        for (int i = 0; i + 3 < beginning.limit(); i += 4) {
            int code = beginning.getInt(i);
            if (code > LAST || !isText(code)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf16(ByteBuffer beginning) {
        int ascii = 0;
        int first = 0;
        int against = 0;
        for (int i = 0; i + 1 < beginning.limit(); i += 2) {
            char c = beginning.getChar(i);
            if (c < 0x80 && isText(c)) {
                ascii++;
                first += i < 4 ? 1 : 0;
            } else if (c < 0x100 || (c & 0xFF) == 0 && c < 0x8000 && isText(c >> 8)) {
                // In the other order this one is ASCII; but so it is with 一 (U+4E00) and the like.
                against++;
            }
        }
        int end = beginning.limit();
        return first == 2 && ascii >= against * 2 || ascii * 2 * MARKUP >= end && ascii >= against * MARKUP;
    }

    private static boolean isText(int code) {
        return code >= ' ' || code == '\t' || code == '\n' || code == '\f' || code == '\r';
    }
}

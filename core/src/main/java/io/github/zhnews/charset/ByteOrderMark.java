// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A byte order mark at the beginning of a page. */
record ByteOrderMark(Charset charset, int length) {
    /** The mark of a page, or {@code null} if it has none. */
    static @Nullable ByteOrderMark of(byte[] body) {
        int first = body.length < 2 ? 0 : (body[0] & 0xFF) << 8 | body[1] & 0xFF;
        int second = body.length < 4 ? -1 : (body[2] & 0xFF) << 8 | body[3] & 0xFF;
        return switch (first) {
            case 0xFFFE -> second == 0 ? new ByteOrderMark(WideForm.UTF_32LE, 4) : new ByteOrderMark(UTF_16LE, 2);
            case 0xFEFF -> new ByteOrderMark(UTF_16BE, 2);
            case 0xEFBB -> body.length >= 3 && body[2] == (byte) 0xBF ? new ByteOrderMark(UTF_8, 3) : null;
            case 0x0000 -> second == 0xFEFF ? new ByteOrderMark(WideForm.UTF_32BE, 4) : null;
            case 0x8431 -> second == 0x9533 ? new ByteOrderMark(CharsetLabels.GB18030, 4) : null;
            default -> null;
        };
    }

    /** Whether all characters of the set take two or four bytes, so that nothing else in the page can be read. */
    boolean isWide() {
        return !charset.equals(UTF_8) && !charset.equals(CharsetLabels.GB18030);
    }
}

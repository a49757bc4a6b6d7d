// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sequences by which sets of seven bits announce characters that are not ASCII. */
final class Escapes {
    private static final byte ESCAPE = 0x1B;
    /** What follows the escape, and the set in Java. */
    private static final Map<String, String> SETS = Map.of(
            "$)C", "ISO-2022-KR", "$)A", "ISO-2022-CN", "$)G", "ISO-2022-CN", "$B", "ISO-2022-JP", "$@", "ISO-2022-JP");

    private Escapes() {}

    /** The set that the first escape sequence announces, or {@code null} if there is none. */
    static @Nullable Charset charset(byte[] body) {
        for (int i = Ascii.indexOf(body, ESCAPE, 0); i < body.length; i = Ascii.indexOf(body, ESCAPE, i + 1)) {
            for (var set : SETS.entrySet()) {
                if (Ascii.startsWith(body, i + 1, set.getKey()) && Charset.isSupported(set.getValue())) {
                    return Charset.forName(set.getValue());
                }
            }
        }
        return null;
    }
}

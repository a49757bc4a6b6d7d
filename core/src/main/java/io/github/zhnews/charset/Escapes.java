package io.github.zhnews.charset;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The sequences by which sets of seven bits announce characters that are not ASCII. */
final class Escapes {
    private static final byte ESCAPE = 0x1B;
    /** What follows the escape, and the set in Java. */
    private static final String[][] SETS = {
        {"$)C", "ISO-2022-KR"},
        {"$)A", "ISO-2022-CN"},
        {"$)G", "ISO-2022-CN"},
        {"$B", "ISO-2022-JP"},
        {"$@", "ISO-2022-JP"}
    };

    private Escapes() {}

    /** The set that the first escape sequence announces, or {@code null} if there is none. */
    static @Nullable Charset charset(byte[] body) {
        for (int i = Ascii.indexOf(body, ESCAPE, 0); i < body.length; i = Ascii.indexOf(body, ESCAPE, i + 1)) {
            for (var set : SETS) {
                if (at(body, i + 1, set[0]) && Charset.isSupported(set[1])) {
                    return Charset.forName(set[1]);
                }
            }
        }
        return null;
    }

    private static boolean at(byte[] body, int from, String ascii) {
        if (from + ascii.length() > body.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (body[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Plain text of pages, as bytes. */
final class Dumps {
    private static final int MAX_LOOK = 1 << 16;
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|!--|\\?xml|/?(?:html|head|body|title|meta|link|script|style|div|span|p|a|br|h[1-6]|table|tr|td|ul|li|img|article|section|font)[\\s/>])",
            Pattern.CASE_INSENSITIVE);

    private Dumps() {}

    /** Whether bytes hold no markup. */
    static boolean isDump(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, MAX_LOOK), StandardCharsets.ISO_8859_1);
        boolean isWide = start.indexOf('\0') >= 0; // UTF-16: the parser knows how to read it
        return !start.isBlank() && !isWide && !MARKUP.matcher(start).find();
    }

    /** The text: UTF-8, or what other Chinese text is in where it is none. */
    static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}

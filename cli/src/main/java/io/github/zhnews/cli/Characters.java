// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Characters that do something where they are shown, and halves of characters. */
final class Characters {
    /** From the first to the last of these, ideographs and what stands among them, all characters are harmless. */
    private static final int FIRST_IDEOGRAPHIC = 0x3000;

    private static final int LAST_HANGUL = 0xD7FF;

    private Characters() {}

    /**
     * Whether a character is shown as itself and changes nothing around it. Controls, line breaks, marks that change the direction
     * of text, and halves of characters are not.
     */
    static boolean isHarmless(int codePoint) {
        if (codePoint >= FIRST_IDEOGRAPHIC && codePoint <= LAST_HANGUL) {
            return true; // told without a look at the tables, as it is asked of every character that is written
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> codePoint == 0x200D || codePoint == 0x200C || codePoint == 0xAD;
            default -> true;
        };
    }

    /** A character that is not harmless, written out, so that its presence is no secret. */
    static String named(int codePoint) {
        return "[U+%04X]".formatted(codePoint);
    }

    /** A name or a message as one line for a terminal, which it cannot command: file names may hold anything. */
    static String line(String text) {
        return shown(text, "");
    }

    /** A message of several lines for a terminal. */
    static String lines(String text) {
        return shown(text, "\r\n\t");
    }

    private static String shown(String text, String kept) {
        if (text.codePoints().allMatch(Characters::isHarmless)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHarmless(c) || kept.indexOf(c) >= 0) {
                shown.appendCodePoint(c);
            } else {
                shown.append(named(c));
            }
        });
        return shown.toString();
    }

    /** The bytes of a text in UTF-8; the half of a character, which it has no bytes for, is U+FFFD. */
    static byte[] utf8(String text) {
        var encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
        try {
            var encoded = encoder.encode(CharBuffer.wrap(text.toCharArray())); // of a string it would take one by one
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("nothing is reported that is replaced", e);
        }
    }
}

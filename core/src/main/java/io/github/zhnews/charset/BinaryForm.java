// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

/**
 * Bytes that are no text in any character set but a picture, a document, an archive: told by how such files begin, or by their
 * control codes, which are a tenth of compressed data and are hardly met in text.
 */
final class BinaryForm {
    /** PNG, JPEG, GIF, RIFF (WebP, WAV, AVI), PDF, gzip, zip, WOFF, WOFF 2, Java classes. */
    private static final String[] BEGINNINGS =
            "\u0089PNG \u00FF\u00D8\u00FF GIF87a GIF89a RIFF %PDF- \u001F\u008B PK\u0003\u0004 wOFF wOF2 \u00CA\u00FE\u00BA\u00BE"
                    .split(" ");

    private static final int BEGINNING = 1024;
    /** So few control codes prove nothing. */
    private static final int STRAY = 8;
    /** Of so many bytes of text less than one is a control code. */
    private static final int RARE = 32;

    private BinaryForm() {}

    /** Whether the bytes are no text. */
    static boolean is(byte[] body) {
        for (var beginning : BEGINNINGS) {
            if (Ascii.startsWith(body, 0, beginning)) {
                return true;
            }
        }
        // The beginning alone clears nearly all pages; before all the rest is thrown away, it is looked at too.
        return hasControls(body, Math.min(body.length, BEGINNING)) && !isMarkup(body) && hasControls(body, body.length);
    }

    private static boolean hasControls(byte[] body, int end) {
        int controls = 0;
        for (int i = 0; i < end; i++) {
            controls += isControl(body[i]) ? 1 : 0;
        }
        return controls >= STRAY && controls * (long) RARE > end;
    }

    /** Whether what comes first is a tag, in spite of all control codes. */
    private static boolean isMarkup(byte[] body) {
        int i = 0;
        while (i < body.length && (body[i] >= 0 && body[i] <= ' ' || isControl(body[i]))) {
            i++;
        }
        if (i + 1 >= body.length || body[i] != '<') {
            return false;
        }
        byte next = body[i + 1];
        return next == '!' || next == '?' || next >= 'A' && next <= 'Z' || next >= 'a' && next <= 'z';
    }

    /** White space apart, and apart from those by which ISO 2022 changes between sets: escape, shift out, shift in. */
    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && !(b >= '\t' && b <= 0x0F && b != 0x0B) && b != 0x1B || b == 0x7F;
    }
}

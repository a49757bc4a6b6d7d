// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a target makes of the fuzzer's bytes: first some choices of a byte each, then a text. A byte 1 in the text and the byte
 * behind it stand for one of the {@link Pieces}, so that a change of one byte changes the structure of a page.
 */
final class Input {
    private static final byte PIECE = 1;

    private final byte[] bytes;
    private int at;

    private Input(byte[] bytes) {
        this.bytes = bytes;
    }

    static Input of(byte[] bytes) {
        return new Input(bytes);
    }

    /** The input that gives choices and then this text. */
    static byte[] with(int choices, byte[] text) {
        var all = new byte[2 + text.length];
        all[0] = (byte) (choices >> 8);
        all[1] = (byte) choices;
        System.arraycopy(text, 0, all, 2, text.length);
        return all;
    }

    static byte[] with(int choices, String text) {
        return with(choices, text.getBytes(UTF_8));
    }

    /** The next choice, 0..255; 0 behind the end. */
    int choice() {
        return at < bytes.length ? bytes[at++] & 0xFF : 0;
    }

    /** The address that the next two choices stand for, or {@code null}. */
    @Nullable
    URI address() {
        var address = Fixtures.address(choice() << 8 | choice());
        return address.toString().isEmpty() ? null : address;
    }

    /** The next bytes, as many as there are. */
    byte[] take(int length) {
        int from = at;
        at = Math.min(bytes.length, at + length);
        return Arrays.copyOfRange(bytes, from, at);
    }

    /** The bytes that are left. */
    byte[] rest() {
        return take(bytes.length - at);
    }

    /** The text that is left, with pieces of pages. */
    String page() {
        return text(Pieces.PAGE);
    }

    /** The text that is left, with pieces from a list. */
    String text(String[] pieces) {
        var out = new ByteArrayOutputStream();
        while (at < bytes.length) {
            byte next = bytes[at++];
            if (next == PIECE) {
                out.writeBytes(pieces[choice() % pieces.length].getBytes(UTF_8));
            } else {
                out.write(next);
            }
        }
        return out.toString(UTF_8);
    }
}

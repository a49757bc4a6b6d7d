// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import io.github.zhnews.text.Resources;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names by which pages call character sets, and what browsers take them to mean: {@code gb2312} and {@code gbk} mean
 * GB18030, {@code big5} means Big5-HKSCS, {@code iso-8859-1} means windows-1252. Names are compared by their letters and digits
 * alone, so that {@code GB_2312}, {@code gb-2312} and {@code gb2312} are one.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding standard, 4.2</a>
 */
final class CharsetLabels {
    static final Charset GB18030 = Charset.forName("GB18030");
    /** The set in which every byte is a character: what is left for bytes that make no sense in any other. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String HIDDEN = "hidden";
    private static final Map<String, String> NAMES = names();

    private CharsetLabels() {}

    /** The character set that a label means. */
    static @Nullable Charset charset(String label) {
        var name = NAMES.getOrDefault(reduced(label), HIDDEN);
        if (name.equals("UTF-8")) {
            return StandardCharsets.UTF_8;
        }
        // A run time cut down to java.base may lack the rarer sets.
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /** Whether the set changes between tables by escape sequences, so that a page in it has no byte above 0x7F. */
    static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    /** Whether a label means a set that hides other characters in ASCII and that is not read here. */
    static boolean hidesInAscii(String label) {
        return HIDDEN.equals(NAMES.get(reduced(label)));
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var line : Resources.lines(CharsetLabels.class, "labels.txt")) {
            var words = line.split(" ");
            Arrays.stream(words).skip(1).forEach(label -> names.put(label, words[0]));
        }
        return Map.copyOf(names);
    }

    private static String reduced(String label) {
        var letters = new StringBuilder();
        label.chars().filter(c -> c < 128 && Character.isLetterOrDigit(c)).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}

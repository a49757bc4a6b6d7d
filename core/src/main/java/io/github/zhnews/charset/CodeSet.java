// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import io.github.zhnews.text.Resources;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The character sets that write East Asian characters in two bytes, and how well bytes fit each of them.
 *
 * <p>Two things tell these sets apart: the few hundred characters that make up half of any text, and the order of the code
 * tables, where ordinary characters come first and symbols, foreign letters and private use have rows of their own. In its
 * own set a text scores 1.5 to 2 a character, a title without any of the most frequent characters still 1; in another set less
 * than 0.7 as a rule; text in a set of single bytes scores below 0.
 */
final class CodeSet {
    private static final int FREQUENT = 3;
    private static final int UNLIKELY = -2;
    private static final int INVALID = -4;

    /** How many characters are judged: those that come first. */
    private static final int MAX_UNITS = 400;

    private static final List<String> LINES = Resources.lines(CodeSet.class, "code-sets.txt");

    static final CodeSet GB18030 = new CodeSet("GB18030");
    static final CodeSet BIG5 = new CodeSet("Big5-HKSCS");
    static final CodeSet EUC_TW = new CodeSet("x-EUC-TW");
    static final CodeSet EUC_JP = new CodeSet("EUC-JP");
    static final CodeSet SHIFT_JIS = new CodeSet("windows-31j");
    static final CodeSet EUC_KR = new CodeSet("x-windows-949");

    static final List<CodeSet> ALL = List.of(GB18030, BIG5, EUC_TW, EUC_JP, SHIFT_JIS, EUC_KR);

    private final @Nullable Charset charset;
    /** Points by the seven low bits of the first byte, then the second byte. */
    private final byte[] points = new byte[1 << 15];
    /** The bytes of a character that does not take two. */
    private List<Range> longForm = List.of();

    private record Range(int from, int to) {
        static Range of(String range) {
            return new Range(Integer.parseInt(range, 0, 2, 16), Integer.parseInt(range, 3, 5, 16));
        }

        boolean has(int b) {
            return b >= from && b <= to;
        }
    }

    private CodeSet(String name) {
        Arrays.fill(points, (byte) INVALID);
        // A run time cut down to java.base may lack the rarer sets.
        charset = Charset.isSupported(name) ? Charset.forName(name) : null;
        boolean isOwn = false;
        for (var line : LINES) {
            var words = line.replaceAll("[\\[\\]]", "").split(" ");
            if (line.startsWith("[")) {
                isOwn = charset != null && List.of(words).contains(name);
            } else if (isOwn && charset != null) {
                read(words, charset);
            }
        }
    }

    private void read(String[] words, Charset own) {
        switch (words[0]) {
            case "long" ->
                longForm = Arrays.stream(words).skip(1).map(Range::of).toList();
            case "frequent" -> frequent(words[1].getBytes(own));
            default -> fill(Range.of(words[0]), Range.of(words[1]), points(words[2]));
        }
    }

    private void frequent(byte[] codes) {
        for (int i = Ascii.end(codes, 0); i < codes.length; i = Ascii.end(codes, i)) {
            int length = length(codes, i);
            if (length == 2) {
                points[index(codes, i)] = FREQUENT;
            }
            i += length;
        }
    }

    private void fill(Range leads, Range trails, byte value) {
        for (int lead = leads.from; lead <= leads.to; lead++) {
            Arrays.fill(points, (lead & 0x7F) << 8 | trails.from, ((lead & 0x7F) << 8 | trails.to) + 1, value);
        }
    }

    private static byte points(String word) {
        return switch (word) {
            case "kana" -> 2;
            case "ordinary" -> 1;
            case "unlikely" -> UNLIKELY;
            default -> 0;
        };
    }

    /** The set that a character set is. */
    static @Nullable CodeSet of(Charset charset) {
        for (var set : ALL) {
            if (charset.equals(set.charset)) {
                return set;
            }
        }
        return null;
    }

    /** The character set, or {@code null} where the run time has none. */
    @Nullable
    Charset charset() {
        return charset;
    }

    /** How well the bytes from {@code from} on fit. */
    Fit fit(byte[] in, int from) {
        int units = 0;
        int sum = 0;
        for (int i = Ascii.end(in, from); i < in.length && units < MAX_UNITS; i = Ascii.end(in, i)) {
            int length = length(in, i);
            if (length == 2) {
                sum += points[index(in, i)];
            } else if (length == 1) {
                sum += UNLIKELY;
            } else if (length == 0 && i + 1 < in.length) {
                sum += INVALID;
            }
            i += Math.max(1, length);
            units++;
        }
        return new Fit(units, units == 0 ? 0 : (double) sum / units);
    }

    /** How many bytes the character at {@code i} takes, which is not ASCII; 0 if it is none or cut off. */
    private int length(byte[] in, int i) {
        if (i + 1 < in.length && points[index(in, i)] != INVALID) {
            return 2;
        }
        int k = 0;
        while (k < longForm.size() && i + k < in.length && longForm.get(k).has(in[i + k] & 0xFF)) {
            k++;
        }
        return k == longForm.size() ? k : 0;
    }

    private static int index(byte[] in, int i) {
        return (in[i] & 0x7F) << 8 | in[i + 1] & 0xFF;
    }
}

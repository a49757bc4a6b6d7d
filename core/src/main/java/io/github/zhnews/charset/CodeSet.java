package io.github.zhnews.charset;

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
    private static final int KANA = 2;
    private static final int ORDINARY = 1;
    private static final int UNLIKELY = -2;
    private static final int INVALID = -4;

    /** How many characters are judged: those that come first. */
    private static final int MAX_UNITS = 400;

    /** Ordinary is level 1; unlikely are kana, Greek, Cyrillic, phonetic letters, box drawing, private use. */
    static final CodeSet GB18030 = new CodeSet("GB18030", CodeSet::fourBytes, Frequent.CHINESE, """
            81-FE 40-7E rare
            81-FE 80-FE rare
            A1-A9 40-7E unlikely
            A1-A9 80-A0 unlikely
            A4-AF A1-FE unlikely
            F8-FE A1-FE unlikely
            B0-D7 A1-FE ordinary
            """);
    /** Ordinary is level 1, rare are level 2 and punctuation. */
    static final CodeSet BIG5 = new CodeSet("Big5-HKSCS", CodeSet::none, Frequent.TRADITIONAL_CHINESE, """
            81-FE 40-7E unlikely
            81-FE A1-FE unlikely
            A1-A2 40-7E rare
            A1-A2 A1-FE rare
            A3-A3 40-43 rare
            C9-F9 40-7E rare
            C9-F9 A1-FE rare
            A4-C6 40-7E ordinary
            A4-C5 A1-FE ordinary
            """);
    /** Ordinary are the characters that Big5 has in level 1; what is beyond them takes four bytes. */
    static final CodeSet EUC_TW = new CodeSet("x-EUC-TW", CodeSet::plane, Frequent.TRADITIONAL_CHINESE, """
            A1-FD A1-FE unlikely
            A1-A2 A1-FE rare
            C4-FD A1-FE ordinary
            """);
    /** Ordinary are katakana and level 1; beside them hiragana, which make up half of a Japanese text. */
    static final CodeSet EUC_JP = new CodeSet("EUC-JP", CodeSet::supplement, Frequent.JAPANESE, """
            A1-FE A1-FE unlikely
            8E-8E A1-DF unlikely
            A1-A2 A1-FE rare
            D0-F4 A1-FE rare
            A5-A5 A1-F6 ordinary
            B0-CF A1-FE ordinary
            A4-A4 A1-F3 kana
            """);
    /** The characters of EUC-JP in other places. */
    static final CodeSet SHIFT_JIS = new CodeSet("windows-31j", CodeSet::halfWidth, Frequent.JAPANESE, """
            81-9F 40-7E unlikely
            81-9F 80-FC unlikely
            E0-FC 40-7E unlikely
            E0-FC 80-FC unlikely
            81-81 40-7E rare
            81-81 80-FC rare
            98-98 9F-FC rare
            99-9F 40-7E rare
            99-9F 80-FC rare
            E0-EA 40-7E rare
            E0-EA 80-FC rare
            83-83 40-7E ordinary
            83-83 80-96 ordinary
            88-88 9F-FC ordinary
            89-97 40-7E ordinary
            89-97 80-FC ordinary
            98-98 40-72 ordinary
            82-82 9F-F1 kana
            """);
    /** Ordinary are the syllables that the standard names, rare hanja and the syllables that windows-949 adds. */
    static final CodeSet EUC_KR = new CodeSet("x-windows-949", CodeSet::none, Frequent.KOREAN, """
            81-C8 41-5A unlikely
            81-C8 61-7A unlikely
            81-C8 81-FE unlikely
            A1-FE A1-FE unlikely
            A1-A2 A1-FE rare
            CA-FD A1-FE rare
            B0-C8 A1-FE ordinary
            """);

    static final List<CodeSet> ALL = List.of(GB18030, BIG5, EUC_TW, EUC_JP, SHIFT_JIS, EUC_KR);

    private final @Nullable Charset charset;
    private final Lengths others;
    /** Points by the seven low bits of the first byte, then the second byte. */
    private final byte[] points = new byte[1 << 15];

    /**
     * A set.
     *
     * @param others how long the characters are that do not take two bytes
     * @param rows how usual its codes are, by ranges of their first and their second byte; a later line outdoes those before it,
     * and what is in none is invalid
     *
     */
    private CodeSet(String name, Lengths others, String frequent, String rows) {
        // A run time cut down to java.base may lack the rarer sets.
        charset = Charset.isSupported(name) ? Charset.forName(name) : null;
        this.others = others;
        Arrays.fill(points, (byte) INVALID);
        if (charset != null) {
            rows.lines().forEach(this::fill);
            byte[] codes = frequent.getBytes(charset);
            for (int i = Ascii.end(codes, 0); i < codes.length; i = Ascii.end(codes, i)) {
                int length = length(codes, i);
                if (length == 2) {
                    points[index(codes, i)] = FREQUENT;
                }
                i += length;
            }
        }
    }

    private void fill(String row) {
        int to = byteAt(row, 9);
        for (int lead = byteAt(row, 0); lead <= byteAt(row, 3); lead++) {
            for (int trail = byteAt(row, 6); trail <= to; trail++) {
                points[(lead & 0x7F) << 8 | trail] = (byte) points(row.substring(12));
            }
        }
    }

    private static int byteAt(String row, int at) {
        return Integer.parseInt(row, at, at + 2, 16);
    }

    private static int points(String word) {
        return switch (word) {
            case "kana" -> KANA;
            case "ordinary" -> ORDINARY;
            case "unlikely" -> UNLIKELY;
            default -> 0;
        };
    }

    /** How many bytes the character takes that is no valid pair of bytes; 0 if it is none. */
    private interface Lengths {
        int length(byte[] in, int i);
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
        return others.length(in, i);
    }

    private static int none(byte[] in, int i) {
        return 0;
    }

    private static int fourBytes(byte[] in, int i) {
        return Gb18030.isFourBytes(in, i) ? 4 : 0;
    }

    /** What stands in another plane: the plane's number, then two bytes. */
    private static int plane(byte[] in, int i) {
        return in[i] == (byte) 0x8E && areHigh(in, i + 1, 3) ? 4 : 0;
    }

    /** The kanji of JIS X 0212. */
    private static int supplement(byte[] in, int i) {
        return in[i] == (byte) 0x8F && areHigh(in, i + 1, 2) ? 3 : 0;
    }

    /** Katakana of half the width. */
    private static int halfWidth(byte[] in, int i) {
        return in[i] > (byte) 0xA0 && in[i] < (byte) 0xE0 ? 1 : 0;
    }

    private static boolean areHigh(byte[] in, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= in.length || (in[i] & 0xFF) < 0xA1) {
                return false;
            }
        }
        return true;
    }

    private static int index(byte[] in, int i) {
        return (in[i] & 0x7F) << 8 | in[i + 1] & 0xFF;
    }
}

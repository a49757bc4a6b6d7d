package io.github.zhnews.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names by which pages call character sets, and what browsers take them to mean.
 *
 * <p>Most of it is the table of the WHATWG Encoding standard: {@code gb2312} and {@code gbk} mean GB18030, {@code big5}
 * means Big5-HKSCS, {@code iso-8859-1} means windows-1252. Names are compared by their letters and digits alone, so that
 * {@code GB_2312}, {@code gb-2312} and {@code gb2312} are one, and a few names are known that only Chinese servers use.
 * Labels of UTF-16 and UTF-32 mean UTF-8 here, because a page in UTF-16 is recognised before any label is read.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding standard, 4.2</a>
 */
final class CharsetLabels {
    static final Charset GB18030 = Charset.forName("GB18030");
    /** The set in which every byte is a character: what is left for bytes that make no sense in any other. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    /** One character set a line: its name in Java, then its labels, reduced to lower-case letters and digits. */
    private static final String TABLE = """
            UTF-8 utf8 unicode11utf8 unicode20utf8 xunicode20utf8 utf8mb4 utf16 utf16le utf16be unicode csunicode ucs2 \
            iso10646ucs2 unicodefeff unicodefffe utf32 utf32le utf32be ucs4 iso10646ucs4
            GB18030 gb18030 gbk gb2312 gb231280 chinese csgb2312 csiso58gb231280 isoir58 xgbk cp936 ms936 windows936 euccn \
            xeuccn
            Big5-HKSCS big5 big5hkscs cnbig5 csbig5 xxbig5 cp950 ms950 windows950 big5eten
            windows-1252 windows1252 ansix341968 ascii cp1252 cp819 csisolatin1 ibm819 iso88591 iso885911987 isoir100 l1 \
            latin1 usascii xcp1252 xuserdefined
            windows-31j shiftjis csshiftjis ms932 mskanji sjis windows31j xsjis
            EUC-JP eucjp cseucpkdfmtjapanese xeucjp
            ISO-2022-JP iso2022jp csiso2022jp
            ISO-2022-CN iso2022cn csiso2022cn
            ISO-2022-KR iso2022kr csiso2022kr
            x-EUC-TW euctw xeuctw cseuctw cns11643
            x-windows-949 euckr cseuckr csksc56011987 isoir149 korean ksc56011987 ksc56011989 ksc5601 windows949
            windows-1250 windows1250 cp1250 xcp1250
            windows-1251 windows1251 cp1251 xcp1251
            windows-1253 windows1253 cp1253 xcp1253
            windows-1254 windows1254 cp1254 xcp1254 csisolatin5 iso88599 iso885991989 isoir148 l5 latin5
            windows-1255 windows1255 cp1255 xcp1255
            windows-1256 windows1256 cp1256 xcp1256
            windows-1257 windows1257 cp1257 xcp1257
            windows-1258 windows1258 cp1258 xcp1258
            x-windows-874 windows874 dos874 iso885911 tis620
            IBM866 866 cp866 csibm866 ibm866
            ISO-8859-2 iso88592 csisolatin2 isoir101 iso885921987 l2 latin2
            ISO-8859-3 iso88593 csisolatin3 isoir109 iso885931988 l3 latin3
            ISO-8859-4 iso88594 csisolatin4 isoir110 iso885941988 l4 latin4
            ISO-8859-5 iso88595 csisolatincyrillic cyrillic isoir144 iso885951988
            ISO-8859-6 iso88596 arabic asmo708 csiso88596e csiso88596i csisolatinarabic ecma114 iso88596e iso88596i \
            isoir127 iso885961987
            ISO-8859-7 iso88597 csisolatingreek ecma118 elot928 greek greek8 isoir126 iso885971987 suneugreek
            ISO-8859-8 iso88598 csiso88598e csisolatinhebrew hebrew iso88598e isoir138 iso885981988 visual csiso88598i \
            iso88598i logical
            ISO-8859-13 iso885913
            ISO-8859-15 iso885915 csisolatin9 l9
            ISO-8859-16 iso885916
            KOI8-R koi8r cskoi8r koi koi8
            KOI8-U koi8u koi8ru
            x-MacRoman macintosh csmacintosh mac xmacroman
            x-MacCyrillic xmaccyrillic xmacukrainian
            """;

    private static final Set<String> HIDDEN = Set.of(
            "utf7",
            "unicode11utf7",
            "csunicode11utf7",
            "xunicode20utf7",
            "hz",
            "hzgb2312",
            "iso2022cnext",
            "replacement");

    private static final Map<String, Charset> BY_LABEL = read();

    private CharsetLabels() {}

    /** The character set that a label means. */
    static @Nullable Charset charset(String label) {
        return BY_LABEL.get(reduced(label));
    }

    /** Whether the set changes between tables by escape sequences, so that a page in it has no byte above 0x7F. */
    static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    /** Whether a label means a set that hides other characters in ASCII and that is not read here. */
    static boolean hidesInAscii(String label) {
        return HIDDEN.contains(reduced(label));
    }

    private static Map<String, Charset> read() {
        var byLabel = new HashMap<String, Charset>();
        for (String line : TABLE.split("\n")) {
            String[] words = line.split(" ");
            // A run time cut down to java.base may lack the rarer sets.
            if (Charset.isSupported(words[0])) {
                for (int i = 1; i < words.length; i++) {
                    byLabel.put(
                            words[i], words[0].equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(words[0]));
                }
            }
        }
        return Map.copyOf(byLabel);
    }

    private static String reduced(String label) {
        var letters = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}

package io.github.zhnews.charset;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How much bytes look like Chinese text in a two-byte encoding, judged by the first few hundred characters that are not
 * ASCII.
 *
 * <p>Two things tell GB18030 and Big5 apart: the hundred-odd characters that make up half of any Chinese text, and the
 * order of the code tables, where common characters come first (GB2312 rows B0–D7, Big5 rows A4–C6) and symbols,
 * foreign letters and private use have rows of their own. In its own encoding a text scores 1.5 to 2 a character, a
 * title without any of the most common characters still 1; in the other one less than 0.7; text that is no Chinese at all
 * scores below 0.
 *
 * @param units how many characters were judged
 * @param mean the mean score of a character, from {@value #COMMON} (common) to {@value #INVALID} (invalid); 0 if there were none
 */
record ChineseScore(int units, double mean) {
    private static final int COMMON = 3;
    private static final int LEVEL_1 = 1;
    private static final int UNLIKELY = -2;
    private static final int INVALID = -4;

    private static final int MAX_UNITS = 400;
    /** From this mean on the bytes are taken for Chinese. */
    private static final double CONVINCING = 0.6;
    /** By how much, and on how many characters, one encoding must lead to overrule a label of the other. */
    private static final double CLEAR_LEAD = 0.6;

    private static final int CLEAR_UNITS = 16;

    private static final String PUNCTUATION = "，。、：；“”《》！？（）「」　";
    private static final String SIMPLIFIED = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多"
            + "经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三"
            + "关点正业外将两高间由问很最重并物手应向头文体政美相见被利二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教"
            + "东提及比员名真论处走各入几口认平系气题活更别打女变四神总何电数安少报才结反受目太量再建务做接必场件计管期市直德资命山金指区记者社";
    private static final String TRADITIONAL = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作里用道行所然家種事成方多"
            + "經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三"
            + "關點正業外將兩高間由問很最重並物手應向頭文體政美相見被利二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教"
            + "東提及比員名真論處走各入幾口認平系氣題活更別打女變四神總何電數安少報才結反受目太量再建務做接必場件計管期市直德資命山金指區記者社灣裡";

    private static final BitSet COMMON_GB = codes(PUNCTUATION + SIMPLIFIED + TRADITIONAL, CharsetLabels.GB18030);
    private static final BitSet COMMON_BIG5 = codes(PUNCTUATION + TRADITIONAL, CharsetLabels.BIG5);

    /** Whether the bytes pass for Chinese in this encoding. */
    boolean isConvincing() {
        return units > 0 && mean >= CONVINCING;
    }

    /** Whether this encoding fits so much better than the other one that a label of the other is wrong. */
    boolean overrules(ChineseScore other) {
        return units >= CLEAR_UNITS && isConvincing() && mean - other.mean >= CLEAR_LEAD;
    }

    /** Judges the bytes from {@code from} on as GB18030. */
    static ChineseScore gb18030(byte[] in, int from) {
        int units = 0;
        int sum = 0;
        for (int i = Ascii.end(in, from); i < in.length && units < MAX_UNITS; i = Ascii.end(in, i + 1)) {
            int lead = in[i] & 0xFF;
            int trail = i + 1 < in.length ? in[i + 1] & 0xFF : 0;
            if (lead > 0x80 && lead < 0xFF && Gb18030.isTrail(trail)) {
                sum += COMMON_GB.get(lead << 8 | trail) ? COMMON : gb(lead, trail);
                i++;
            } else if (Gb18030.isFourBytes(in, i)) {
                i += 3;
            } else if (i + 1 < in.length) {
                sum += INVALID;
            }
            units++;
        }
        return of(units, sum);
    }

    /** Judges the bytes from {@code from} on as Big5. */
    static ChineseScore big5(byte[] in, int from) {
        int units = 0;
        int sum = 0;
        for (int i = Ascii.end(in, from); i < in.length && units < MAX_UNITS; i = Ascii.end(in, i + 1)) {
            int lead = in[i] & 0xFF;
            int trail = i + 1 < in.length ? in[i + 1] & 0xFF : 0;
            if (lead > 0x80 && lead < 0xFF && (trail >= 0x40 && trail < 0x7F || trail > 0xA0 && trail < 0xFF)) {
                sum += COMMON_BIG5.get(lead << 8 | trail) ? COMMON : big5(lead, trail);
                i++;
            } else if (i + 1 < in.length) {
                sum += INVALID;
            }
            units++;
        }
        return of(units, sum);
    }

    private static int gb(int lead, int trail) {
        if (trail >= 0xA1) {
            if (lead >= 0xB0 && lead <= 0xD7) {
                return LEVEL_1;
            }
            // Kana, Greek, Cyrillic, phonetic letters, box drawing; private use.
            return lead >= 0xA4 && lead <= 0xAF || lead >= 0xF8 ? UNLIKELY : 0;
        }
        return lead >= 0xA1 && lead <= 0xA9 ? UNLIKELY : 0;
    }

    private static int big5(int lead, int trail) {
        if (lead >= 0xA4 && lead <= 0xC6 && (lead < 0xC6 || trail < 0xA1)) {
            return LEVEL_1;
        }
        boolean level2 = lead >= 0xC9 && lead <= 0xF9;
        boolean symbol = lead >= 0xA1 && lead <= 0xA2 || lead == 0xA3 && trail < 0x44;
        return level2 || symbol ? 0 : UNLIKELY;
    }

    private static ChineseScore of(int units, int sum) {
        return new ChineseScore(units, units == 0 ? 0 : (double) sum / units);
    }

    private static BitSet codes(String characters, Charset charset) {
        var codes = new BitSet(1 << 16);
        for (int i = 0; i < characters.length(); i++) {
            byte[] code = characters.substring(i, i + 1).getBytes(charset);
            if (code.length == 2) {
                codes.set((code[0] & 0xFF) << 8 | code[1] & 0xFF);
            }
        }
        return codes;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding.Doubt;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in every set, labelled as every other one: what is read wrong is said to be doubtful. */
class CharsetMatrixTest {
    private static final List<String> CHINESE = List.of("UTF-8", "GBK", "GB18030", "Big5-HKSCS", "x-EUC-TW");
    private static final List<String> WIDE = List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    private static final List<String> JAPANESE = List.of("UTF-8", "EUC-JP", "windows-31j", "ISO-2022-JP");
    private static final List<String> KOREAN = List.of("UTF-8", "x-windows-949");

    private static final List<String> LABELS = List.of(
            "utf-8 utf-16 utf-32 utf-7 gb2312 gbk gb18030 hz-gb-2312 iso-2022-cn big5 euc-tw shift_jis euc-jp iso-2022-jp euc-kr"
                    .concat(
                            " iso-2022-kr replacement x-user-defined us-ascii iso-8859-1 windows-1252 windows-1251 koi8-r")
                    .concat(" iso-8859-7 windows-1255 windows-1256 windows-874 macintosh ibm866 mystery-7 none")
                    .split(" "));
    /** In these, pages in ASCII may hide anything. */
    private static final Set<String> HIDING = Set.of("utf-7", "hz-gb-2312", "replacement");

    private static final int SEEDS = 4;

    private int right;
    private int doubtful;
    private final TreeMap<String, Integer> doubted = new TreeMap<>();
    private final TreeMap<String, Integer> wrong = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(ints = {200, 1000, 5000})
    void chinesePagesAreReadRightWhateverTheirLabel(int length) {
        for (var set : CHINESE) {
            count(InventedText.SIMPLIFIED, set, length);
            count(InventedText.TRADITIONAL, set, length);
        }
        for (var set : WIDE) {
            count(InventedText.SIMPLIFIED, set, length);
            count(InventedText.TRADITIONAL, set, length);
        }
        assertThat(wrong).isEmpty();
        assertThat(doubted).isEmpty();
        assertThat(doubtful).isZero();
        assertThat(right).isEqualTo((CHINESE.size() + WIDE.size()) * 2 * LABELS.size() * 2 * SEEDS);
    }

    @Test
    void pagesOfAFewWordsAreReadRightOrInDoubt() {
        for (var set : CHINESE) {
            count(InventedText.SIMPLIFIED, set, 20);
            count(InventedText.TRADITIONAL, set, 20);
        }
        assertThat(wrong).isEmpty();
        assertThat(right)
                .isGreaterThan(99
                        * (doubtful + doubted.values().stream().mapToInt(n -> n).sum()));
    }

    @Test
    void japaneseAndKoreanPagesAreReadRightOrInDoubt() {
        JAPANESE.forEach(set -> count(InventedText.JAPANESE, set, 400));
        KOREAN.forEach(set -> count(InventedText.KOREAN, set, 400));
        assertThat(wrong).isEmpty();
        assertThat(doubtful).isZero();
        assertThat(doubted.keySet()).allMatch(key -> HIDING.stream().anyMatch(key::endsWith));
    }

    @Test
    void chineseInForeignSetsIsReadRightOrInDoubt() {
        for (var set : List.of("EUC-JP", "windows-31j", "ISO-2022-JP", "x-windows-949")) {
            count(InventedText.SIMPLIFIED, set, 400);
            count(InventedText.TRADITIONAL, set, 400);
        }
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThan(20 * doubtful);
    }

    @ParameterizedTest
    @EnumSource(names = {"SIMPLIFIED", "TRADITIONAL"})
    void aRightLabelIsNeverDoubted(InventedText text) {
        for (int length = 0; length <= 300; length += length < 30 ? 1 : 30) {
            for (var label : List.of("utf-8", "gbk", "big5", "gb18030", "euc-tw")) {
                var set = CharsetLabels.charset(label);
                var page = text.page(length, length, set, "<meta charset=" + label + ">");
                assertThat(HtmlDecoder.decode(page.getBytes(set), null).how().doubt())
                        .isEqualTo(Doubt.NONE);
            }
        }
    }

    @Test
    void ofTwoLabelsTheRightOneIsTaken() {
        for (var right : List.of("utf-8", "gbk", "big5")) {
            for (var other : LABELS) {
                var set = CharsetLabels.charset(right);
                var page = InventedText.TRADITIONAL.page(200, 7, set, "<meta charset=" + other + ">");
                assertRead(page, HtmlDecoder.decode(page.getBytes(set), "text/html; charset=" + right));
                page = page.replace("charset=" + other, "charset=" + right);
                assertRead(page, HtmlDecoder.decode(page.getBytes(set), "text/html; charset=" + other));
            }
        }
    }

    private static void assertRead(String page, Decoded decoded) {
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.how().isDoubtful()).isFalse();
    }

    /** Reads pages with each label, as a header and in the page, and counts what becomes of them. */
    private void count(InventedText text, String set, int length) {
        var charset = Charset.forName(set);
        for (var label : LABELS) {
            boolean isNone = label.equals("none");
            for (int seed = 0; seed < SEEDS; seed++) {
                var bare = text.page(length, seed, charset, "");
                var labelled = isNone ? bare : text.page(length, seed + 100, charset, "<meta charset=" + label + ">");
                count(set + " as " + label, bare, HtmlDecoder.decode(bare.getBytes(charset), header(label)));
                count(set + " as " + label, labelled, HtmlDecoder.decode(labelled.getBytes(charset), null));
            }
        }
    }

    private static String header(String label) {
        return label.equals("none") ? "text/html" : "text/html; charset=" + label;
    }

    private void count(String key, String page, Decoded decoded) {
        boolean isRight = decoded.text().equals(page);
        boolean isDoubtful = decoded.how().isDoubtful();
        if (isRight && !isDoubtful) {
            right++;
        } else if (isRight) {
            doubted.merge(key, 1, Integer::sum);
        } else if (isDoubtful) {
            doubtful++;
        } else {
            wrong.merge(key + " read as " + decoded.how().charset(), 1, Integer::sum);
        }
    }
}

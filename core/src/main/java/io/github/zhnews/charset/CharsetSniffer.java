package io.github.zhnews.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of one page say of their character set. Each question is answered when it is first asked.
 *
 * <p>Not thread-safe; belongs to one call.
 */
final class CharsetSniffer {
    private final byte[] body;
    /** Where the first byte stands that is not ASCII: nothing before it tells anything. */
    private final int from;

    private @Nullable Utf8Form utf8;
    private @Nullable ChineseScore gb18030;
    private @Nullable ChineseScore big5;

    CharsetSniffer(byte[] body) {
        this.body = body;
        this.from = Ascii.end(body, 0);
    }

    /** The byte order of a page in UTF-16 that has no mark, told by the zero bytes of its first two characters. */
    @Nullable
    Charset utf16() {
        if (body.length < 4) {
            return null;
        }
        if (body[0] > 0 && body[1] == 0 && body[2] > 0 && body[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return body[0] == 0 && body[1] > 0 && body[2] == 0 && body[3] > 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** How far the bytes have the form of UTF-8. */
    Utf8Form utf8() {
        if (utf8 == null) {
            utf8 = Utf8Form.of(body, from);
        }
        return utf8;
    }

    /**
     * Whether the bytes contradict a declared character set.
     *
     * <p>UTF-8 is contradicted by more than a few broken sequences. Every other set is by bytes that are certainly UTF-8;
     * GB18030 and Big5 moreover if the other one of the two fits much better, and the sets in which any bytes make
     * text (windows-1252 and its kind) if the bytes make good Chinese.
     */
    boolean contradicts(Charset declared) {
        if (declared.equals(StandardCharsets.UTF_8)) {
            return !utf8().isCredible();
        }
        if (utf8().isCertain()) {
            return true;
        }
        if (declared.equals(CharsetLabels.GB18030)) {
            return big5().overrules(gb18030());
        }
        if (declared.equals(CharsetLabels.BIG5)) {
            return gb18030().overrules(big5());
        }
        return CharsetLabels.acceptsAnything(declared) && chinese() != null;
    }

    /** The character set that the bytes themselves suggest, or {@code null} if they suggest none. */
    @Nullable
    Charset suggestion() {
        Utf8Form form = utf8();
        // Bytes of two-byte sequences alone are as likely a few characters of GB18030.
        if (form.isCertain() || form.errors() == 0 && chinese() == null) {
            return StandardCharsets.UTF_8;
        }
        Charset chinese = chinese();
        return chinese == null && form.isCredible() ? StandardCharsets.UTF_8 : chinese;
    }

    private @Nullable Charset chinese() {
        ChineseScore gb = gb18030();
        ChineseScore traditional = big5();
        if (gb.mean() >= traditional.mean()) {
            return gb.isConvincing() ? CharsetLabels.GB18030 : null;
        }
        return traditional.isConvincing() ? CharsetLabels.BIG5 : null;
    }

    private ChineseScore gb18030() {
        if (gb18030 == null) {
            gb18030 = ChineseScore.gb18030(body, from);
        }
        return gb18030;
    }

    private ChineseScore big5() {
        if (big5 == null) {
            big5 = ChineseScore.big5(body, from);
        }
        return big5;
    }
}

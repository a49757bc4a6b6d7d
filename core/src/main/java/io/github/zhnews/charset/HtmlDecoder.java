// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Decoding.Doubt;
import io.github.zhnews.model.Decoding.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text.
 *
 * <p>A byte order mark decides. Otherwise the first declaration does that the bytes do not contradict: the Content-Type
 * header, then {@code meta} anywhere in the head, then the XML declaration. Without one, the bytes decide: UTF-8 if they
 * are valid as that, else GB18030, Big5 or another set of East Asia, whichever gives the more ordinary text. {@code gb2312}
 * and {@code gbk} are read as GB18030, of which they are subsets, so that 镕, 喆 and 〇 survive.
 *
 * <p>Broken bytes never fail; each broken sequence reads as U+FFFD. A few of them, or a last character cut in two, do not
 * overturn a label. Where bytes and labels leave a choice, the decoding says so; bytes that are no text give none.
 */
public final class HtmlDecoder {
    /** Fewer broken characters are chance, and so are fewer than one of so many. */
    private static final int RIDDLED = 3;

    private static final int FEW = 20;

    private final byte[] body;
    /** Where the text begins, behind a byte order mark. */
    private final int start;

    private final CharsetSniffer sniffer;
    private final List<DeclaredCharset> declarations;

    private HtmlDecoder(byte[] body, int start, List<DeclaredCharset> declarations) {
        this.body = body;
        this.start = start;
        this.declarations = declarations;
        this.sniffer = new CharsetSniffer(body, start);
    }

    /**
     * Decodes a page.
     *
     * @param contentType the value of the Content-Type header, or {@code null} if there is none
     */
    public static Decoded decode(byte[] body, @Nullable String contentType) {
        var mark = ByteOrderMark.of(body);
        var declarations = new ArrayList<DeclaredCharset>();
        if (mark != null) {
            declarations.add(new DeclaredCharset(Reason.BOM, "", mark.charset()));
        }
        declarations.addAll(DeclaredCharset.all(body, contentType));
        var decoder = new HtmlDecoder(body, mark == null ? 0 : mark.length(), declarations);
        if (mark != null && mark.isWide()) {
            // Half of the bytes of markup are zero in such a set; there are none where the mark is wrong.
            boolean hasZero = Ascii.indexOf(body, (byte) 0, mark.length()) < body.length;
            boolean isCredible = hasZero || body.length == mark.length();
            return decoder.read(mark.charset(), Reason.BOM, "", isCredible ? Doubt.NONE : Doubt.UNSURE);
        }
        var wide = WideForm.of(body);
        if (wide != null) {
            return decoder.read(wide, Doubt.NONE);
        }
        if (BinaryForm.is(body)) {
            var how = Decoding.of(CharsetLabels.WESTERN.name(), Reason.CONTENT)
                    .withDeclared(decoder.firstLabel())
                    .withDoubt(Doubt.BINARY);
            return new Decoded("", how);
        }
        return decoder.decode();
    }

    private Decoded decode() {
        var hidden = sniffer.isAscii() ? Escapes.charset(body) : null;
        for (var declared : declarations) {
            var charset = declared.charset();
            if (charset != null && (hidden == null || hidden.equals(charset))) {
                var decoded = readUnlessContradicted(charset, declared);
                if (decoded != null) {
                    return decoded;
                }
            }
        }
        if (hidden != null) {
            return read(hidden, Doubt.NONE);
        }
        var suggestion = sniffer.suggestion();
        return suggestion != null ? read(suggestion.charset(), suggestion.doubt()) : lastResort();
    }

    private @Nullable Decoded readUnlessContradicted(Charset charset, DeclaredCharset declared) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Reading UTF-8 is as fast as checking it, and it mostly is UTF-8.
            var decoded = read(charset, declared.by(), declared.label(), Doubt.NONE);
            return decoded.how().malformed() && sniffer.contradicts(charset) ? null : decoded;
        }
        return sniffer.contradicts(charset)
                ? null
                : read(charset, declared.by(), declared.label(), sniffer.doubt(charset));
    }

    /** Bytes that make no sense in anything: as the page says, else in the set where every byte is a character. */
    private Decoded lastResort() {
        for (var declared : declarations) {
            var charset = declared.charset();
            if (charset != null) {
                return read(charset, declared.by(), declared.label(), Doubt.GARBLED);
            }
        }
        return read(CharsetLabels.WESTERN, Doubt.UNSURE);
    }

    private Decoded read(Charset charset, Doubt doubt) {
        return read(charset, Reason.CONTENT, firstLabel(), doubt);
    }

    private String firstLabel() {
        return declarations.stream()
                .map(DeclaredCharset::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Decoded read(Charset charset, Reason reason, String label, Doubt doubt) {
        String text;
        boolean malformed;
        if (charset.equals(CharsetLabels.GB18030)) {
            var result = Gb18030.decode(body, start);
            text = result.text();
            malformed = result.errors() > 0;
        } else {
            text = new String(body, start, body.length - start, charset);
            malformed = text.indexOf('\uFFFD') >= 0
                    && (!charset.equals(StandardCharsets.UTF_8)
                            || sniffer.utf8().isMalformed());
        }
        return new Decoded(
                text,
                Decoding.of(charset.name(), reason)
                        .withDeclared(label)
                        .withMalformed(malformed)
                        .withDoubt(doubt != Doubt.NONE ? doubt : doubt(text, malformed)));
    }

    private Doubt doubt(String text, boolean malformed) {
        if (malformed && isRiddled(text)) {
            return Doubt.GARBLED;
        }
        return sniffer.isAscii()
                        && declarations.stream().anyMatch(declared -> CharsetLabels.hidesInAscii(declared.label()))
                ? Doubt.UNSURE
                : Doubt.NONE;
    }

    /** Whether too many characters are broken for it to be chance. */
    private static boolean isRiddled(String text) {
        int broken = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all += text.charAt(i) >= 0x80 ? 1 : 0;
            broken += text.charAt(i) == '\uFFFD' ? 1 : 0;
        }
        return broken >= RIDDLED && broken * (long) FEW > all;
    }
}

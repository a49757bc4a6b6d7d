package io.github.zhnews.charset;

import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Decoding.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text.
 *
 * <p>A byte order mark decides. Otherwise the first declaration does that the bytes do not contradict: the Content-Type
 * header, then {@code meta} anywhere in the head, then the XML declaration. Without one, the bytes decide: UTF-8 if they
 * are valid as that, else GB18030 or Big5, whichever gives the more ordinary Chinese. {@code gb2312} and {@code gbk} are
 * read as GB18030, of which they are subsets, so that 镕, 喆 and 〇 survive.
 *
 * <p>Broken bytes never fail; each broken sequence reads as U+FFFD. A few of them, or a last character cut in two, do not
 * overturn a label.
 */
public final class HtmlDecoder {
    private HtmlDecoder() {}

    /**
     * Decodes a page.
     *
     * @param body the bytes of the page as served, without transfer or content encoding
     * @param contentType the value of the Content-Type header, or {@code null} if there is none
     * @return the text, which is empty for no bytes, and how it was read
     */
    public static Decoded decode(byte[] body, @Nullable String contentType) {
        Decoded marked = marked(body);
        if (marked != null) {
            return marked;
        }
        var sniffer = new CharsetSniffer(body);
        List<DeclaredCharset> declarations = DeclaredCharset.all(body, contentType);
        String firstLabel = declarations.isEmpty() ? "" : declarations.get(0).label();
        Charset utf16 = sniffer.utf16();
        if (utf16 != null) {
            return read(body, 0, utf16, Reason.CONTENT, firstLabel);
        }
        for (DeclaredCharset declared : declarations) {
            Charset charset = declared.charset();
            if (charset != null) {
                Decoded decoded = readUnlessContradicted(body, sniffer, charset, declared);
                if (decoded != null) {
                    return decoded;
                }
            }
        }
        Charset suggestion = sniffer.suggestion();
        return suggestion != null
                ? read(body, 0, suggestion, Reason.CONTENT, firstLabel)
                : lastResort(body, declarations, firstLabel);
    }

    private static @Nullable Decoded readUnlessContradicted(
            byte[] body, CharsetSniffer sniffer, Charset charset, DeclaredCharset declared) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Reading UTF-8 is as fast as checking it, and it mostly is UTF-8.
            String text = new String(body, StandardCharsets.UTF_8);
            boolean malformed = text.indexOf('\uFFFD') >= 0 && sniffer.utf8().isMalformed();
            return malformed && sniffer.contradicts(charset)
                    ? null
                    : new Decoded(text, new Decoding(charset.name(), declared.by(), declared.label(), malformed));
        }
        return sniffer.contradicts(charset) ? null : read(body, 0, charset, declared.by(), declared.label());
    }

    /** Bytes that make no sense in anything: as the page says, else in the set where every byte is a character. */
    private static Decoded lastResort(byte[] body, List<DeclaredCharset> declarations, String firstLabel) {
        for (DeclaredCharset declared : declarations) {
            Charset charset = declared.charset();
            if (charset != null) {
                return read(body, 0, charset, declared.by(), declared.label());
            }
        }
        Charset western = CharsetLabels.charset("windows-1252");
        return read(body, 0, western != null ? western : StandardCharsets.ISO_8859_1, Reason.CONTENT, firstLabel);
    }

    private static @Nullable Decoded marked(byte[] body) {
        if (body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            return read(body, 3, StandardCharsets.UTF_8, Reason.BOM, "");
        }
        if (body.length >= 2 && body[0] == (byte) 0xFF && body[1] == (byte) 0xFE) {
            return read(body, 2, StandardCharsets.UTF_16LE, Reason.BOM, "");
        }
        if (body.length >= 2 && body[0] == (byte) 0xFE && body[1] == (byte) 0xFF) {
            return read(body, 2, StandardCharsets.UTF_16BE, Reason.BOM, "");
        }
        return null;
    }

    private static Decoded read(byte[] body, int from, Charset charset, Reason reason, String label) {
        String text;
        boolean malformed;
        if (charset.equals(CharsetLabels.GB18030)) {
            Gb18030.Result result = Gb18030.decode(body, from);
            text = result.text();
            malformed = result.errors() > 0;
        } else {
            text = new String(body, from, body.length - from, charset);
            malformed = text.indexOf('\uFFFD') >= 0
                    && (!charset.equals(StandardCharsets.UTF_8)
                            || Utf8Form.of(body, from).isMalformed());
        }
        return new Decoded(text, new Decoding(charset.name(), reason, label, malformed));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import io.github.zhnews.model.Decoding.Doubt;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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

    private final Map<CodeSet, Fit> fits = new HashMap<>();
    private @Nullable Utf8Form utf8;

    /** Asks the bytes from {@code start} on. */
    CharsetSniffer(byte[] body, int start) {
        this.body = body;
        this.from = Ascii.end(body, start);
    }

    /** A character set that the bytes suggest. */
    record Suggestion(Charset charset, Doubt doubt) {}

    /** Whether there are but ASCII bytes. */
    boolean isAscii() {
        return from == body.length;
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
     * <p>UTF-8 is contradicted by more than a few broken sequences, a set of seven bits by any byte of eight. Every other set
     * is by bytes that are certainly UTF-8; those of two-byte characters moreover if another one fits much better, and those of
     * one-byte characters, in which any bytes make text, if the bytes make good text in one of the former.
     */
    boolean contradicts(Charset declared) {
        if (declared.equals(StandardCharsets.UTF_8)) {
            return !utf8().isCredible();
        }
        if (CharsetLabels.isSevenBit(declared)) {
            return !isAscii();
        }
        if (utf8().isCertain()) {
            return true;
        }
        var own = CodeSet.of(declared);
        if (own == null) {
            return fit(best()).isConvincing();
        }
        return !fit(own).isSure() && fit(best()).overrules(fit(own));
    }

    /** What speaks against a declared character set that is not contradicted. */
    Doubt doubt(Charset declared) {
        if (isAscii() || declared.equals(StandardCharsets.UTF_8)) {
            return Doubt.NONE;
        }
        var own = CodeSet.of(declared);
        if (own == null) {
            return fit(best()).isDisturbing() ? Doubt.UNSURE : Doubt.NONE;
        }
        var fit = fit(own);
        if (fit.isSure()) {
            return Doubt.NONE;
        }
        if (CodeSet.ALL.stream().anyMatch(other -> fit(other).casts(fit))) {
            return Doubt.UNSURE;
        }
        return fit.isClear() && !fit.isConvincing() ? Doubt.GARBLED : Doubt.NONE;
    }

    /** The character set that the bytes themselves suggest, or {@code null} if they suggest none. */
    @Nullable
    Suggestion suggestion() {
        var form = utf8();
        if (form.isCertain()) {
            return new Suggestion(StandardCharsets.UTF_8, Doubt.NONE);
        }
        var best = best();
        var charset = best.charset();
        // A few sequences of two bytes are as likely characters of GB18030 as of UTF-8.
        if (charset != null && fit(best).isConvincing()) {
            return new Suggestion(charset, isUnrivalled(best) ? Doubt.NONE : Doubt.UNSURE);
        }
        if (form.errors() == 0) {
            return new Suggestion(StandardCharsets.UTF_8, Doubt.NONE);
        }
        return form.isCredible() ? new Suggestion(StandardCharsets.UTF_8, Doubt.UNSURE) : null;
    }

    private boolean isUnrivalled(CodeSet set) {
        var fit = fit(set);
        return fit.isSure()
                || fit.isClear()
                        && CodeSet.ALL.stream()
                                .noneMatch(other -> other != set && fit(other).rivals(fit));
    }

    /** The set that fits best; GB18030 or Big5, unless another one fits much better. */
    private CodeSet best() {
        var best = fit(CodeSet.GB18030).mean() >= fit(CodeSet.BIG5).mean() ? CodeSet.GB18030 : CodeSet.BIG5;
        if (fit(best).isSure()) {
            return best;
        }
        var any = best;
        for (var set : CodeSet.ALL) {
            any = fit(set).mean() > fit(any).mean() ? set : any;
        }
        return fit(any).overrules(fit(best)) ? any : best;
    }

    private Fit fit(CodeSet set) {
        return fits.computeIfAbsent(set, s -> s.fit(body, from));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import io.github.zhnews.twist.Twist.Served;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bytes that a page is sent as, and what is said of them. */
final class EncodingTwists {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset UTF_16BE = StandardCharsets.UTF_16BE;
    private static final Charset UTF_16LE = StandardCharsets.UTF_16LE;

    private EncodingTwists() {}

    static List<Twist> all() {
        var twists = new ArrayList<Twist>();
        for (var charset : List.of(StandardCharsets.UTF_8, GBK, BIG5)) {
            var wrong = charset.equals(StandardCharsets.UTF_8) ? "gbk" : "utf-8";
            twists.add(twist(charset, "named by the server", "", charset.name()));
            twists.add(twist(charset, "named by the page", charset.name(), null));
            twists.add(twist(charset, "unnamed", "", null));
            twists.add(twist(charset, "named wrong by the page", wrong, null));
            twists.add(twist(charset, "named wrong by the server", charset.name(), wrong));
        }
        twists.add(twist(GB18030, "named by the page", "gb18030", null));
        twists.add(twist(GB18030, "unnamed", "", null));
        twists.add(twist(GBK, "named gb2312 by the page", "gb2312", null));
        twists.add(twist(BIG5, "named gb2312 by the page", "gb2312", null));
        for (var charset : List.of(StandardCharsets.UTF_8, UTF_16LE, UTF_16BE)) {
            twists.add(marked(charset, "", null));
            twists.add(marked(charset, "gbk", "text/html; charset=gbk"));
        }
        return twists;
    }

    private static Twist twist(Charset charset, String how, String byPage, String byServer) {
        var type = byServer == null ? null : "text/html; charset=" + byServer;
        return new Twist(charset + " " + how, page -> sent(labelled(page, byPage), charset, type));
    }

    /** With a byte order mark. */
    private static Twist marked(Charset charset, String byPage, String type) {
        var name = charset + " with a mark" + (type == null ? "" : ", named wrong");
        return new Twist(name, page -> sent("\uFEFF" + labelled(page, byPage), charset, type));
    }

    private static Optional<Served> sent(String page, Charset charset, String type) {
        return charset.newEncoder().canEncode(page)
                ? Optional.of(new Served(page.getBytes(charset), type))
                : Optional.empty();
    }

    /** A page that names a charset, or none. */
    private static String labelled(Sample page, String label) {
        var out = new ArrayList<Token>();
        for (var token : page.tokens()) {
            boolean isLabel = token.isStart("meta")
                    && token.source().toLowerCase(Locale.ROOT).contains("charset");
            if (!isLabel) {
                out.add(token);
            }
            if (token.isStart("head") && !label.isEmpty()) {
                out.add(Token.made("<meta charset=\"" + label + "\">"));
            }
        }
        return Tokens.join(out);
    }
}

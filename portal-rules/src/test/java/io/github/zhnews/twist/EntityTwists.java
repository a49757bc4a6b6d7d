// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import static io.github.zhnews.twist.Token.Kind.START;
import static io.github.zhnews.twist.Token.Kind.TEXT;

import io.github.zhnews.twist.StartTag.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** How characters are spelled. */
final class EntityTwists {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry((int) '“', "&ldquo;"),
            Map.entry((int) '”', "&rdquo;"),
            Map.entry((int) '‘', "&lsquo;"),
            Map.entry((int) '’', "&rsquo;"),
            Map.entry((int) '—', "&mdash;"),
            Map.entry((int) '…', "&hellip;"),
            Map.entry((int) '·', "&middot;"),
            Map.entry((int) '\u00A0', "&nbsp;"),
            Map.entry((int) '×', "&times;"),
            Map.entry((int) '•', "&bull;"),
            Map.entry((int) '"', "&quot;"),
            Map.entry((int) ':', "&colon;"),
            Map.entry((int) ',', "&comma;"),
            Map.entry((int) '.', "&period;"),
            Map.entry((int) '(', "&lpar;"),
            Map.entry((int) '|', "&vert;"),
            Map.entry((int) '/', "&sol;"));
    private static final Map<Integer, String> OPEN_NAMES = Map.of(
            (int) '·', "&middot", (int) '\u00A0', "&nbsp", (int) '×', "&times", (int) '"', "&quot", (int) '©', "&copy");

    private static final Pattern MAY_BE_OPEN = Pattern.compile("(&#\\d{3,});(?=[^\\d;])");
    private static final Pattern REFERENCE = Pattern.compile("#?\\w+");

    private EntityTwists() {}

    static List<Twist> all() {
        return List.of(
                texts("decimal references", EntityTwists::isForeign, "&#%d;"::formatted),
                texts(
                        "hexadecimal references",
                        EntityTwists::isForeign,
                        c -> (c % 2 == 0 ? "&#x%x;" : "&#X0%X;").formatted(c)),
                texts("decimal references of all characters", EntityTwists::isAny, "&#%d;"::formatted),
                texts("named references", NAMES::containsKey, NAMES::get),
                texts("named references without semicolons", OPEN_NAMES::containsKey, OPEN_NAMES::get),
                Twist.ofEach("decimal references without semicolons", EntityTwists::open),
                Twist.ofEach(
                        "decimal references in attributes",
                        token -> attributes(token, EntityTwists::isForeign, "&#%d;"::formatted)),
                Twist.ofEach(
                        "named references in attributes",
                        // Names of files and classes are sought in the page as it stands: nobody spells their ASCII so.
                        token -> attributes(token, c -> c > 127 && NAMES.containsKey(c), NAMES::get)));
    }

    private static Twist texts(String name, IntPredicate which, IntFunction<String> spelling) {
        return Twist.ofEach(name, token -> isText(token) ? token.with(spell(token.source(), which, spelling)) : token);
    }

    private static boolean isForeign(int c) {
        return c > 127;
    }

    private static boolean isAny(int c) {
        return c > ' ' && c != '&' && c != '<';
    }

    private static boolean isText(Token token) {
        return token.is(TEXT) && (token.inBody() || token.name().equals("title"));
    }

    private static Token attributes(Token token, IntPredicate which, IntFunction<String> spelling) {
        if (!token.is(START) || !token.source().endsWith(">")) {
            return token;
        }
        var tag = StartTag.of(token.source());
        // What a browser does not read as one charset label it does not read as another.
        boolean isLabel = tag.name().toLowerCase(Locale.ROOT).equals("meta")
                && token.source().contains("charset");
        return isLabel
                ? token
                : token.with(tag.with(tag.attributes().stream()
                                .map(a -> a.value() == null
                                        ? a
                                        : new Attribute(a.name(), spell(a.value(), which, spelling), a.quote()))
                                .toList())
                        .toString());
    }

    private static String spell(String text, IntPredicate which, IntFunction<String> spelling) {
        var out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '&') {
                int end = text.indexOf(';', i);
                next = end > 0 && REFERENCE.matcher(text.substring(i + 1, end)).matches() ? end + 1 : next;
                out.append(text, i, next);
            } else if (which.test(c)) {
                out.append(spelling.apply(c));
            } else {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out.toString();
    }

    /** A number ends where no digit follows. */
    private static Token open(Token token) {
        if (!isText(token)) {
            return token;
        }
        var closed = spell(token.source(), EntityTwists::isForeign, "&#%d;"::formatted);
        return token.with(MAY_BE_OPEN.matcher(closed).replaceAll("$1"));
    }
}

package io.github.zhnews.body;

import io.github.zhnews.model.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of lines that stand around an article's text, read from {@code boilerplate.txt}. A phrase alone decides nothing:
 * its group says where in the text such a line may stand and how long it may be.
 */
final class Boilerplate {
    /** Where a line of a group may stand. */
    enum Scope {
        TAIL,
        EDGE,
        ANY
    }

    /**
     * Lines of one kind.
     *
     * @param maxLength how long they may be, in characters without blanks
     * @param open whether they end without a full stop
     *
     */
    record Group(Reason reason, Scope scope, int maxLength, boolean open) {
        boolean admits(char[] folded) {
            return folded.length <= maxLength && !(open && folded[folded.length - 1] == '。');
        }
    }

    /** Words to look for and where: at the start of a line or anywhere in it. */
    private static final class Phrase {
        private final char[] text;
        private final boolean atStart;
        private final Group group;

        Phrase(String text, boolean atStart, Group group) {
            this.text = text.toCharArray();
            this.atStart = atStart;
            this.group = group;
        }

        boolean stands(char[] folded, int at) {
            return at + text.length <= folded.length
                    && Arrays.equals(folded, at, at + text.length, text, 0, text.length);
        }
    }

    /** The length of the longest line that is a phrase as a whole, punctuation included. */
    private static final int MAX_WHOLE = 12;

    private static final Boilerplate SHIPPED = read("boilerplate.txt");
    private static final String BRACKETS = "【[(「『〔<《“\"'‘*•●■◆▲△▼※—-_=#>→↓:|·";

    private final Map<String, Group> whole = new HashMap<>();
    /** The phrases by their first two characters. */
    private final Map<Integer, List<Phrase>> phrases = new HashMap<>();
    /** The keys of {@link #phrases}, folded to 16 bits: nearly no two characters of a text are among them. */
    private final BitSet starts = new BitSet(1 << 16);

    private int longest;

    private Boilerplate() {}

    static Boilerplate shipped() {
        return SHIPPED;
    }

    /** The group that a line belongs to by its words, or {@code null}. */
    @Nullable
    Group match(char[] s, int from, int to) {
        return to - from > 2 * longest ? null : match(fold(s, from, to));
    }

    /** The same for a line that is folded already. */
    private @Nullable Group match(char[] folded) {
        int n = folded.length;
        if (n == 0 || n > longest) {
            return null;
        }
        int bare = 0;
        while (bare < n && BRACKETS.indexOf(folded[bare]) >= 0) {
            bare++;
        }
        if (n <= MAX_WHOLE) {
            var group = whole.get(lettersOf(folded));
            if (group != null) {
                return group;
            }
        }
        for (int i = bare; i + 1 < n; i++) {
            if (!starts.get(bit(folded[i], folded[i + 1]))) {
                continue;
            }
            for (var phrase : phrases.getOrDefault(key(folded[i], folded[i + 1]), List.of())) {
                if ((i == bare || !phrase.atStart) && phrase.stands(folded, i) && phrase.group.admits(folded)) {
                    return phrase.group;
                }
            }
        }
        return null;
    }

    /** Without blanks, with ASCII forms of full-width signs, so that 责任编辑 ： and 责任编辑: are one. */
    static char[] fold(char[] s, int from, int to) {
        var out = new char[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            char c = s[i];
            if (c > 0xFF00 && c < 0xFF5F && c != '，' && c != '！' && c != '？' && c != '；') {
                c = (char) (c - 0xFEE0);
            } else if (c == '﹕' || c == '∶' || c == '︰') {
                c = ':';
            } else if (c == '“' || c == '”' || c == '「' || c == '」') {
                c = '"';
            }
            if (c > ' ' && c != '\u00A0' && c != '\u3000') {
                out[n++] = c;
            }
        }
        return n == out.length ? out : Arrays.copyOf(out, n);
    }

    private static String lettersOf(char[] s) {
        var out = new StringBuilder(s.length);
        for (char c : s) {
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static Boilerplate read(String resource) {
        var read = new Boilerplate();
        try (var in = Boilerplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Group group = new Group(Reason.TAIL, Scope.TAIL, 40, false);
            for (String line; (line = reader.readLine()) != null; ) {
                if (line.startsWith("[")) {
                    var parts = line.substring(1, line.length() - 1).split(" ");
                    group = new Group(
                            Reason.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                            Scope.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                            Integer.parseInt(parts[2]),
                            parts.length > 3);
                    read.longest = Math.max(read.longest, group.maxLength());
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    read.add(line.charAt(0), new String(fold(line.toCharArray(), 1, line.length())), group);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private void add(char kind, String text, Group group) {
        if (kind == '=') {
            whole.put(text, group);
            return;
        }
        if (kind != '^' && kind != '~') {
            throw new IllegalStateException("a phrase starts with =, ^ or ~: " + kind + text);
        }
        char first = text.charAt(0);
        char second = text.charAt(1);
        starts.set(bit(first, second));
        phrases.computeIfAbsent(key(first, second), k -> new ArrayList<>()).add(new Phrase(text, kind == '^', group));
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }

    private static int bit(char first, char second) {
        return first * 31 + second & 0xFFFF;
    }
}

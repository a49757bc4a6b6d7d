package io.github.zhnews.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
     * @param reason the name that the report gives
     * @param scope where they may stand
     * @param maxLength how long they may be, in characters without blanks
     * @param open whether they end without a full stop
     */
    record Group(String reason, Scope scope, int maxLength, boolean open) {
        boolean admits(String folded) {
            return folded.length() <= maxLength && !(open && folded.charAt(folded.length() - 1) == '。');
        }
    }

    private record Phrase(String text, boolean atStart, Group group) {}

    private static final Boilerplate SHIPPED = read("boilerplate.txt");
    private static final String BRACKETS = "【[(「『〔<《“\"'‘*•●■◆▲△▼※—-_=#>→↓:|·";

    private final Map<String, Group> whole = new HashMap<>();
    private final Map<Character, List<Phrase>> phrases = new HashMap<>();
    /** The first characters of all phrases: nearly every character of a text is none of them. */
    private final BitSet firstChars = new BitSet();
    private int longest;

    private Boilerplate() {}

    static Boilerplate shipped() {
        return SHIPPED;
    }

    /** The length in characters beyond which no line is boilerplate. */
    int longest() {
        return longest;
    }

    /**
     * The group that a line belongs to by its words, or {@code null}.
     *
     * @param folded the line as {@link #fold} gives it
     */
    @Nullable Group match(String folded) {
        if (folded.isEmpty() || folded.length() > longest) {
            return null;
        }
        int bare = 0;
        while (bare < folded.length() && BRACKETS.indexOf(folded.charAt(bare)) >= 0) {
            bare++;
        }
        if (folded.length() <= 12) {
            var group = whole.get(lettersOf(folded));
            if (group != null) {
                return group;
            }
        }
        for (int i = bare; i < folded.length(); i++) {
            if (!firstChars.get(folded.charAt(i))) {
                continue;
            }
            for (var phrase : phrases.getOrDefault(folded.charAt(i), List.of())) {
                if ((i == bare || !phrase.atStart())
                        && phrase.group().admits(folded)
                        && folded.startsWith(phrase.text(), i)) {
                    return phrase.group();
                }
            }
        }
        return null;
    }

    /** Without blanks, with ASCII forms of full-width signs, so that 责任编辑 ： and 责任编辑: are one. */
    static String fold(CharSequence line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > 0xFF00 && c < 0xFF5F && c != '，' && c != '！' && c != '？' && c != '；') {
                c = (char) (c - 0xFEE0);
            } else if (c == '﹕' || c == '∶' || c == '︰') {
                c = ':';
            }
            if (c > ' ' && c != '\u00A0' && c != '\u3000') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String lettersOf(String s) {
        var out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (Character.isLetterOrDigit(s.charAt(i))) {
                out.append(s.charAt(i));
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
            Group group = new Group("boilerplate", Scope.TAIL, 40, false);
            for (String line; (line = reader.readLine()) != null; ) {
                if (line.startsWith("[")) {
                    var parts = line.substring(1, line.length() - 1).split(" ");
                    group = new Group(
                            parts[0],
                            Scope.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                            Integer.parseInt(parts[2]),
                            parts.length > 3);
                    read.longest = Math.max(read.longest, group.maxLength());
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    read.add(line.charAt(0), fold(line.substring(1)), group);
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
        firstChars.set(text.charAt(0));
        phrases.computeIfAbsent(text.charAt(0), c -> new ArrayList<>()).add(new Phrase(text, kind == '^', group));
    }
}

package io.github.zhnews.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of lines that stand around an article's text, read from {@code boilerplate.txt}. A phrase alone decides nothing:
 * the group says where in the text such a line may stand and how long it may be.
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
     * @param maxLetters how long they may be, in characters without blanks
     */
    record Group(String reason, Scope scope, int maxLetters) {}

    private record Phrase(String text, Group group) {}

    private static final Boilerplate SHIPPED = read("boilerplate.txt");

    private final Map<String, Group> whole = new HashMap<>();
    private final Map<Character, List<Phrase>> starts = new HashMap<>();
    private final List<Phrase> contained = new ArrayList<>();

    private Boilerplate() {}

    static Boilerplate shipped() {
        return SHIPPED;
    }

    /** The group that a line belongs to by its words, or {@code null}. */
    @Nullable Group match(String line) {
        var folded = fold(line);
        var bare = unbracket(folded);
        if (bare.isEmpty()) {
            return null;
        }
        var group = whole.get(stripPunctuation(bare));
        if (group != null) {
            return group;
        }
        for (var phrase : starts.getOrDefault(bare.charAt(0), List.of())) {
            if (bare.startsWith(phrase.text()) && folded.length() <= phrase.group().maxLetters()) {
                return phrase.group();
            }
        }
        for (var phrase : contained) {
            if (folded.length() <= phrase.group().maxLetters() && folded.contains(phrase.text())) {
                return phrase.group();
            }
        }
        return null;
    }

    /** Without blanks, with ASCII forms of full-width signs, so that 责任编辑 ： and 责任编辑: are one. */
    static String fold(String line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > 0xFF00 && c < 0xFF5F) {
                c = (char) (c - 0xFEE0);
            } else if (c == '﹕' || c == '∶') {
                c = ':';
            }
            if (c > ' ' && c != '\u00A0' && c != '\u3000') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String unbracket(String folded) {
        int i = 0;
        while (i < folded.length() && "【[(「『〔<《“\"'‘*•●■◆▲△▼※—-_=#>→↓:|·".indexOf(folded.charAt(i)) >= 0) {
            i++;
        }
        return folded.substring(i);
    }

    private static String stripPunctuation(String s) {
        var out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (Character.isLetterOrDigit(s.charAt(i))) {
                out.append(s.charAt(i));
            }
        }
        return out.toString();
    }

    private static Boilerplate read(String resource) {
        var phrases = new Boilerplate();
        try (var in = Boilerplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Group group = new Group("boilerplate", Scope.TAIL, 40);
            for (String line; (line = reader.readLine()) != null; ) {
                if (line.startsWith("[")) {
                    var parts = line.substring(1, line.length() - 1).split(" ");
                    group = new Group(
                            parts[0], Scope.valueOf(parts[1].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[2]));
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    phrases.add(line.charAt(0), fold(line.substring(1)), group);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    private void add(char kind, String text, Group group) {
        switch (kind) {
            case '=' -> whole.put(text, group);
            case '^' -> starts.computeIfAbsent(text.charAt(0), c -> new ArrayList<>()).add(new Phrase(text, group));
            case '~' -> contained.add(new Phrase(text, group));
            default -> throw new IllegalStateException("a phrase starts with =, ^ or ~: " + kind + text);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what a page says of the text's own past, before it or behind it: the headline that it had first, what was put right. */
public final class StatedNotes {
    private static final Words ORIGINAL = Words.of("notes.original-title");
    private static final Words SOURCE = Words.of("labels.source");
    private static final Words IS = Words.of("notes.is");
    private static final Words CORRECTIONS = Words.of("notes.corrections");
    private static final Words EDITORS = Words.of("notes.editors-notes");
    private static final Words OWN_TEXT = Words.of("notes.own-text");
    /** What a note on a correction may begin with. */
    private static final Words STARTS = Words.of("notes.corrections", "notes.editors-notes", "notes.own-text");

    private static final Words PUT_RIGHT = Words.of("notes.put-right");

    private static final String OPENING = "（(【[〔［※*★▲ 　";
    private static final String COLONS = "：:】]";
    private static final String QUOTES = "《》“”\"\"「」『』";
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_TITLE = 4;
    private static final int SHORTEST_NOTE = 6;
    private static final int LONGEST_NOTE = 400;

    private final Margins around;

    private StatedNotes(Margins around) {
        this.around = around;
    }

    /** What may be the headline under which the text was printed first. */
    public static Candidates<String> originalTitles(Margins around) {
        return Candidates.of(new StatedNotes(around)::originalTitles);
    }

    /** What was put right, if anything was. */
    public static Candidates<List<String>> corrections(Margins around) {
        return Candidates.of(new StatedNotes(around)::corrections);
    }

    private List<List<MarginLine>> lines() {
        return List.of(around.bar, around.lead, around.end, around.after);
    }

    private boolean originalTitles(Taker<String> taker) {
        for (var notes : lines()) {
            for (var note : notes) {
                var title = begins(note, ORIGINAL) ? originalTitle(note.text()) : "";
                if (isTitle(title) && taker.takes(new Found<>(title, Origin.heuristic("label"), 0.95))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTitle(String title) {
        return title.length() >= SHORTEST_TITLE && title.length() <= LONGEST_TITLE && !title.contains("{{");
    }

    private static String originalTitle(String line) {
        int start = start(line);
        int from = start + ORIGINAL.at(line, start);
        from += IS.at(line, from);
        int mark = from;
        while (mark < line.length() && Spaces.isBlank(line.charAt(mark))) {
            mark++;
        }
        if (mark == start + ORIGINAL.at(line, start)) {
            return ""; // a word of a sentence
        }
        int close = start > 0 && Brackets.isOpening(line.charAt(start - 1)) ? Brackets.closing(line, start - 1) : -1;
        return title(line.substring(mark, close > mark ? close : endOfTitle(line, mark)));
    }

    /** Where another label follows: 原标题：… 来源：…. */
    private static int endOfTitle(String line, int from) {
        int blank = line.indexOf(' ', from);
        while (blank > 0) {
            int label = SOURCE.at(line, blank + 1);
            if (label > 0 && COLONS.indexOf(line.charAt(Math.min(blank + 1 + label, line.length() - 1))) >= 0) {
                return blank;
            }
            blank = line.indexOf(' ', blank + 1);
        }
        return line.length();
    }

    /** A headline without the quotes around it, and without what is said behind it. */
    private static String title(String text) {
        int quote = text.isEmpty() ? -1 : QUOTES.indexOf(text.charAt(0));
        if (quote >= 0 && quote % 2 == 0) {
            int close = text.indexOf(QUOTES.charAt(quote + 1), 1);
            boolean isWhole = close == text.length() - 1 || text.charAt(0) == '《' && close > 0;
            return isWhole ? Spaces.clean(text.substring(1, close)) : Spaces.clean(text);
        }
        return Spaces.clean(text);
    }

    private boolean corrections(Taker<List<String>> taker) {
        Set<String> found = new LinkedHashSet<>();
        for (var notes : lines()) {
            for (var note : notes) {
                var text = mayCorrect(note) ? correction(note.text()) : "";
                if (!text.isEmpty()) {
                    found.add(text);
                }
            }
        }
        return !found.isEmpty() && taker.takes(new Found<>(List.copyOf(found), Origin.heuristic("label"), 0.8));
    }

    private boolean mayCorrect(MarginLine note) {
        return begins(note, STARTS)
                && note.length() <= LONGEST_NOTE
                && around.page.lines().linkLetters(note.line) * 2 < note.letters
                && !around.isComment(note)
                && !around.isHidden(note);
    }

    /** A line that is a note on what was put right, without brackets around it, or an empty string. */
    private static String correction(String line) {
        int start = start(line);
        int label = start + CORRECTIONS.at(line, start);
        int editors = start + EDITORS.at(line, start);
        boolean isNote = hasColon(line, label, start) && line.length() - label > SHORTEST_NOTE
                || (hasColon(line, editors, start) || start > 0 && OWN_TEXT.at(line, start) > 0)
                        && OWN_TEXT.in(line)
                        && PUT_RIGHT.in(line);
        return isNote ? Brackets.unwrap(line) : "";
    }

    private static boolean hasColon(String line, int at, int start) {
        return at > start && at < line.length() && COLONS.indexOf(line.charAt(at)) >= 0;
    }

    /** Whether a line begins with one of some words, brackets and signs apart. */
    private boolean begins(MarginLine note, Words words) {
        var s = around.page.tree().chars();
        int from = note.from;
        while (from < note.to && OPENING.indexOf(s[from]) >= 0) {
            from++;
        }
        return from < note.to && words.mayBegin(s[from]) && words.at(s, from, note.to) > 0;
    }

    private static int start(String line) {
        int start = 0;
        while (start < line.length() && OPENING.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}

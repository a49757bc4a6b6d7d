// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the names that stand in the dateline bar without a label: of a medium, an account, a person. */
final class BarNames {
    /**
     * A name.
     *
     * @param alone whether nothing else stands beside the time or before it, or in the line
     * @param node the text that it stands in
     */
    record Name(String text, MarginLine note, Hint hint, boolean alone, int node) {
        /** Whether it names a person: it looks so, or a writer stands there and it may be a pen name or a desk. */
        boolean isPerson(@Nullable String stated) {
            return NameList.isPersonName(text)
                    || NameList.isDesk(text)
                    || hint == Hint.WRITER
                            && (NameList.mayBePenName(text) || text.equals(stated) && !MediaNames.isMedium(text));
        }
    }

    /** What classes and ids of elements around a name say of it. */
    enum Hint {
        /** It is where the article is from. */
        SOURCE,
        /** It is the name of a writer, maybe of an account. */
        WRITER,
        /** It is the name of a person or an account. */
        NAME,
        /** Nothing. */
        NONE,
        /** It is a channel, a tool, a place … */
        OTHER
    }

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_LABEL = 6;
    private static final int MOST_TOOLS = 80;
    /** Within so many lines of the time names are looked for. */
    private static final int NEAR = 3;
    /** Where no time is shown, in so many of the first lines. */
    private static final int MAX_LINES = 6;

    private static final NameSet TOOLS = NameSet.of("bar-tool");

    /** What names of elements hint at. */
    private record Named(NameSet names, Hint hint) {}

    private static final Named[] HINTS = {
        new Named(NameSet.of("source"), Hint.SOURCE),
        new Named(NameSet.of("writer"), Hint.WRITER),
        new Named(NameSet.of("name"), Hint.NAME),
        new Named(TOOLS, Hint.OTHER)
    };
    private static final int LONGEST_LINK = 200;
    private static final Words WRITERS = Words.of("addresses.writers");
    private static final Words HOMES = Words.of("addresses.homes");
    private static final Words NO_NAMES = Words.of("furniture.bar", "furniture.tools");
    private static final Words NO_STARTS = Words.of("furniture.bar-starts");
    private static final Words NO_ENDS = Words.of("furniture.bar-ends");
    private static final Words COUNTS = Words.of("furniture.bar-counts");

    private final Tree tree;
    private final Lines lines;
    private final List<Name> names = new ArrayList<>();

    private BarNames(Margins around) {
        tree = around.page.tree();
        lines = around.page.lines();
    }

    static List<Name> of(Margins around) {
        var reader = new BarNames(around);
        var bar = around.bar;
        var timed = new BitSet(bar.size());
        for (int i = 0; i < bar.size(); i++) {
            timed.set(i, bar.get(i).isTimed());
        }
        for (int i = 0; i < bar.size(); i++) {
            if (timed.isEmpty() ? i < MAX_LINES : isNearTime(timed, i)) {
                reader.read(bar.get(i));
            }
        }
        boolean opens = true;
        for (var note : around.lead) {
            opens &= !note.isParagraph();
            if (!note.isParagraph() && (note.hasTime() || opens && around.isNextToTime(note))) {
                reader.read(note);
            }
        }
        return reader.names;
    }

    private static boolean isNearTime(BitSet timed, int index) {
        int time = timed.nextSetBit(Math.max(0, index - NEAR));
        return time >= 0 && time <= index + NEAR;
    }

    private void read(MarginLine note) {
        if (note.letters == 0 || note.letters > LONGEST_LINE || note.isParagraph() || isPhrase(note)) {
            return;
        }
        boolean labelled = !note.labelled().parts().isEmpty();
        if (!note.hasTime() && (labelled || note.letters > LONGEST_NAME)) {
            return;
        }
        int before = names.size();
        int from = note.from;
        boolean leads = false;
        for (var hit : note.times(TimeContext.ANY)) {
            readRange(note, from, hit.start());
            leads |= from == note.from && names.size() == before + 1;
            from = hit.end();
        }
        readRange(note, from, note.to);
        if (names.size() == before + 1 || leads) {
            var only = names.get(before);
            // What holds the time as well may say what the name is.
            var hint = only.hint() == Hint.NONE && note.hasTime() ? hint(only.node(), note.letters) : only.hint();
            names.set(before, new Name(only.text(), note, hint, true, only.node()));
        }
    }

    /** Reads what stands between times, text node by text node, apart from labels and their values. */
    private void readRange(MarginLine note, int from, int to) {
        int end = lines.endNode(note.line);
        for (int node = lines.firstNode(note.line); node < end; node++) {
            if (tree.tag(node) == Tag.TEXT) {
                split(note, node, Math.max(from, tree.textFrom(node)), Math.min(to, tree.textTo(node)));
            }
        }
    }

    private void split(MarginLine note, int node, int from, int to) {
        char[] s = tree.chars();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isSeparator(s, i, from, to)) {
                // What stands before a colon is a label, be it an unknown one.
                if (i == to || s[i] != ':' && s[i] != '：') {
                    add(note, node, start, i);
                }
                start = i + 1;
            }
        }
    }

    /** No separators are a space between Latin words or within a spaced-out name, and the dot of a foreign name. */
    private static boolean isSeparator(char[] s, int i, int from, int to) {
        boolean within = i > from && i + 1 < to;
        if (Spaces.isSpace(s[i])) {
            return !within
                    || !(isLatin(s[i - 1]) && isLatin(s[i + 1])
                            || isSpacedName(s, i, from, to)
                            || isLatin(s[i - 1])
                                    && to - from <= LONGEST_NAME
                                    && MediaNames.isMedium(Spaces.clean(s, from, to)));
        }
        if (s[i] == '·' || s[i] == '•') {
            return !within
                    || !(Spaces.isHan(s[i - 1]) && Spaces.isHan(s[i + 1]) || isLatin(s[i - 1]) && isLatin(s[i + 1]));
        }
        return "|｜丨·•【】()（）[]〔〕<>《》:：,，、/／╱".indexOf(s[i]) >= 0;
    }

    /** Whether a lone surname stands before a space, and one or two characters behind it: 林 知远. */
    private static boolean isSpacedName(char[] s, int i, int from, int to) {
        boolean alone = i - 1 == from || Spaces.isSpace(s[i - 2]);
        int end = i + 1;
        while (end < to && Spaces.isHan(s[end])) {
            end++;
        }
        return alone
                && end - i > 1
                && end - i < 4
                && NameList.isPersonName(String.valueOf(s[i - 1]) + new String(s, i + 1, end - i - 1));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private void add(MarginLine note, int node, int from, int to) {
        if (to - from < 2 || to - from > LONGEST_NAME || isAddress(note, from) || isLabelled(note, from, to)) {
            return;
        }
        var text = Spaces.clean(tree.chars(), from, to);
        int space = text.indexOf(' ');
        text = space == 1 && Spaces.isHan(text.charAt(0)) ? text.charAt(0) + text.substring(2) : text;
        if (mayBeName(text)) {
            int most = note.hasTime() ? text.length() : note.letters;
            var hint = isSigned(from) ? Hint.WRITER : hint(node, most + 2);
            names.add(new Name(text, note, hint, false, node));
        }
    }

    /** Whether what begins there is the host of an address: http://news.yunxi.example. */
    private boolean isAddress(MarginLine note, int from) {
        char[] s = tree.chars();
        return from > note.from + 2 && s[from - 1] == '/' && s[from - 2] == '/' && s[from - 3] == ':';
    }

    /**
     * Whether a line says in words by which account something is done (由 abc 提供), or signs a post that is shown in the text:
     * — Abc（@abc） July 1, 2021.
     */
    private boolean isPhrase(MarginLine note) {
        char[] s = tree.chars();
        for (int i = note.from; i + 2 < note.to; i++) {
            if (s[i] == '由' && Spaces.isSpace(s[i + 1]) && isLatin(s[i + 2])
                    || (s[i] == '(' || s[i] == '（') && s[i + 1] == '@') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may be the name of a medium, an account or a person, and no tool, place to share to, count or day. */
    private static boolean mayBeName(String word) {
        if (word.length() < 2 || NO_NAMES.has(word) || word.indexOf('。') >= 0 || word.indexOf('！') >= 0) {
            return false;
        }
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            letter |= Character.isLetter(word.charAt(i));
            digit |= Character.isDigit(word.charAt(i));
        }
        boolean count = digit && COUNTS.end(word);
        return letter && !count && !NO_STARTS.begin(word) && !NO_ENDS.end(word) && !isLabel(word);
    }

    /** Whether a word is a label, which has its value elsewhere. */
    private static boolean isLabel(String word) {
        return word.length() <= LONGEST_LABEL
                && !LabelledText.read(word + ':').parts().isEmpty();
    }

    /** Whether "by" stands before a name. */
    private boolean isSigned(int from) {
        char[] s = tree.chars();
        int end = from;
        while (end > 0 && Spaces.isSpace(s[end - 1])) {
            end--;
        }
        return end > 2
                && end < from
                && s[end - 1] == 'y'
                && (s[end - 2] | ' ') == 'b'
                && !Character.isLetter(s[end - 3]);
    }

    private boolean isLabelled(MarginLine note, int from, int to) {
        for (var part : note.labelled().parts()) {
            boolean time = part.label() == Label.PUBLISHED || part.label() == Label.MODIFIED;
            boolean word = to <= part.start() && to > startOfLabel(part);
            boolean value = from < part.end() && to > part.start();
            if (word || value && !time) {
                return true;
            }
        }
        return false;
    }

    private int startOfLabel(LabelledText.Part part) {
        char[] s = tree.chars();
        int i = part.start();
        while (i > 0 && (Spaces.isSpace(s[i - 1]) || ":：/|｜".indexOf(s[i - 1]) >= 0)) {
            i--;
        }
        return i - part.word().length();
    }

    /** What the elements say that hold the name and little else. */
    private Hint hint(int textNode, int most) {
        int node = tree.parent(textNode);
        for (int i = 0; i < 4 && node > 0 && tree.letters(node) <= most; i++, node = tree.parent(node)) {
            var linked = linked(node);
            if (linked != Hint.NONE) {
                return linked;
            }
            for (var named : HINTS) {
                if (tree.isNamed(node, named.names)) {
                    return named.hint;
                }
            }
        }
        // A list of tools has its name one or two levels farther up.
        for (int i = 0; i < 2 && node > 0; i++, node = tree.parent(node)) {
            if (tree.letters(node) < MOST_TOOLS && tree.isNamed(node, TOOLS)) {
                return Hint.OTHER;
            }
        }
        return Hint.NONE;
    }

    /** What the address says of a name that an element links. */
    private Hint linked(int node) {
        var href = tree.tag(node) == Tag.A ? tree.attr(node, Attr.HREF) : null;
        if (href == null || href.length() > LONGEST_LINK) {
            return Hint.NONE;
        }
        return WRITERS.in(href) ? Hint.WRITER : HOMES.in(href) ? Hint.NAME : Hint.NONE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import io.github.zhnews.model.Run.Mark;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes words with their links and marks as Markdown. Where its own signs would not be seen as such (between punctuation and a
 * letter, as Chinese sets no blanks) or there are none (raised and lowered words), they are the HTML elements that CommonMark allows in a
 * line.
 */
final class MarkdownRuns {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}$+<=>^`|~]");

    private final StringBuilder out = new StringBuilder();

    private MarkdownRuns() {}

    static String of(RichText text) {
        var runs = new MarkdownRuns();
        var shown = text.isPlain()
                ? text
                : RichText.of(text.runs().stream().map(MarkdownRuns::shown).toList());
        var all = shown.runs();
        for (int i = 0; i < all.size(); i++) {
            runs.add(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null);
        }
        return runs.out.toString().strip();
    }

    /** Without a link that would not be one. */
    private static Run shown(Run run) {
        return run.link().filter(HtmlWriter::isLinkable).isPresent() ? run : run.withLink(null);
    }

    private void add(Run run, @Nullable Run next) {
        run.link().ifPresentOrElse(link -> link(run, link), () -> out.append(marked(run, isLetterFirst(next))));
    }

    /** Whether what is written of a run begins with a letter, and not with a sign or a blank. */
    private static boolean isLetterFirst(@Nullable Run run) {
        return run != null
                && run.marks().isEmpty()
                && run.link().isEmpty()
                && !isGap(run.text().charAt(0));
    }

    private void link(Run run, URI link) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\'); // what follows is no picture
        }
        out.append('[')
                .append(marked(run, false))
                .append("](")
                .append(MarkdownWriter.destination(link))
                .append(')');
    }

    private String marked(Run run, boolean isBeforeLetter) {
        boolean isCode = run.marks().contains(Mark.CODE);
        var text = isCode ? code(run.text()) : MarkdownWriter.escaped(run.text());
        for (var mark : new Mark[] {Mark.SUBSCRIPT, Mark.SUPERSCRIPT}) {
            text = run.marks().contains(mark) ? element(mark, text) : text;
        }
        boolean isSeen = isSeen(text, isBeforeLetter);
        for (var mark : new Mark[] {Mark.ITALIC, Mark.BOLD}) {
            if (run.marks().contains(mark)) {
                var signs = mark == Mark.BOLD ? "**" : "*";
                text = isSeen ? signs + text + signs : element(mark, text);
            }
        }
        return text;
    }

    /**
     * Whether asterisks around a text are seen as such: on either side, a letter has to stand within them, or punctuation within and
     * no letter beside them.
     */
    private boolean isSeen(String text, boolean isBeforeLetter) {
        char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return before != '*'
                && (Character.isLetterOrDigit(first) || !isBlank(first) && isGap(before))
                && (Character.isLetterOrDigit(last) || !isBlank(last) && !isBeforeLetter);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a character is a blank or what all versions of CommonMark hold for punctuation. */
    private static boolean isGap(char c) {
        return isBlank(c) || PUNCTUATION.matcher(String.valueOf(c)).matches();
    }

    private static String code(String text) {
        boolean isSimple = text.chars().allMatch(c -> c > ' ' && c != '`' && c != '|');
        return isSimple ? "`" + text + "`" : element(Mark.CODE, MarkdownWriter.escaped(text));
    }

    private static String element(Mark mark, String text) {
        var name = HtmlRuns.ELEMENTS.get(mark);
        return "<" + name + ">" + text + "</" + name + ">";
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import io.github.zhnews.model.Run.Mark;
import java.net.URI;

/**
 * Writes words with their links and marks as Markdown. Where its own signs would not be seen as such (beside punctuation, as
 * Chinese sets no blanks) or there are none (raised and lowered words), they are the HTML elements that CommonMark allows in a
 * line.
 */
final class MarkdownRuns {
    private final StringBuilder out = new StringBuilder();

    private MarkdownRuns() {}

    static String of(RichText text) {
        var runs = new MarkdownRuns();
        var shown = text.isPlain()
                ? text
                : RichText.of(text.runs().stream().map(MarkdownRuns::shown).toList());
        shown.runs().forEach(runs::add);
        return runs.out.toString().strip();
    }

    /** Without a link that would not be one. */
    private static Run shown(Run run) {
        return run.link().filter(HtmlWriter::isLinkable).isPresent() ? run : run.withLink(null);
    }

    private void add(Run run) {
        run.link().ifPresentOrElse(link -> link(run, link), () -> out.append(marked(run)));
    }

    private void link(Run run, URI link) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\'); // what follows is no picture
        }
        out.append('[')
                .append(marked(run))
                .append("](")
                .append(MarkdownWriter.destination(link))
                .append(')');
    }

    private String marked(Run run) {
        boolean isCode = run.marks().contains(Mark.CODE);
        var text = isCode ? code(run.text()) : MarkdownWriter.escaped(run.text());
        for (var mark : new Mark[] {Mark.SUBSCRIPT, Mark.SUPERSCRIPT}) {
            text = run.marks().contains(mark) ? element(mark, text) : text;
        }
        for (var mark : new Mark[] {Mark.ITALIC, Mark.BOLD}) {
            text = run.marks().contains(mark) ? emphasis(mark, text) : text;
        }
        return text;
    }

    /** Asterisks are seen as such where a letter stands within them and none before. */
    private String emphasis(Mark mark, String text) {
        boolean isSeen = isLetter(text.replaceFirst("^\\*", ""), 0)
                && isLetter(text.replaceFirst("\\*$", ""), -1)
                && (out.length() == 0 || out.charAt(out.length() - 1) != '*');
        var signs = mark == Mark.BOLD ? "**" : "*";
        return isSeen ? signs + text + signs : element(mark, text);
    }

    /** Whether a letter or digit of the text's own is there, counted from the end where it is less than 0. */
    private static boolean isLetter(String text, int at) {
        int i = at < 0 ? text.length() + at : at;
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
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

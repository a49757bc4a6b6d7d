// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import io.github.zhnews.model.Run.Mark;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes words with their links and marks as HTML. */
final class HtmlRuns {
    /** The elements by their marks, from the outermost to the innermost. */
    static final Map<Mark, String> ELEMENTS = new EnumMap<>(Map.of(
            Mark.BOLD, "strong",
            Mark.ITALIC, "em",
            Mark.SUPERSCRIPT, "sup",
            Mark.SUBSCRIPT, "sub",
            Mark.CODE, "code"));

    private HtmlRuns() {}

    static String of(RichText text) {
        var out = new StringBuilder();
        URI open = null;
        for (var run : text.runs()) {
            var link = run.link().filter(HtmlWriter::isLinkable).orElse(null);
            if (open != null && !open.equals(link)) {
                out.append("</a>");
            }
            if (link != null && !link.equals(open)) {
                out.append("<a href=\"")
                        .append(HtmlWriter.escaped(link.toString()))
                        .append("\">");
            }
            open = link;
            out.append(marked(run));
        }
        return end(out, open);
    }

    private static String end(StringBuilder out, @Nullable URI open) {
        return (open == null ? out : out.append("</a>")).toString();
    }

    private static String marked(Run run) {
        var before = new StringBuilder();
        var after = new StringBuilder();
        ELEMENTS.forEach((mark, name) -> {
            if (run.marks().contains(mark)) {
                before.append('<').append(name).append('>');
                after.insert(0, "</" + name + ">");
            }
        });
        return before + HtmlWriter.escaped(run.text()) + after;
    }
}

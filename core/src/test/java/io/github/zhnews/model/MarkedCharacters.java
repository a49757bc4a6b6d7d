// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import io.github.zhnews.model.Run.Mark;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The characters that show, each with its marks and its link: of a text, and as a browser shows an element. */
public final class MarkedCharacters {
    private static final Map<String, Mark> MARKS = Map.of(
            "strong", Mark.BOLD,
            "b", Mark.BOLD,
            "em", Mark.ITALIC,
            "i", Mark.ITALIC,
            "sup", Mark.SUPERSCRIPT,
            "sub", Mark.SUBSCRIPT,
            "code", Mark.CODE);

    private MarkedCharacters() {}

    /** Those of a text, whose links are written as {@code address} says. */
    public static List<String> of(RichText text, Function<URI, String> address) {
        var all = new ArrayList<String>();
        for (var run : text.runs()) {
            var marks = EnumSet.noneOf(Mark.class);
            marks.addAll(run.marks());
            add(run.text(), marks, run.link().map(address).orElse(""), all);
        }
        return all;
    }

    /** Those of an element of HTML. */
    public static List<String> of(Element element) {
        var all = new ArrayList<String>();
        element.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text) {
                var marks = EnumSet.noneOf(Mark.class);
                var link = "";
                for (var around = text.parent(); !around.equals(element); around = around.parent()) {
                    var mark = MARKS.get(around.nodeName());
                    if (mark != null) {
                        marks.add(mark);
                    }
                    link = link.isEmpty() ? around.attr("href") : link;
                }
                add(text.getWholeText(), marks, link, all);
            }
        });
        return all;
    }

    private static void add(String text, Set<Mark> marks, String link, List<String> all) {
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && c != '\u00A0' && c != '\u200B')
                .forEach(c -> all.add((char) c + " " + marks + " " + link));
    }
}

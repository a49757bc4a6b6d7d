// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import io.github.zhnews.model.Run.Mark;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The XML of a TEI document, as it grows. */
final class TeiXml {
    private static final Map<Mark, String> RENDITIONS = Map.of(
            Mark.BOLD, "bold",
            Mark.ITALIC, "italic",
            Mark.SUPERSCRIPT, "sup",
            Mark.SUBSCRIPT, "sub");

    /** Characters that XML has no form for. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder out = new StringBuilder();

    /** Adds what is XML already. */
    TeiXml append(String xml) {
        out.append(xml);
        return this;
    }

    /** Adds a line with an element, {@code start} being its name with its attributes. */
    void element(String start, RichText content) {
        out.append('<')
                .append(start)
                .append('>')
                .append(runs(content))
                .append("</")
                .append(name(start))
                .append(">\n");
    }

    void element(String start, String content) {
        element(start, RichText.of(content));
    }

    /** The same where there is something to say. */
    void elementUnlessEmpty(String start, String content) {
        if (!content.isEmpty()) {
            element(start, content);
        }
    }

    private static String name(String start) {
        int end = start.indexOf(' ');
        return end < 0 ? start : start.substring(0, end);
    }

    static String runs(RichText text) {
        var all = new StringBuilder();
        for (var run : text.runs()) {
            var words = marked(run);
            all.append(run.link().map(link -> link(link, words)).orElse(words));
        }
        return all.toString();
    }

    private static String marked(Run run) {
        boolean isCode = run.marks().contains(Mark.CODE);
        var words = isCode ? "<code>" + escaped(run.text()) + "</code>" : escaped(run.text());
        var rend = run.marks().stream()
                .filter(mark -> mark != Mark.CODE)
                .map(RENDITIONS::get)
                .collect(Collectors.joining(" "));
        return rend.isEmpty() ? words : "<hi rend=\"" + rend + "\">" + words + "</hi>";
    }

    /** Words that lead to an address, or the words alone where nothing may. */
    static String link(URI address, String words) {
        return HtmlWriter.isLinkable(address)
                ? "<ref target=\"" + escaped(address.toString()) + "\">" + words + "</ref>"
                : words;
    }

    /** An attribute that holds an address, if anything may lead there. */
    static String attribute(String name, Optional<URI> address) {
        return address.filter(HtmlWriter::isLinkable)
                .map(uri -> " " + name + "=\"" + escaped(uri.toString()) + "\"")
                .orElse("");
    }

    static String escaped(String text) {
        return HtmlWriter.escaped(ILLEGAL.matcher(text).replaceAll(""));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

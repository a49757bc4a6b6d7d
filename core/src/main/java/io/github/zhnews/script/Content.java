// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsObject;
import io.github.zhnews.script.JsValue.JsString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text that data holds, with its pictures in place. */
public record Content(List<Part> parts) {
    private static final int MAX_DEPTH = 12;
    private static final int MAX_PARTS = 2000;
    private static final int MAX_TYPE = 40;

    /** How markup begins that has paragraphs of its own. */
    private static final Pattern BLOCK = Pattern.compile(
            "^\\s*+<(?:p|div|section|article|h[1-6]|ul|ol|table|blockquote|figure|img|br)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A part of a text. */
    public sealed interface Part {}

    /** A value as it stands in the data: HTML, or text without tags, whose lines are paragraphs unless it stands in a line. */
    public record Markup(String html) implements Part {}

    /** A picture. Its caption may be HTML as well. */
    public record Picture(String url, String caption) implements Part {}

    /** A paragraph or a heading. */
    public record Line(boolean isHeading, List<Part> parts) implements Part {}

    /** Copies the list. */
    public Content {
        parts = List.copyOf(parts);
    }

    /** A text that is one value. */
    public static Content of(String html) {
        return new Content(List.of(new Markup(html)));
    }

    /**
     * A text in one value or in parts: pages, blocks, paragraphs with pictures between them, tokens.
     *
     * @return {@code null} if it has no text
     */
    static @Nullable Content of(JsValue value) {
        if (value instanceof JsString string) {
            return string.value().isBlank() ? null : of(unescaped(string.value()));
        }
        var parts = new Reader().read(value, 0, false);
        return parts.isEmpty() ? null : new Content(parts);
    }

    /** Like {@link #of(JsValue)}, with the pictures that the text has only comments for and what stands beside it describes. */
    public static @Nullable Content of(JsValue value, JsValue beside) {
        var content = of(value);
        return content == null ? null : Placeholders.filled(content, beside);
    }

    /** This text and behind it another. */
    public Content with(Content more) {
        return new Content(Stream.concat(parts.stream(), more.parts.stream()).toList());
    }

    /** Whether it holds pictures and no words but their captions, as lists beside a text do. */
    public boolean isPictures() {
        return parts.get(0) instanceof Picture;
    }

    /** Whether there is a picture anywhere in it. */
    public boolean hasPicture() {
        return values(parts)
                .anyMatch(part ->
                        part instanceof Picture || part instanceof Markup markup && markup.html.contains("<img"));
    }

    /** The markup and the pictures of which the parts are made. */
    static Stream<Part> values(List<Part> parts) {
        return parts.stream().flatMap(part -> part instanceof Line line ? values(line.parts) : Stream.of(part));
    }

    /** The characters of all values. */
    public int chars() {
        return values(parts)
                .mapToInt(part -> html(part).length() + (part instanceof Picture picture ? picture.url.length() : 0))
                .sum();
    }

    /** The length without tags, in Han characters; four other letters count as one. */
    int length() {
        return values(parts).mapToInt(part -> quarters(html(part))).sum() / 4;
    }

    private static String html(Part value) {
        return value instanceof Picture picture ? picture.caption : ((Markup) value).html;
    }

    private static int quarters(String html) {
        int sum = 0;
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            char next = i + 1 < html.length() ? html.charAt(i + 1) : 0;
            if (c == '<' && (next == '/' || next == '!' || Character.isLetter(next))) {
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (!inTag && c > ' ') {
                sum += c >= 0x2E80 ? 4 : 1;
            }
        }
        return sum;
    }

    /** HTML whose own markup was escaped once more for a script, without these escapes; any other as it is. */
    private static String unescaped(String html) {
        if (html.indexOf('&') < 0 || !isEscaped(html)) {
            return html;
        }
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("&(?:quot|#34);", "\"")
                .replaceAll("&#(?:39|x27);", "'")
                .replaceAll("&#(?:61|x3D);", "=")
                .replace("&#x2F;", "/")
                .replace("&#x60;", "`")
                .replace("&amp;", "&");
    }

    /** A text that quotes markup has unescaped tags as well, whose attributes are plain. */
    private static boolean isEscaped(String text) {
        return text.contains("&#x3D;&quot;")
                || text.contains("=&quot;") && text.indexOf('"') < 0
                || text.indexOf('<') < 0 && text.contains("&lt;/") && text.contains("&gt;");
    }

    /** Reads a text in parts; one for each. */
    private static final class Reader {
        private int read;

        List<Part> read(JsValue value, int depth, boolean inline) {
            if (depth > MAX_DEPTH || read++ > MAX_PARTS) {
                return List.of();
            }
            if (value instanceof JsString string) {
                return markup(string.value(), inline);
            }
            if (value instanceof JsObject) {
                return part(value, depth, inline);
            }
            var parts = new ArrayList<Part>();
            for (JsValue item : value.items()) {
                // A list in a list is a paragraph in pieces.
                boolean isLine = !inline && !item.items().isEmpty();
                parts.addAll(line(isLine, false, read(item, depth + 1, inline || isLine)));
            }
            return parts;
        }

        private List<Part> part(JsValue part, int depth, boolean inline) {
            String type = type(part);
            if (isOther(type)) {
                return List.of();
            }
            JsValue text = ArticleKeys.first(part, ArticleKeys.CONTENT, Reader::text);
            text = text == null ? ArticleKeys.first(part, ArticleKeys.PART, Reader::text) : text;
            if (text == null || Stream.of("image", "img", "pic", "photo").anyMatch(type::contains)) {
                return List.copyOf(Pictures.of(part));
            }
            boolean isHeading = type.startsWith("head") || type.equals("h2") || type.equals("subtitle");
            // What is called a paragraph is one, though its links and bold words are pieces of their own.
            boolean isLine = isHeading || !inline && (type.equals("paragraph") || type.equals("p"));
            return line(isLine, isHeading, read(text, depth + 1, inline || isLine));
        }

        private static List<Part> markup(String text, boolean inline) {
            if (text.isBlank()) {
                return List.of();
            }
            String html = unescaped(text);
            return line(!inline && !BLOCK.matcher(html).lookingAt(), false, List.of(new Markup(html)));
        }

        private static List<Part> line(boolean isLine, boolean isHeading, List<Part> parts) {
            return isLine && !parts.isEmpty() ? List.of(new Line(isHeading, parts)) : parts;
        }

        private static @Nullable JsValue text(JsValue value) {
            boolean isText = value instanceof JsString string
                    ? !string.value().isBlank()
                    : !value.items().isEmpty() || !value.members().isEmpty();
            return isText ? value : null;
        }

        private static String type(JsValue part) {
            String name = ArticleKeys.text(part, List.of("type", "blocktype", "nodetype"));
            return name == null || name.length() > MAX_TYPE ? "" : name.toLowerCase(Locale.ROOT);
        }

        private static boolean isOther(String type) {
            return Stream.of("video", "audio", "relat", "advert").anyMatch(type::contains)
                    || type.equals("headline")
                    || type.equals("ad");
        }
    }
}

package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsObject;
import io.github.zhnews.script.JsValue.JsString;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts together a body that is kept in parts: pages, blocks, paragraphs with pictures between them, tokens.
 *
 * <p>Not thread-safe; one for each body.
 */
final class ContentParts {
    private static final int MAX_DEPTH = 12;
    private static final int MAX_PARTS = 2000;
    private static final int MAX_TYPE = 40;

    /** How HTML begins that has paragraphs of its own. */
    private static final Pattern BLOCK = Pattern.compile(
            "^\\s*+<(?:p|div|section|article|h[1-6]|ul|ol|table|blockquote|figure|img|br)\\b",
            Pattern.CASE_INSENSITIVE);

    private final StringBuilder html = new StringBuilder();
    private int parts;

    private ContentParts() {}

    /** The body as HTML, or as plain text where it is one string without markup; {@code null} if it has no text. */
    static @Nullable String html(JsValue value) {
        if (value instanceof JsString string) {
            return string.value().isBlank() ? null : EscapedHtml.unescaped(string.value());
        }
        var all = new ContentParts();
        all.add(value, 0, false);
        return all.html.toString().isBlank() ? null : all.html.toString();
    }

    /** The length of a text without its tags, in Han characters; four other letters count as one. */
    static int length(String html) {
        int han = 0;
        int others = 0;
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<'
                    && i + 1 < html.length()
                    && (html.charAt(i + 1) == '/'
                            || html.charAt(i + 1) == '!'
                            || Character.isLetter(html.charAt(i + 1)))) {
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (!inTag && c > ' ') {
                han += c >= 0x2E80 ? 1 : 0;
                others += c >= 0x2E80 ? 0 : 1;
            }
        }
        return han + others / 4;
    }

    private void add(JsValue value, int depth, boolean inline) {
        if (depth > MAX_DEPTH || parts++ > MAX_PARTS) {
            return;
        }
        if (value instanceof JsString string) {
            paragraph(string.value(), inline);
        } else if (value instanceof JsObject) {
            part(value, depth, inline);
        } else {
            items(value.items(), depth, inline);
        }
    }

    private void items(List<JsValue> items, int depth, boolean inline) {
        for (JsValue item : items) {
            // A list in a list is a paragraph in pieces.
            boolean pieces = !inline && !item.items().isEmpty();
            html.append(pieces ? "<p>" : "");
            add(item, depth + 1, inline || pieces);
            html.append(pieces ? "</p>" : "");
        }
    }

    private void part(JsValue part, int depth, boolean inline) {
        String type = type(part);
        if (isOther(type)) {
            return;
        }
        JsValue text = Members.first(part, ArticleKeys.CONTENT, ContentParts::isText);
        if (text == null) {
            text = Members.first(part, ArticleKeys.PART, ContentParts::isText);
        }
        boolean isPicture =
                type.contains("image") || type.contains("img") || type.contains("pic") || type.contains("photo");
        if (isPicture || text == null) {
            Pictures.of(part).forEach(picture -> html.append(Pictures.html(picture)));
        } else if (type.startsWith("head") || type.equals("h2") || type.equals("subtitle")) {
            html.append("<h2>");
            add(text, depth + 1, true);
            html.append("</h2>");
        } else {
            // What is called a paragraph is one, though its links and bold words are pieces of their own.
            boolean wrap = !inline && (type.equals("paragraph") || type.equals("p"));
            html.append(wrap ? "<p>" : "");
            add(text, depth + 1, inline || wrap);
            html.append(wrap ? "</p>" : "");
        }
    }

    private void paragraph(String text, boolean inline) {
        if (text.isBlank()) {
            return;
        }
        String unescaped = EscapedHtml.unescaped(text);
        boolean wrap = !inline && !BLOCK.matcher(unescaped).lookingAt();
        html.append(wrap ? "<p>" : "").append(unescaped).append(wrap ? "</p>" : "");
    }

    private static boolean isText(JsValue value) {
        return value instanceof JsString string
                ? !string.value().isBlank()
                : !value.items().isEmpty() || !value.members().isEmpty();
    }

    private static String type(JsValue part) {
        JsValue type = Members.first(part, List.of("type", "blocktype", "nodetype"), value -> value.text() != null);
        String name = type == null ? null : type.text();
        return name == null || name.length() > MAX_TYPE ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isOther(String type) {
        return type.contains("video")
                || type.contains("audio")
                || type.contains("relat")
                || type.equals("headline")
                || type.equals("ad")
                || type.contains("advert");
    }
}

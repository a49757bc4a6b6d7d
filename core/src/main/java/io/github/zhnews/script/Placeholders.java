// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.script.Content.Line;
import io.github.zhnews.script.Content.Markup;
import io.github.zhnews.script.Content.Part;
import io.github.zhnews.script.Content.Picture;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts pictures back where a body has only comments for them: {@code <!--IMG_0-->}, described beside the body by a member
 * {@code IMG_0} or by an element with {@code "ref": "<!--IMG_0-->"}.
 */
final class Placeholders {
    /** How deep beside the body the descriptions may lie, and the address in a description. */
    private static final int MAX_DEPTH = 3;

    private static final int MAX_NAME = 40;
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final Map<String, JsValue> descriptions = new HashMap<>();

    private Placeholders() {}

    /** The body with its pictures; those that {@code object} does not describe stay comments. */
    static Content filled(Content content, JsValue object) {
        if (Content.values(content.parts())
                .noneMatch(
                        part -> part instanceof Markup markup && markup.html().contains(OPEN))) {
            return content;
        }
        var placeholders = new Placeholders();
        placeholders.collect(object, 0);
        return placeholders.descriptions.isEmpty() ? content : new Content(placeholders.fill(content.parts()));
    }

    private void collect(JsValue value, int depth) {
        String ref = value.text("ref");
        if (ref != null && ref.startsWith(OPEN) && ref.endsWith(CLOSE) && ref.length() <= MAX_NAME) {
            descriptions.putIfAbsent(name(ref, 0, ref.length() - CLOSE.length()), value);
        }
        if (depth == MAX_DEPTH) {
            return;
        }
        value.items().forEach(item -> collect(item, depth + 1));
        value.members().forEach((key, member) -> {
            if (member instanceof JsObject && isName(key)) {
                descriptions.putIfAbsent(key, member);
            }
            collect(member, depth + 1);
        });
    }

    /** Letters and a number, as in {@code IMG_0} and {@code IMG#0}. */
    private static boolean isName(String key) {
        return key.length() <= MAX_NAME
                && !key.isEmpty()
                && Character.isUpperCase(key.charAt(0))
                && JsCursor.isDigit(key.charAt(key.length() - 1));
    }

    private static String name(String html, int open, int close) {
        return html.substring(open + OPEN.length(), close).strip();
    }

    private List<Part> fill(List<Part> parts) {
        var filled = new ArrayList<Part>();
        for (var part : parts) {
            if (part instanceof Markup markup) {
                fill(markup.html(), filled);
            } else {
                filled.add(part instanceof Line line ? new Line(line.isHeading(), fill(line.parts())) : part);
            }
        }
        return filled;
    }

    private void fill(String html, List<Part> filled) {
        int from = 0;
        int open = html.indexOf(OPEN);
        int close = open < 0 ? -1 : html.indexOf(CLOSE, open);
        while (close >= 0) {
            JsValue description = descriptions.get(name(html, open, close));
            Picture picture = description == null ? null : picture(description, 0);
            if (picture != null) {
                filled.add(new Markup(html.substring(from, open)));
                filled.add(picture);
                from = close + CLOSE.length();
            }
            open = html.indexOf(OPEN, close);
            close = open < 0 ? -1 : html.indexOf(CLOSE, open);
        }
        filled.add(new Markup(html.substring(from)));
    }

    private static @Nullable Picture picture(JsValue description, int depth) {
        List<Picture> pictures = Pictures.of(description);
        if (!pictures.isEmpty()) {
            return pictures.get(0);
        }
        for (Map.Entry<String, JsValue> member : description.members().entrySet()) {
            String key = ArticleKeys.normal(member.getKey());
            // Some name the sizes: imgurl0, imgurl641.
            if (key.startsWith("img") || key.contains("url")) {
                Picture picture = depth > MAX_DEPTH ? null : picture(member.getValue(), depth + 1);
                if (picture != null) {
                    return picture;
                }
            }
        }
        return null;
    }
}

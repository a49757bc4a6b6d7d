package io.github.zhnews.script;

import io.github.zhnews.script.ArticleData.Picture;
import io.github.zhnews.script.JsValue.JsObject;
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

    private Placeholders() {}

    /** The body with its pictures; those that {@code object} does not describe stay comments. */
    static String filled(String html, JsValue object) {
        int at = html.indexOf(OPEN);
        if (at < 0) {
            return html;
        }
        var descriptions = new HashMap<String, JsValue>();
        collect(object, 0, descriptions);
        if (descriptions.isEmpty()) {
            return html;
        }
        var filled = new StringBuilder(html.length());
        int from = 0;
        while (at >= 0) {
            int close = html.indexOf(CLOSE, at);
            if (close < 0) {
                break;
            }
            Picture picture = picture(
                    descriptions.get(html.substring(at + OPEN.length(), close).strip()));
            if (picture != null) {
                filled.append(html, from, at).append(Pictures.html(picture));
                from = close + CLOSE.length();
            }
            at = html.indexOf(OPEN, close);
        }
        return filled.append(html, from, html.length()).toString();
    }

    private static void collect(JsValue value, int depth, Map<String, JsValue> descriptions) {
        String ref = value.text("ref");
        if (ref != null && ref.startsWith(OPEN) && ref.endsWith(CLOSE) && ref.length() <= MAX_NAME) {
            descriptions.putIfAbsent(
                    ref.substring(OPEN.length(), ref.length() - CLOSE.length()).strip(), value);
        }
        if (depth == MAX_DEPTH) {
            return;
        }
        for (JsValue item : value.items()) {
            collect(item, depth + 1, descriptions);
        }
        for (Map.Entry<String, JsValue> member : value.members().entrySet()) {
            if (member.getValue() instanceof JsObject && isName(member.getKey())) {
                descriptions.putIfAbsent(member.getKey(), member.getValue());
            }
            collect(member.getValue(), depth + 1, descriptions);
        }
    }

    /** Letters and a number, as in {@code IMG_0} and {@code IMG#0}. */
    private static boolean isName(String key) {
        return key.length() <= MAX_NAME
                && !key.isEmpty()
                && Character.isUpperCase(key.charAt(0))
                && JsCursor.isDigit(key.charAt(key.length() - 1));
    }

    private static @Nullable Picture picture(@Nullable JsValue description) {
        return description == null ? null : picture(description, 0);
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
                String url = member.getValue().text();
                Picture picture = url == null
                        ? depth < MAX_DEPTH ? picture(member.getValue(), depth + 1) : null
                        : Pictures.isUrl(url) ? new Picture(url, "") : null;
                if (picture != null) {
                    return picture;
                }
            }
        }
        return null;
    }
}

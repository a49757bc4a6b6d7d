package io.github.zhnews.script;

import io.github.zhnews.script.ArticleData.Picture;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pictures out of script data. */
final class Pictures {
    private static final int MAX = 500;

    private Pictures() {}

    /** The pictures that an article lists under one of the usual names, captions with them. */
    static List<Picture> listed(JsValue article) {
        JsValue list =
                Members.first(article, ArticleKeys.PICTURES, value -> !of(value).isEmpty());
        return list == null ? List.of() : of(list);
    }

    /** The pictures that a value is, lists or wraps. */
    static List<Picture> of(JsValue value) {
        if (value instanceof JsObject) {
            Picture picture = picture(value);
            if (picture != null) {
                return List.of(picture);
            }
            JsValue list = Members.first(
                    value, ArticleKeys.PICTURES, inner -> !inner.items().isEmpty() || inner instanceof JsObject);
            if (list == null) {
                return List.of();
            }
            List<Picture> pictures = list instanceof JsObject ? single(picture(list)) : items(list.items());
            return captioned(pictures, value);
        }
        String url = value.text();
        return url != null ? single(isUrl(url) ? new Picture(url, "") : null) : items(value.items());
    }

    /** A picture as a figure, its address and caption as they are. */
    static String html(Picture picture) {
        String caption = picture.caption().isEmpty() ? "" : "<figcaption>" + picture.caption() + "</figcaption>";
        return "<figure><img src=\"" + picture.url().replace("\"", "%22") + "\">" + caption + "</figure>";
    }

    private static List<Picture> items(List<JsValue> items) {
        var pictures = new ArrayList<Picture>();
        for (JsValue item : items.subList(0, Math.min(items.size(), MAX))) {
            String url = item.text();
            Picture picture = url == null ? picture(item) : isUrl(url) ? new Picture(url, "") : null;
            if (picture != null) {
                pictures.add(picture);
            }
        }
        return pictures;
    }

    private static @Nullable Picture picture(JsValue object) {
        JsValue url = Members.first(object, ArticleKeys.PICTURE_URL, value -> {
            String text = value.text();
            return text != null && isUrl(text);
        });
        String caption = url == null ? null : Members.text(object, ArticleKeys.CAPTION);
        return url == null || url.text() == null
                ? null
                : new Picture(url.text(), caption == null ? "" : caption.strip());
    }

    /** Captions that stand in a list of their own beside the pictures. */
    private static List<Picture> captioned(List<Picture> pictures, JsValue gallery) {
        for (JsValue list : gallery.members().values()) {
            List<JsValue> texts = list.items();
            if (pictures.size() > 1
                    && texts.size() == pictures.size()
                    && texts.stream().allMatch(Pictures::isCaption)) {
                var captioned = new ArrayList<Picture>();
                for (int i = 0; i < texts.size(); i++) {
                    String caption = texts.get(i).text();
                    captioned.add(new Picture(pictures.get(i).url(), caption == null ? "" : caption.strip()));
                }
                return captioned;
            }
        }
        return pictures;
    }

    private static boolean isCaption(JsValue value) {
        String text = value.text();
        return text != null && !isUrl(text);
    }

    private static List<Picture> single(@Nullable Picture picture) {
        return picture == null ? List.of() : List.of(picture);
    }

    static boolean isUrl(String text) {
        return text.startsWith("http://")
                || text.startsWith("https://")
                || text.startsWith("//")
                || text.startsWith("/") && text.indexOf('.') > 0;
    }
}

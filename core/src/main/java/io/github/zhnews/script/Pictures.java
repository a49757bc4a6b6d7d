package io.github.zhnews.script;

import io.github.zhnews.script.Content.Picture;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads pictures out of script data. */
final class Pictures {
    private static final int MAX = 500;

    private Pictures() {}

    /** The pictures that an article lists under one of the usual names, captions with them. */
    static List<Picture> listed(JsValue article) {
        JsValue list = ArticleKeys.first(
                article, ArticleKeys.PICTURES, value -> !of(value).isEmpty());
        return list == null ? List.of() : of(list);
    }

    /** The pictures that a value is, lists or wraps. */
    static List<Picture> of(JsValue value) {
        Picture picture = picture(value);
        if (picture != null) {
            return List.of(picture);
        }
        if (!(value instanceof JsObject)) {
            return items(value.items());
        }
        JsValue list = ArticleKeys.first(
                value, ArticleKeys.PICTURES, inner -> !inner.items().isEmpty() || inner instanceof JsObject);
        if (list == null) {
            return List.of();
        }
        return captioned(items(list instanceof JsObject ? List.of(list) : list.items()), value);
    }

    private static List<Picture> items(List<JsValue> items) {
        return items.stream()
                .limit(MAX)
                .map(Pictures::picture)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The picture that an address or an object is. */
    private static @Nullable Picture picture(JsValue value) {
        JsValue url = value instanceof JsObject
                ? ArticleKeys.first(value, ArticleKeys.PICTURE_URL, Pictures::isUrl)
                : isUrl(value) ? value : null;
        return url == null ? null : captioned(url.text(), ArticleKeys.text(value, ArticleKeys.CAPTION));
    }

    private static Picture captioned(@Nullable String url, @Nullable String caption) {
        return new Picture(url == null ? "" : url, caption == null ? "" : caption.strip());
    }

    /** Captions that stand in a list of their own beside the pictures. */
    private static List<Picture> captioned(List<Picture> pictures, JsValue gallery) {
        int n = pictures.size();
        for (JsValue list : gallery.members().values()) {
            List<JsValue> texts = list.items();
            if (n > 1 && texts.size() == n && texts.stream().allMatch(text -> text.text() != null && !isUrl(text))) {
                return IntStream.range(0, n)
                        .mapToObj(i ->
                                captioned(pictures.get(i).url(), texts.get(i).text()))
                        .toList();
            }
        }
        return pictures;
    }

    private static boolean isUrl(JsValue value) {
        String text = value.text();
        return text != null
                && (text.startsWith("http://")
                        || text.startsWith("https://")
                        || text.startsWith("//")
                        || text.startsWith("/") && text.indexOf('.') > 0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.script.Content.Picture;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads pictures out of script data. */
final class Pictures {
    private static final int MAX = 500;

    private Pictures() {}

    /** The pictures that an article lists under one of the usual names, captions with them. */
    static List<Picture> listed(JsValue article) {
        List<Picture> listed = ArticleKeys.first(article, ArticleKeys.PICTURES, value -> {
            List<Picture> pictures = of(value);
            return pictures.isEmpty() ? null : pictures;
        });
        return listed == null ? List.of() : listed;
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
        List<JsValue> list = ArticleKeys.first(
                value,
                ArticleKeys.PICTURES,
                inner -> inner instanceof JsObject
                        ? List.of(inner)
                        : inner.items().isEmpty() ? null : inner.items());
        return list == null ? List.of() : captioned(items(list), value);
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
        String url = value instanceof JsObject
                ? ArticleKeys.first(value, ArticleKeys.PICTURE_URL, Pictures::url)
                : url(value);
        String caption = ArticleKeys.text(value, ArticleKeys.CAPTION);
        return url == null ? null : new Picture(url, caption == null ? "" : caption.strip());
    }

    /** Captions that stand in a list of their own beside the pictures. */
    private static List<Picture> captioned(List<Picture> pictures, JsValue gallery) {
        int n = pictures.size();
        for (JsValue list : gallery.members().values()) {
            List<JsValue> texts = list.items();
            if (n > 1
                    && texts.size() == n
                    && texts.stream().allMatch(text -> text.text() != null && url(text) == null)) {
                return IntStream.range(0, n)
                        .mapToObj(i -> new Picture(
                                pictures.get(i).url(),
                                String.valueOf(texts.get(i).text()).strip()))
                        .toList();
            }
        }
        return pictures;
    }

    private static @Nullable String url(JsValue value) {
        String text = value.text();
        boolean isUrl = text != null
                && (Stream.of("http://", "https://", "//").anyMatch(text::startsWith)
                        || text.startsWith("/") && text.indexOf('.') > 0);
        return isUrl ? text : null;
    }
}

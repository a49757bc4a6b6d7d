// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names under which portals keep the parts of an article, the more telling ones first. */
final class ArticleKeys {
    static final List<String> CONTENT = keys("content");
    static final List<String> PART = keys("part");
    static final List<String> TITLE = keys("title");
    static final List<String> TIME = keys("time");
    static final List<String> SOURCE = keys("source");
    static final List<String> AUTHOR = keys("author");
    static final List<String> NAME = keys("name");
    static final List<String> PICTURES = keys("pictures");
    static final List<String> PICTURE_URL = keys("picture-url");
    static final List<String> CAPTION = keys("caption");
    static final List<String> DETAILS = keys("details");

    private static final Words ELSEWHERE = Words.of("data-keys.elsewhere");
    private static final int MAX_KEY = 100;

    private ArticleKeys() {}

    private static List<String> keys(String group) {
        return Words.of("data-keys." + group).all();
    }

    /**
     * A key in the form in which the names are given: {@code publish_time} and {@code publishTime} are one. One that is
     * longer than any name stays as it is, so that a page cannot make the same long key be looked through again and again.
     */
    static String normal(String key) {
        if (key.length() > MAX_KEY) {
            return key;
        }
        return key.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** What is read of the member with the foremost of several names that something can be read of. */
    static <T> @Nullable T first(JsValue object, List<String> keys, Function<JsValue, @Nullable T> read) {
        T best = null;
        int bestRank = keys.size();
        for (Map.Entry<String, JsValue> member : object.members().entrySet()) {
            int rank = keys.indexOf(normal(member.getKey()));
            T found = rank >= 0 && rank < bestRank ? read.apply(member.getValue()) : null;
            if (found != null) {
                best = found;
                bestRank = rank;
            }
        }
        return best;
    }

    /** The text of the member with the foremost of several names that has one. */
    static @Nullable String text(JsValue object, List<String> keys) {
        return first(object, keys, value -> {
            String text = value.text();
            return text == null || text.isBlank() ? null : text;
        });
    }

    static boolean isElsewhere(String normalKey) {
        return normalKey.length() <= MAX_KEY && ELSEWHERE.in("^" + normalKey + "$");
    }
}

package io.github.zhnews.script;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks up members of an object by names in the form of {@link ArticleKeys}. */
final class Members {
    private Members() {}

    /** The member with the foremost of several names. */
    static @Nullable JsValue first(JsValue object, List<String> keys, Predicate<JsValue> accepts) {
        JsValue best = null;
        int bestRank = keys.size();
        for (Map.Entry<String, JsValue> member : object.members().entrySet()) {
            int rank = keys.indexOf(ArticleKeys.normal(member.getKey()));
            if (rank >= 0 && rank < bestRank && accepts.test(member.getValue())) {
                best = member.getValue();
                bestRank = rank;
            }
        }
        return best;
    }

    /** The text of the member with the foremost of several names, or {@code null} if none has a text. */
    static @Nullable String text(JsValue object, List<String> keys) {
        JsValue value = first(object, keys, Members::hasText);
        return value == null ? null : value.text();
    }

    private static boolean hasText(JsValue value) {
        String text = value.text();
        return text != null && !text.isBlank();
    }
}

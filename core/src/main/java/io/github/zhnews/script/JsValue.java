package io.github.zhnews.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON or of a JavaScript literal. Immutable; never deeper than {@value JsReader#MAX_DEPTH} levels, so that
 * recursion over it is safe.
 *
 * <p>Asking a value of the wrong kind is no error: {@link #at(String)} is {@code null}, {@link #items()} and
 * {@link #members()} are empty. So a path can be asked of any page.
 */
public sealed interface JsValue {
    /**
     * An object.
     *
     * @param members its members in the order written
     */
    record JsObject(Map<String, JsValue> members) implements JsValue {}

    /**
     * An array.
     *
     * @param items its elements
     */
    record JsArray(List<JsValue> items) implements JsValue {}

    /**
     * A string.
     *
     * @param value its characters, escapes resolved
     */
    record JsString(String value) implements JsValue {}

    /**
     * A number, kept as written because ids of portals have more digits than a {@code double} can hold.
     *
     * @param literal the number in decimal, for example {@code -1.5e3}
     */
    record JsNumber(String literal) implements JsValue {}

    /** The values without content. */
    enum JsConstant implements JsValue {
        /** {@code true}. */
        TRUE,
        /** {@code false}. */
        FALSE,
        /** {@code null}, {@code undefined}, and whatever only running the script could tell. */
        NULL
    }

    /**
     * The members of an object.
     *
     * @return the members in the order written; empty for anything else
     */
    default Map<String, JsValue> members() {
        return Map.of();
    }

    /**
     * The elements of an array.
     *
     * @return the elements; empty for anything else
     */
    default List<JsValue> items() {
        return List.of();
    }

    /**
     * The text of a string or a number.
     *
     * @return the characters, or the number as written; {@code null} for anything else
     */
    default @Nullable String text() {
        if (this instanceof JsString string) {
            return string.value();
        }
        return this instanceof JsNumber number ? number.literal() : null;
    }

    /**
     * A number, or the number that a string spells.
     *
     * @return the number without its fraction; {@code null} for anything else
     */
    default @Nullable Long number() {
        String text = text();
        return text == null ? null : JsNumbers.parse(text);
    }

    /**
     * The value at a path.
     *
     * @param path names and indexes, for example {@code docData.contentData.contentList[0].data}; the empty path is
     *     this value itself
     * @return the value, or {@code null} if the path leads nowhere
     */
    default @Nullable JsValue at(String path) {
        return JsPaths.at(this, path);
    }

    /**
     * The values at a path that may lead to several.
     *
     * @param path as for {@link #at(String)}, where {@code []} stands for every element: {@code authors[].name}
     * @return the values in order, none of them missing
     */
    default List<JsValue> all(String path) {
        return JsPaths.all(this, path);
    }

    /**
     * The text at a path.
     *
     * @param path as for {@link #at(String)}
     * @return the string, or the number as written, or {@code null} if the path leads to nothing of the kind
     */
    default @Nullable String text(String path) {
        JsValue value = at(path);
        return value == null ? null : value.text();
    }

    /**
     * The number at a path.
     *
     * @param path as for {@link #at(String)}
     * @return the number without its fraction, or {@code null} if the path leads to nothing of the kind
     */
    default @Nullable Long number(String path) {
        JsValue value = at(path);
        return value == null ? null : value.number();
    }

    /**
     * Whether there is nothing here.
     *
     * @return true for {@link JsConstant#NULL}
     */
    default boolean isNull() {
        return this == JsConstant.NULL;
    }
}

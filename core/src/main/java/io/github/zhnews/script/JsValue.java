// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON or of a JavaScript literal. Immutable; never deeper than {@value JsReader#MAX_DEPTH} levels, so that
 * recursion over it is safe.
 *
 * <p>Asking a value of the wrong kind is no error: {@link #at(String)} is {@code null}, {@link #items()} and
 * {@link #members()} are empty. So a path can be asked of any page.
 */
public sealed interface JsValue {
    /** An object. */
    record JsObject(Map<String, JsValue> members) implements JsValue {}

    /** An array. */
    record JsArray(List<JsValue> items) implements JsValue {}

    /** A string. */
    record JsString(String value) implements JsValue {}

    /** A number, kept as written because ids of portals have more digits than a {@code double} can hold. */
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

    /** The members of an object. */
    default Map<String, JsValue> members() {
        return Map.of();
    }

    /** The elements of an array. */
    default List<JsValue> items() {
        return List.of();
    }

    /** The text of a string or a number. */
    default @Nullable String text() {
        if (this instanceof JsString string) {
            return string.value();
        }
        return this instanceof JsNumber number ? number.literal() : null;
    }

    /** The member with a name, or the element at an index. */
    default @Nullable JsValue get(String key) {
        Long index = this instanceof JsArray ? JsNumbers.parse(key) : null;
        return index != null && index >= 0 && index < items().size()
                ? items().get(index.intValue())
                : members().get(key);
    }

    /**
     * The value at a path.
     *
     * @param path names and indexes, for example {@code docData.contentData.contentList[0].data}; the empty path is
     * this value itself
     */
    default @Nullable JsValue at(String path) {
        JsValue value = this;
        for (var steps = new StringTokenizer(path, ".[]"); value != null && steps.hasMoreTokens(); ) {
            value = value.get(steps.nextToken());
        }
        return value;
    }

    /**
     * The values at a path that may lead to several.
     *
     * @param path as for {@link #at(String)}, where {@code []} stands for every element: {@code authors[].name}
     */
    default List<JsValue> all(String path) {
        int every = path.indexOf("[]");
        JsValue value = at(every < 0 ? path : path.substring(0, every));
        if (value == null || every < 0) {
            return value == null ? List.of() : List.of(value);
        }
        String rest = path.substring(every + 2);
        return value.items().stream().flatMap(item -> item.all(rest).stream()).toList();
    }

    /** The text at a path. */
    default @Nullable String text(String path) {
        JsValue value = at(path);
        return value == null ? null : value.text();
    }

    /** Whether there is nothing here. */
    default boolean isNull() {
        return this == JsConstant.NULL;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The ways in which the format writes keys. */
record Output(JsonGenerator json) {

    /** Writes the keys of a value. */
    interface Keys<T> {
        void write(T value) throws IOException;
    }

    /** The name of an enum's value. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A key with a string, even if that is empty. */
    void string(String key, String value) throws IOException {
        json.writeStringField(key, value);
    }

    /** A key with a value's string form, {@code null} for an empty one. */
    void text(String key, Object value) throws IOException {
        nullable(key, value);
    }

    /** A key with a value's string form, {@code null} for none. */
    void text(String key, Optional<?> value) throws IOException {
        nullable(key, value.orElse(null));
    }

    private void nullable(String key, @Nullable Object value) throws IOException {
        var text = value == null ? "" : value.toString();
        json.writeStringField(key, text.isEmpty() ? null : text);
    }

    /** A key with a value's string form, which is left out if that is empty. */
    void stated(String key, Object value) throws IOException {
        var text = value.toString();
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }

    /** A key with a number, {@code null} for none. */
    void number(String key, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(key, value.getAsInt());
        } else {
            json.writeNullField(key);
        }
    }

    /** A key with an array of strings. */
    void strings(String key, List<String> values) throws IOException {
        json.writeFieldName(key);
        strings(values);
    }

    /** An array of strings. */
    void strings(List<String> values) throws IOException {
        json.writeStartArray();
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A key with an array of whole numbers. */
    void numbers(String key, List<Integer> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    /** A key with an object. */
    <T> void object(String key, T value, Keys<? super T> keys) throws IOException {
        json.writeFieldName(key);
        object(value, keys);
    }

    /** A key with an object, {@code null} for none. */
    <T> void objectOrNull(String key, Optional<T> value, Keys<? super T> keys) throws IOException {
        if (value.isPresent()) {
            object(key, value.get(), keys);
        } else {
            json.writeNullField(key);
        }
    }

    /** A key with an array of objects. */
    <T> void objects(String key, Iterable<? extends T> values, Keys<T> keys) throws IOException {
        json.writeFieldName(key);
        objects(values, keys);
    }

    /** An array of objects. */
    <T> void objects(Iterable<? extends T> values, Keys<T> keys) throws IOException {
        json.writeStartArray();
        for (var value : values) {
            object(value, keys);
        }
        json.writeEndArray();
    }

    /** A key with an array of arrays. */
    <T> void arrays(String key, Iterable<? extends T> values, Keys<T> array) throws IOException {
        json.writeArrayFieldStart(key);
        for (var value : values) {
            array.write(value);
        }
        json.writeEndArray();
    }

    private <T> void object(T value, Keys<? super T> keys) throws IOException {
        json.writeStartObject();
        keys.write(value);
        json.writeEndObject();
    }
}

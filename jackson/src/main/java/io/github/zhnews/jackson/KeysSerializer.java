// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes values as objects. */
final class KeysSerializer<T> extends JsonSerializer<T> {
    private final Writers<T> writers;

    KeysSerializer(Writers<T> writers) {
        this.writers = writers;
    }

    /** Makes a writer for a generator. */
    interface Writers<T> {
        Keys<T> to(JsonGenerator json);
    }

    /** Writes the keys of a value. */
    interface Keys<T> {
        void write(T value) throws IOException;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(value);
        writers.to(json).write(value);
        json.writeEndObject();
    }
}

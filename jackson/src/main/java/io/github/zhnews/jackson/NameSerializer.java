// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.function.Function;

/** Writes values as strings. */
final class NameSerializer<T> extends JsonSerializer<T> {
    private final Function<T, String> name;

    NameSerializer(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(name.apply(value));
    }
}

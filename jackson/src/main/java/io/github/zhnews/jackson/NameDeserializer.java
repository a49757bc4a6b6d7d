// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads values from strings. */
final class NameDeserializer<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final Function<String, T> value;

    NameDeserializer(Class<T> type, Function<String, T> value) {
        this.type = type;
        this.value = value;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return JsonObject.value(context, type, context.readTree(parser), value);
    }
}

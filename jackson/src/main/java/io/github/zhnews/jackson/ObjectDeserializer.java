// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Reads values from objects. */
final class ObjectDeserializer<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final JsonObject.Reader<T> reader;

    ObjectDeserializer(Class<T> type, JsonObject.Reader<T> reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return JsonObject.read(context, type, context.readTree(parser), reader);
    }
}

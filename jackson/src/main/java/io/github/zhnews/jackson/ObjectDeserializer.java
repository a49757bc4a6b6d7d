// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads values from objects. */
final class ObjectDeserializer<T> extends JsonDeserializer<T> {
    /** Keeps the digits of prices as they are written. */
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Class<? super T> type;
    private final JsonObject.Reader<T> reader;

    ObjectDeserializer(Class<? super T> type, JsonObject.Reader<T> reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return JsonObject.read(context, type, tree(parser), reader);
    }

    /** What a parser stands at. */
    static JsonNode tree(JsonParser parser) throws IOException {
        return TREES.readTree(parser);
    }
}

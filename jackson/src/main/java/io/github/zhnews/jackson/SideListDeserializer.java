// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.zhnews.model.SideList;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reads a list that stands by itself, if it is told of which type its entries are. */
final class SideListDeserializer extends JsonDeserializer<SideList<?>> implements ContextualDeserializer {
    private final JavaType entries;

    /** For any entries. */
    SideListDeserializer() {
        this(TypeFactory.unknownType());
    }

    private SideListDeserializer(JavaType entries) {
        this.entries = entries;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new SideListDeserializer(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public SideList<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return JsonObject.read(context, SideList.class, ObjectDeserializer.tree(parser), this::list);
    }

    private SideList<?> list(JsonObject json) throws JsonMappingException {
        return SideList.of(json.text("caption"), json.<Serializable>values("items", entries));
    }
}

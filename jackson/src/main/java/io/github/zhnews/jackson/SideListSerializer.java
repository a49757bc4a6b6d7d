// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.zhnews.model.SideList;
import java.io.IOException;

/** Writes a list that stands by itself, with the entries as they are written by themselves. */
final class SideListSerializer extends StdSerializer<SideList<?>> {
    private static final long serialVersionUID = 1L;

    SideListSerializer() {
        super(SideList.class, false);
    }

    @Override
    public void serialize(SideList<?> list, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(list);
        json.writeStringField("caption", list.caption());
        provider.defaultSerializeField("items", list.items(), json);
        json.writeEndObject();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The style of the JSON that the commands write. */
final class Json {
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().characterEscapes(new Escapes()).build();
    private static final DefaultPrettyPrinter INDENTED = indented();

    private Json() {}

    /** Starts a document. */
    static JsonGenerator generator(Writer out, boolean indent) throws IOException {
        var json = JSON.createGenerator(out);
        if (indent) {
            json.setPrettyPrinter(INDENTED.createInstance());
        }
        return json;
    }

    /** Writes a key with an array of strings. */
    static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static DefaultPrettyPrinter indented() {
        var lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
    }

    /** Escapes beyond what JSON asks for: what terminals obey, and what some programs take for the end of a line. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE; // the other one follows
            return isHalf || Characters.isHarmless(c) ? null : new SerializedString("\\u%04X".formatted(c));
        }
    }
}

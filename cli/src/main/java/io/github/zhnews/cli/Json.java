package io.github.zhnews.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The style of the JSON that the commands write. */
final class Json {
    private static final JsonFactory JSON = new JsonFactory();
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
}

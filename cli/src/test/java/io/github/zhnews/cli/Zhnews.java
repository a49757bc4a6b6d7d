// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A run of the command within the test's process.
 *
 * @param exitCode what the process would have ended with
 * @param out what was written to standard output
 * @param err what was written to standard error
 */
record Zhnews(int exitCode, String out, String err) {
    private static final JsonMapper JSON = new JsonMapper();

    static Zhnews run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    static Zhnews run(byte[] standardInput, String... args) {
        return run(new ByteArrayInputStream(standardInput), args);
    }

    private static Zhnews run(InputStream in, String... args) {
        var out = new ByteArrayOutputStream();
        return run(in, out, args).withOut(out.toString(StandardCharsets.UTF_8));
    }

    static Zhnews run(InputStream in, OutputStream out, String... args) {
        var messages = new StringWriter();
        var writer = new PrintWriter(messages, true);
        var command = Main.commandLine(in, out, args).setErr(writer).setOut(writer);
        int exitCode = command.execute(args);
        return new Zhnews(exitCode, "", messages.toString().replace(System.lineSeparator(), "\n"));
    }

    JsonNode json() {
        return read(out);
    }

    List<JsonNode> jsonLines() {
        return out.lines().map(Zhnews::read).toList();
    }

    List<String> files() {
        return jsonLines().stream().map(line -> line.get("file").textValue()).toList();
    }

    private Zhnews withOut(String text) {
        return new Zhnews(exitCode, text, err);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

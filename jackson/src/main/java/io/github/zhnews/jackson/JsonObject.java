// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object whose keys are read one by one; those that nobody asks for are passed over. */
final class JsonObject {
    private final DeserializationContext context;
    private final Class<?> type;
    private final JsonNode node;

    private JsonObject(DeserializationContext context, Class<?> type, JsonNode node) {
        this.context = context;
        this.type = type;
        this.node = node;
    }

    /** Makes a value of an object's keys. */
    interface Reader<T> {
        T read(JsonObject object) throws JsonMappingException;
    }

    /** The value of an object. */
    static <T> T read(DeserializationContext context, Class<?> type, JsonNode node, Reader<T> reader)
            throws JsonMappingException {
        if (!node.isObject()) {
            throw mismatch(context, type, "an object is expected, not " + node);
        }
        try {
            return reader.read(new JsonObject(context, type, node));
        } catch (IllegalArgumentException e) {
            throw mismatch(context, type, String.valueOf(e.getMessage()));
        }
    }

    /** The value of a string. */
    static <T> T value(DeserializationContext context, Class<?> type, JsonNode node, Function<String, T> value)
            throws JsonMappingException {
        var text = string(context, type, node);
        try {
            return value.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw InvalidFormatException.from(
                    context.getParser(),
                    "\"" + text + "\" is no " + type.getSimpleName() + ": " + e.getMessage(),
                    text,
                    type);
        }
    }

    /** The constant whose name in lower case is given. */
    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return constant(type, constant -> constant.name().toLowerCase(Locale.ROOT), text);
    }

    /** The constant of a name. */
    static <E extends Enum<E>> E constant(Class<E> type, Function<E, String> name, String text) {
        var all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(constant -> name.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "known are " + Arrays.stream(all).map(name).collect(Collectors.joining(", "))));
    }

    /** A string, empty where the key is absent or null. */
    String text(String key) throws JsonMappingException {
        var value = node.get(key);
        return isAbsent(value) ? "" : at(key, () -> string(context, type, value));
    }

    /** Whether a key is there and not null. */
    boolean has(String key) {
        return !isAbsent(node.get(key));
    }

    /** A string that has to be there. */
    String required(String key) throws JsonMappingException {
        if (isAbsent(node.get(key))) {
            throw missing(key);
        }
        return text(key);
    }

    private JsonMappingException missing(String key) {
        return mismatch(context, type, "the key \"" + key + "\" is missing");
    }

    /** What a string stands for, or empty where the key is absent or null. */
    <T> Optional<T> value(String key, Class<?> valueType, Function<String, T> read) throws JsonMappingException {
        var value = node.get(key);
        return isAbsent(value) ? Optional.empty() : Optional.of(at(key, () -> value(context, valueType, value, read)));
    }

    /** What a string stands for that has to be there. */
    <T> T required(String key, Class<T> valueType, Function<String, T> read) throws JsonMappingException {
        required(key);
        return value(key, valueType, read).orElseThrow();
    }

    /** A whole number that has to be there. */
    int integer(String key) throws JsonMappingException {
        var value = node.path(key);
        if (!value.isInt()) {
            throw mismatch(context, type, "\"" + key + "\" is no whole number but " + value);
        }
        return value.intValue();
    }

    /** Whole numbers, empty where the key is absent or null. */
    List<Integer> integers(String key) throws JsonMappingException {
        return array(key, value -> {
            if (!value.isInt()) {
                throw mismatch(context, type, "a whole number is expected, not " + value);
            }
            return value.intValue();
        });
    }

    /** A number that has to be there. */
    BigDecimal decimal(String key) throws JsonMappingException {
        var value = node.path(key);
        if (!value.isNumber()) {
            throw mismatch(context, type, "\"" + key + "\" is no number but " + value);
        }
        return value.decimalValue();
    }

    /** Whether a key is true. */
    boolean flag(String key) throws JsonMappingException {
        var value = node.path(key);
        if (!value.isBoolean()) {
            throw mismatch(context, type, "\"" + key + "\" is neither true nor false but " + value);
        }
        return value.booleanValue();
    }

    /** An array of strings, empty where the key is absent or null. */
    List<String> strings(String key) throws JsonMappingException {
        return array(key, value -> string(context, type, value));
    }

    /** What the strings of an array stand for, empty where the key is absent or null. */
    <T> List<T> values(String key, Class<T> valueType, Function<String, T> read) throws JsonMappingException {
        return array(key, value -> value(context, valueType, value, read));
    }

    /** An array of arrays of strings. */
    List<List<String>> rows(String key) throws JsonMappingException {
        return array(key, row -> elements(row, value -> string(context, type, value)));
    }

    /** An array of arrays of objects. */
    <T> List<List<T>> rows(String key, Class<T> valueType, Reader<T> reader) throws JsonMappingException {
        return array(key, row -> elements(row, value -> read(context, valueType, value, reader)));
    }

    /** An object, or empty where the key is absent or null. */
    <T> Optional<T> object(String key, Class<?> valueType, Reader<T> reader) throws JsonMappingException {
        var value = node.get(key);
        return isAbsent(value) ? Optional.empty() : Optional.of(at(key, () -> read(context, valueType, value, reader)));
    }

    /** An object that has to be there. */
    <T> T requiredObject(String key, Class<?> valueType, Reader<T> reader) throws JsonMappingException {
        return object(key, valueType, reader).orElseThrow(() -> missing(key));
    }

    /** An array of objects, empty where the key is absent or null. */
    <T> List<T> objects(String key, Class<?> valueType, Reader<T> reader) throws JsonMappingException {
        return array(key, value -> read(context, valueType, value, reader));
    }

    /** An array of values that have a reader of their own, empty where the key is absent or null. */
    <T> List<T> values(String key, JavaType valueType) throws JsonMappingException {
        return array(key, value -> {
            try {
                return context.readTreeAsValue(value, valueType);
            } catch (JsonMappingException e) {
                throw e;
            } catch (IOException e) {
                throw JsonMappingException.from(context.getParser(), e.getMessage(), e);
            }
        });
    }

    private interface Element<T> {
        T of(JsonNode value) throws JsonMappingException;
    }

    private interface Part<T> {
        T read() throws JsonMappingException;
    }

    private <T> List<T> array(String key, Element<T> element) throws JsonMappingException {
        var value = node.get(key);
        return isAbsent(value) ? List.of() : at(key, () -> elements(value, element));
    }

    private <T> List<T> elements(JsonNode array, Element<T> element) throws JsonMappingException {
        if (!array.isArray()) {
            throw mismatch(context, type, "an array is expected, not " + array);
        }
        var all = new ArrayList<T>(array.size());
        for (var value : array) {
            try {
                all.add(element.of(value));
            } catch (JsonMappingException e) {
                e.prependPath(all, all.size());
                throw e;
            }
        }
        return all;
    }

    private <T> T at(String key, Part<T> part) throws JsonMappingException {
        try {
            return part.read();
        } catch (JsonMappingException e) {
            e.prependPath(type, key);
            throw e;
        }
    }

    private static String string(DeserializationContext context, Class<?> type, JsonNode value)
            throws JsonMappingException {
        if (!value.isTextual()) {
            throw mismatch(context, type, "a string is expected, not " + value);
        }
        return value.textValue();
    }

    private static boolean isAbsent(@Nullable JsonNode value) {
        return value == null || value.isNull();
    }

    private static JsonMappingException mismatch(DeserializationContext context, Class<?> type, String message) {
        return MismatchedInputException.from(context.getParser(), type, message);
    }
}

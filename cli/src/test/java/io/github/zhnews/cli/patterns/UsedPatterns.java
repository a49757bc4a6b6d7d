// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.zhnews.model.Field;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds every regular expression of the library, the command and the rules; one that it can't find is a failure. */
final class UsedPatterns {
    private static final List<String> MODULES = List.of("core", "portal-rules", "archives", "cli");
    private static final Set<String> OF_STRING = Set.of("matches", "replaceAll", "replaceFirst", "split");

    /** Where expressions are made of what is not known before: each has a bound of its own, or is told below. */
    private static final Set<String> MADE_ELSEWHERE = Set.of("io.github.zhnews.text.BoundedPattern.compile"); // counts

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.github.zhnews");

    private final Map<String, UsedPattern> found = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final Set<String> whole;

    private UsedPatterns(Set<String> whole) {
        this.whole = whole;
    }

    /**
     * Finds them all.
     *
     * @param whole the fields whose expressions are only asked to match as a whole
     */
    static List<UsedPattern> all(Set<String> whole) {
        var patterns = new UsedPatterns(whole);
        CLASSES.forEach(patterns::addOf);
        patterns.addRules();
        assertThat(patterns.missed).as("uses whose expression is no literal").isEmpty();
        assertThat(patterns.found.keySet()).containsAll(whole);
        return List.copyOf(patterns.found.values());
    }

    private void addOf(JavaClass type) {
        int fields = addFields(type);
        int compiled = 0;
        for (var call : type.getMethodCallsFromSelf()) {
            var owner = call.getTargetOwner().getName();
            if (owner.equals("java.util.regex.Pattern") && call.getName().equals("compile")) {
                boolean isStatic = call.getOrigin().getName().equals("<clinit>");
                compiled += isStatic ? 1 : 0;
                assertThat(isStatic || MADE_ELSEWHERE.contains(name(call)))
                        .as("expression compiled in " + name(call))
                        .isTrue();
            } else if (owner.equals("java.lang.String") && OF_STRING.contains(call.getName())
                    || owner.equals("java.util.regex.Pattern") && call.getName().equals("matches")) {
                addCall(call);
            }
        }
        for (var reference : type.getMethodReferencesFromSelf()) {
            boolean isRegex = reference.getTargetOwner().getName().equals("java.lang.String")
                    && OF_STRING.contains(reference.getName());
            assertThat(isRegex).as(reference.getDescription()).isFalse();
        }
        assertThat(fields)
                .as("expressions in static fields of " + type.getName())
                .isGreaterThanOrEqualTo(compiled);
    }

    private static String name(JavaMethodCall call) {
        return call.getOriginOwner().getName() + "." + call.getOrigin().getName();
    }

    // ---- static fields

    private int addFields(JavaClass type) {
        int before = found.size();
        try {
            var loaded = Class.forName(type.getName());
            for (var field : loaded.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    addValue(type.getName() + "." + field.getName(), field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return found.size() - before;
    }

    private void addValue(String where, Object value) throws ReflectiveOperationException {
        if (value instanceof Pattern pattern) {
            boolean isWhole = whole.contains(where);
            assertThat(isWhole && isSearchedWith(where))
                    .as(where + " is used for searching")
                    .isFalse();
            found.put(where, new UsedPattern(where, pattern, isWhole));
        } else if (value instanceof Map<?, ?> map) {
            addValue(where + ".values", List.copyOf(map.values()));
        } else if (value instanceof Iterable<?> values
                && value.getClass().getName().startsWith("java.util.")) {
            int i = 0;
            for (var element : values) {
                addValue(where + "[" + i++ + "]", element);
            }
        } else if (value instanceof Object[] values) {
            addValue(where, Arrays.asList(values));
        } else if (value instanceof Record && value.getClass().getName().startsWith("io.github.zhnews")) {
            for (var component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                addValue(
                        where + "." + component.getName(),
                        component.getAccessor().invoke(value));
            }
        }
    }

    private static boolean isSearchedWith(String field) {
        int dot = field.lastIndexOf('.');
        var search = field.substring(dot + 1) + "\\s*\\.matcher\\([^;\n]*?\\)\\s*\\.(?:find|lookingAt|replace|results)";
        return Pattern.compile(search)
                .matcher(String.join("\n", source(field.substring(0, dot))))
                .find();
    }

    // ---- calls

    /** An expression is a literal of the line with the call or of one of the two below it. */
    private void addCall(JavaMethodCall call) {
        var name = call.getName();
        boolean isWhole = name.equals("matches");
        var where = name(call) + ":" + call.getLineNumber();
        var lines = source(call.getOriginOwner().getName());
        int line = call.getLineNumber() - 1;
        var text = String.join("\n", lines.subList(line, Math.min(lines.size(), line + 3)));
        var literal = Pattern.compile("\\b" + name + "\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*[,)]")
                .matcher(text);
        boolean isLiteral = false;
        while (literal.find()) {
            isLiteral = true;
            var regex = literal.group(1).translateEscapes();
            found.put(where + " " + regex, new UsedPattern(where, Pattern.compile(regex), isWhole));
        }
        if (!isLiteral) {
            missed.add(where);
        }
    }

    private static List<String> source(String type) {
        var file = type.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        for (var module : MODULES) {
            var path = Path.of("..", module, "src/main/java", file);
            if (Files.exists(path)) {
                try {
                    return Files.readAllLines(path);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException("no source of " + type);
    }

    // ---- rules

    private void addRules() {
        for (var rule : RuleSet.discovered().rules()) {
            for (var layout : rule.layouts()) {
                var reads = new ArrayList<>(layout.bodyData());
                Stream.of(Field.values()).forEach(field -> reads.addAll(layout.reads(field)));
                for (var read : reads) {
                    if (read instanceof Read.Match match) {
                        var where = rule.id() + "/" + layout.name() + " " + match;
                        found.put(where, new UsedPattern(where, Pattern.compile(match.regex()), false));
                    }
                }
            }
        }
    }
}

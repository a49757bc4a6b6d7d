// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.Field;
import io.github.zhnews.rule.Read;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a drafted rule as the source of a class. */
final class RuleSource {
    private static final String CLASS = """
            // SPDX-License-Identifier: Apache-2.0
            package io.github.zhnews.portals;

            %simport io.github.zhnews.rule.Layout;
            import io.github.zhnews.rule.PortalRule;
            import java.util.List;
            import java.util.Set;

            /** %s. */
            public final class %s implements PortalRule {
                /** For the service loader. */
                public %s() {}

                @Override
                public String id() {
                    return %s;
                }

                @Override
                public String name() {
                    return %s;
                }

                @Override
                public Set<String> hosts() {
                    return Set.of(%s);
                }

                @Override
                public List<Layout> layouts() {
                    return List.of(%s);
                }
            }
            """;

    private RuleSource() {}

    /**
     * Writes the class.
     *
     * @param name what the portal calls itself
     */
    static String of(Portal portal, String name, LayoutDraft draft) {
        // What stands in a comment must be plain: even there the compiler reads escapes.
        var plain = name.replaceAll("[^\\p{L}\\p{N} ]", "");
        return CLASS.formatted(
                imports(draft),
                plain.isBlank() ? portal.host() : plain,
                portal.className(),
                portal.className(),
                literal(portal.id()),
                literal(name),
                literal(portal.host()),
                layout(draft));
    }

    private static String imports(LayoutDraft draft) {
        var imports = draft.places().values().stream()
                .map(place -> Call.of(place).method())
                .distinct()
                .sorted()
                .map(method -> "import static io.github.zhnews.rule.Read." + method + ";\n")
                .collect(Collectors.joining());
        return imports.isEmpty() ? "" : imports + "\n";
    }

    private static String layout(LayoutDraft draft) {
        var source = new StringBuilder("Layout.named(" + literal(draft.name()) + ")");
        call(
                source,
                "seen",
                literal(draft.seen().toString()) + ", " + literal(draft.seen().toString()));
        call(source, "when", literals(draft.when()));
        for (var entry : draft.places().entrySet()) {
            call(source, method(entry.getKey()), Call.of(entry.getValue()).source());
        }
        if (draft.body() != null) {
            call(source, "body", literal(draft.body()));
        }
        call(source, "build", "");
        return source.toString();
    }

    private static void call(StringBuilder source, String method, String arguments) {
        source.append("\n                .")
                .append(method)
                .append('(')
                .append(arguments)
                .append(')');
    }

    private static String method(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** The call that makes a place. */
    private record Call(String method, List<String> arguments) {
        static Call of(Read place) {
            if (place instanceof Read.Text text) {
                return new Call("text", List.of(text.css()));
            }
            if (place instanceof Read.Each each) {
                return new Call("each", List.of(each.css()));
            }
            if (place instanceof Read.After after) {
                return new Call("after", List.of(after.label(), after.css()));
            }
            if (place instanceof Read.Meta meta) {
                return new Call("meta", List.of(meta.key()));
            }
            throw new IllegalArgumentException("not proposed: " + place);
        }

        String source() {
            return method + "(" + literals(arguments) + ")";
        }
    }

    private static String literals(List<String> texts) {
        return texts.stream().map(RuleSource::literal).collect(Collectors.joining(", "));
    }

    private static String literal(String text) {
        var literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (Character.isISOControl(c)) {
                literal.append(' ');
            } else if (Character.isLetterOrDigit(c) || c < 0x7F) {
                literal.append((char) c);
            } else {
                literal.append("\\u%04x".formatted(c));
            }
        });
        return literal.append('"').toString();
    }
}

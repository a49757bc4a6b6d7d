// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.rule.Read;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a drafted rule as a rule file. */
final class DraftFile {
    private DraftFile() {}

    /**
     * Writes the file.
     *
     * @param name what the portal calls itself
     */
    static String of(Portal portal, String name, LayoutDraft draft) {
        var file = new StringBuilder();
        file.append("id: ").append(quoted(portal.id()));
        file.append("\nname: ").append(quoted(name));
        file.append("\nhosts: ").append(portal.host());
        file.append("\nlayouts:\n  - name: ").append(draft.name());
        part(file, "seen", "{from: %s, to: %s, pages: 1}".formatted(draft.seen(), draft.seen()));
        part(file, "has", list(draft.has()));
        draft.places().forEach((field, place) -> part(file, field.name().toLowerCase(Locale.ROOT), place(place)));
        if (draft.body() != null) {
            part(file, "body", quoted(draft.body()));
        }
        return file.append('\n').toString();
    }

    private static void part(StringBuilder file, String key, String value) {
        file.append("\n    ").append(key).append(": ").append(value);
    }

    private static String place(Read place) {
        if (place instanceof Read.Text text) {
            return place("text", text.css());
        }
        if (place instanceof Read.AllTexts texts) {
            return place("allTexts", texts.css());
        }
        if (place instanceof Read.After after) {
            return place("after", after.css(), after.label());
        }
        if (place instanceof Read.Meta meta) {
            return place("meta", meta.key());
        }
        throw new IllegalArgumentException("not proposed: " + place);
    }

    private static String place(String key, String... arguments) {
        return "{" + key + ": " + list(List.of(arguments)) + "}";
    }

    private static String list(List<String> texts) {
        return texts.size() == 1
                ? quoted(texts.get(0))
                : texts.stream().map(DraftFile::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Character.isISOControl(c)) {
                quoted.append(' ');
            } else if (c <= 0xFFFF && Character.isLetterOrDigit(c) || c < 0x7F) {
                quoted.append((char) c);
            } else {
                quoted.append("\\U%08x".formatted(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
            }
        });
        return quoted.append('"').toString();
    }
}

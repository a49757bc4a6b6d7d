package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an article was found.
 *
 * @param decoding how bytes became text, or {@code null} where the caller gave text
 * @param layout the portal layout used, as {@code rule/layout}, or an empty string for the generic extractor alone
 * @param findings for each field that has a value, where it came from and how sure that is
 * @param removed what was left out of the body, in page order
 * @param warnings what a maintainer should look at, such as a rule whose body was empty
 */
public record Report(
        @Nullable Decoding decoding,
        String layout,
        Map<Field, Finding> findings,
        List<Removed> removed,
        List<Warning> warnings)
        implements Serializable {

    /** Copies the collections. */
    public Report {
        var copy = new EnumMap<Field, Finding>(Field.class);
        copy.putAll(findings);
        findings = Collections.unmodifiableMap(copy);
        removed = List.copyOf(removed);
        warnings = List.copyOf(warnings);
    }

    /**
     * {@return where a field's value came from, or empty where it has none}
     *
     * @param field the field
     */
    public Optional<Finding> finding(Field field) {
        return Optional.ofNullable(findings.get(field));
    }
}

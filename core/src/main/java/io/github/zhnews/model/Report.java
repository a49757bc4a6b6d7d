// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an article was found. */
public sealed interface Report extends Serializable {
    /**
     * {@return a report of findings alone}
     *
     * @param findings for each field that has a value, where it came from and how sure that is; copied
     */
    static Report of(Map<Field, Finding> findings) {
        return new ReportValue(null, "", findings, List.of(), List.of());
    }

    /** {@return how bytes became text, or empty where the caller gave text} */
    Optional<Decoding> decoding();

    /** {@return the portal layout used, as {@code rule/layout}, or an empty string for the generic extractor alone} */
    String layout();

    /** {@return for each field that has a value, where it came from and how sure that is} */
    Map<Field, Finding> findings();

    /**
     * {@return where a field's value came from, or empty where it has none}
     *
     * @param field the field
     */
    Optional<Finding> finding(Field field);

    /** {@return what was left out of the body, in page order} */
    List<Removed> removed();

    /** {@return what a maintainer should look at, such as a rule whose body was empty} */
    List<Warning> warnings();

    /**
     * {@return this report with a decoding}
     *
     * @param decoding how bytes became text, or {@code null} for text that was given
     */
    Report withDecoding(@Nullable Decoding decoding);

    /**
     * {@return this report with a layout}
     *
     * @param layout the portal layout used, as {@code rule/layout}, or an empty string
     */
    Report withLayout(String layout);

    /**
     * {@return this report with what was left out}
     *
     * @param removed what was left out of the body, in page order, copied
     */
    Report withRemoved(List<Removed> removed);

    /**
     * {@return this report with warnings}
     *
     * @param warnings what a maintainer should look at, copied
     */
    Report withWarnings(List<Warning> warnings);
}

record ReportValue(
        @Nullable Decoding decodingOrNull,
        String layout,
        Map<Field, Finding> findings,
        List<Removed> removed,
        List<Warning> warnings)
        implements Report {
    ReportValue {
        Objects.requireNonNull(layout, "layout");
        var copy = new EnumMap<Field, Finding>(Field.class);
        copy.putAll(findings);
        findings = Collections.unmodifiableMap(copy);
        removed = List.copyOf(removed);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Optional<Decoding> decoding() {
        return Optional.ofNullable(decodingOrNull);
    }

    @Override
    public Optional<Finding> finding(Field field) {
        return Optional.ofNullable(findings.get(field));
    }

    @Override
    public Report withDecoding(@Nullable Decoding other) {
        return new ReportValue(other, layout, findings, removed, warnings);
    }

    @Override
    public Report withLayout(String other) {
        return new ReportValue(decodingOrNull, other, findings, removed, warnings);
    }

    @Override
    public Report withRemoved(List<Removed> other) {
        return new ReportValue(decodingOrNull, layout, findings, other, warnings);
    }

    @Override
    public Report withWarnings(List<Warning> other) {
        return new ReportValue(decodingOrNull, layout, findings, removed, other);
    }

    @Override
    public String toString() {
        return Shown.of(
                "Report",
                "decoding",
                decodingOrNull,
                "layout",
                layout,
                "findings",
                findings,
                "removed",
                removed,
                "warnings",
                warnings);
    }
}

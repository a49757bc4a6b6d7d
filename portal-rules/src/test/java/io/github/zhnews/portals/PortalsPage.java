// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static java.util.stream.Collectors.joining;

import io.github.zhnews.model.Field;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the list of portals that the module's PORTALS.md is. */
final class PortalsPage {
    private static final String HEAD = """
            # Portals

            The portals whose pages have rules, made from the rules themselves by `PortalsPageTest`. A layout is named after
            the device and the year of the first page that was met with it; behind it stand the years in which it was met. A
            layout in *italics* rests on weak evidence: some of it on one source, or a guess. One marked *unproven* has nothing
            else, and no page: it gives only what the generic extractor does not find.

            Fields that a layout does not read are found by the generic extractor, as on any other page. How a portal is
            added is told in [CONTRIBUTING.md](../CONTRIBUTING.md).

            """;

    private final Map<String, List<Fixture>> fixtures;

    private PortalsPage(Map<String, List<Fixture>> fixtures) {
        this.fixtures = fixtures;
    }

    /**
     * The page.
     *
     * @param rules the rules in any order
     * @param fixtures the fixtures by rule and layout
     */
    static String of(Collection<PortalRule> rules, Map<String, List<Fixture>> fixtures) {
        return new PortalsPage(fixtures).page(rules);
    }

    private String page(Collection<PortalRule> rules) {
        var sorted = rules.stream().sorted(Comparator.comparing(PortalRule::id)).toList();
        var portals = sorted.stream().filter(rule -> !rule.hosts().isEmpty()).toList();
        var families = sorted.stream().filter(rule -> rule.hosts().isEmpty()).toList();
        int layouts = sorted.stream().mapToInt(rule -> rule.layouts().size()).sum();
        return HEAD
                + "%d portals, %d families of systems, %d layouts.\n\n"
                        .formatted(portals.size(), families.size(), layouts)
                + "| portal | id | hosts | layouts | fields |\n| --- | --- | --- | --- | --- |\n"
                + portals.stream().map(rule -> row(rule, hosts(rule))).collect(joining())
                + "\n## Content management systems\n\nRecognised by their markup on any host.\n\n"
                + "| system | id | layouts | fields |\n| --- | --- | --- | --- |\n"
                + families.stream().map(rule -> row(rule, "")).collect(joining());
    }

    private String row(PortalRule rule, String hosts) {
        var layouts =
                rule.layouts().stream().map(layout -> layout(rule, layout)).collect(joining("<br>"));
        return "| %s | `%s` | %s%s | %s |\n"
                .formatted(
                        rule.name().replace("|", "\\|"),
                        rule.id(),
                        hosts.isEmpty() ? "" : hosts + " | ",
                        layouts,
                        fields(rule));
    }

    private static String hosts(PortalRule rule) {
        return rule.hosts().stream().sorted().collect(joining("<br>"));
    }

    private String layout(PortalRule rule, Layout layout) {
        boolean weak = fixtures.getOrDefault(rule.id() + "/" + layout.name(), List.of()).stream()
                .allMatch(Fixture::isWeak);
        var told = layout.name() + (layout.isUnproven() ? " unproven" : "");
        var name = weak ? "*" + told + "*" : told;
        return layout.firstSeen()
                .flatMap(first -> layout.lastSeen().map(last -> name + " " + years(first.getYear(), last.getYear())))
                .orElse(name);
    }

    private static String years(int first, int last) {
        return first == last ? "(" + first + ")" : "(" + first + "–" + last + ")";
    }

    /** What at least one of the layouts reads. */
    private static String fields(PortalRule rule) {
        return Arrays.stream(Field.values())
                .filter(field -> rule.layouts().stream().anyMatch(layout -> reads(layout, field)))
                .map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(joining(", "));
    }

    private static boolean reads(Layout layout, Field field) {
        return switch (field) {
            case BODY -> !layout.body().isEmpty() || !layout.bodyData().isEmpty();
            case NEXT_PAGE -> !layout.nextPage().isEmpty();
            default -> !layout.reads(field).isEmpty();
        };
    }
}

package io.github.zhnews.engine;

import io.github.zhnews.page.Page;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a parser with their selectors compiled. Immutable. */
public final class RuleBook {
    private final RuleSet rules;
    private final Map<PortalRule, List<LayoutReader>> layouts = new HashMap<>();

    private RuleBook(RuleSet rules) {
        this.rules = rules;
        for (var rule : rules.rules()) {
            layouts.put(
                    rule,
                    rule.layouts().stream()
                            .map(layout -> LayoutReader.of(rule.id(), layout))
                            .toList());
        }
    }

    /**
     * Compiles rules.
     *
     * @param rules the rules
     * @return the book
     */
    public static RuleBook of(RuleSet rules) {
        return new RuleBook(rules);
    }

    /**
     * The layout of a page.
     *
     * @param page the page
     * @return the first layout of the rules for the page's host whose condition the page meets, or {@code null} where its
     *     address is unknown or no rule knows it
     */
    public @Nullable LayoutReader layout(Page page) {
        var host = page.address() == null ? null : page.address().getHost();
        if (host == null) {
            return null;
        }
        for (var rule : rules.forHost(host)) {
            for (var layout : layouts.getOrDefault(rule, List.of())) {
                if (layout.matches(page)) {
                    return layout;
                }
            }
        }
        return null;
    }
}

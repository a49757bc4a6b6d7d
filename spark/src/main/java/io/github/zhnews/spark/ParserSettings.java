// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Limits;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.rulefile.RuleFile;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a parser is built with on an executor. Immutable; it travels with the tasks, and with it the texts of the rule files, so that
 * nothing has to be installed on the machines. Executors keep the parser of each setting that they have met.
 */
public final class ParserSettings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BYTES_A_CHARACTER = 4;

    /** As {@link NewsParser#create()} has them. */
    private static final ParserSettings DEFAULTS =
            new ParserSettings(List.of(), true, ZoneId.of("Asia/Shanghai"), Limits.defaults(), Favour.BALANCED);

    @SuppressWarnings("serial") // made by List.copyOf
    private final List<RuleText> ruleTexts;

    private final boolean isShipped;
    private final ZoneId zone;
    private final Limits limits;
    private final Favour favour;

    private ParserSettings(List<RuleText> ruleTexts, boolean isShipped, ZoneId zone, Limits limits, Favour favour) {
        this.ruleTexts = List.copyOf(ruleTexts);
        this.isShipped = isShipped;
        this.zone = Objects.requireNonNull(zone, "zone");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.favour = Objects.requireNonNull(favour, "favour");
    }

    /** {@return the settings of {@link NewsParser#create()}: the shipped rules, China's zone, the default limits} */
    public static ParserSettings defaults() {
        return DEFAULTS;
    }

    /** A rule file's text; the name stands in messages. */
    private record RuleText(String name, String text) implements Serializable {
        PortalRule rule() {
            return RuleFile.read(text, name);
        }
    }

    /**
     * {@return these settings with one more rule, asked before the shipped ones}
     *
     * @param name what to call the file in messages
     * @param text the content of a {@linkplain RuleFile rule file}
     * @throws io.github.zhnews.rulefile.RuleFileException if the rule is not well formed
     */
    public ParserSettings withRule(String name, String text) {
        var all = new ArrayList<>(ruleTexts);
        var added = new RuleText(name, text);
        added.rule(); // on the driver, before anything runs
        all.add(added);
        return new ParserSettings(all, isShipped, zone, limits, favour);
    }

    /** {@return these settings without the shipped rules} */
    public ParserSettings withoutShippedRules() {
        return new ParserSettings(ruleTexts, false, zone, limits, favour);
    }

    /**
     * {@return these settings with another zone of times that pages state without an offset}
     *
     * @param value the zone
     */
    public ParserSettings withZone(ZoneId value) {
        return new ParserSettings(ruleTexts, isShipped, value, limits, favour);
    }

    /**
     * {@return these settings with other limits of what a page may have and cost}
     *
     * @param value the limits
     */
    public ParserSettings withLimits(Limits value) {
        return new ParserSettings(ruleTexts, isShipped, zone, value, favour);
    }

    /**
     * {@return these settings with another choice where a page leaves a doubt}
     *
     * @param value which fault of a text is the lesser one
     */
    public ParserSettings withFavour(Favour value) {
        return new ParserSettings(ruleTexts, isShipped, zone, limits, value);
    }

    /** How many bytes a page may have that the parser takes. */
    int maxBytes() {
        return (int) Math.min((long) BYTES_A_CHARACTER * limits.characters(), Integer.MAX_VALUE - 9);
    }

    /**
     * A new parser.
     *
     * @throws IllegalArgumentException if two of the rules have the same id or host
     */
    NewsParser build() {
        var own = RuleSet.of(ruleTexts.stream().map(RuleText::rule).toArray(PortalRule[]::new));
        var rules = isShipped ? own.plus(RuleSet.discovered()) : own;
        return NewsParser.builder()
                .rules(rules)
                .zone(zone)
                .limits(limits)
                .favour(favour)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParserSettings that
                && ruleTexts.equals(that.ruleTexts)
                && isShipped == that.isShipped
                && zone.equals(that.zone)
                && limits.equals(that.limits)
                && favour == that.favour;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                ruleTexts, isShipped, zone, limits, favour.name()); // an enum's own hash differs between machines
    }

    @Override
    public String toString() {
        return "ParserSettings[" + ruleTexts.size() + " rules of its own, " + (isShipped ? "" : "no ")
                + "shipped rules, " + zone + ", " + limits + ", " + favour + "]";
    }
}

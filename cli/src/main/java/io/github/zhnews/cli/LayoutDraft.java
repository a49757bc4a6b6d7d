// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.LayoutBuilder;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A layout that reads one page as the generic extractor does: each of its places was tried on the page. */
final class LayoutDraft {
    /** The fields that a layout can place, in the order in which a rule names them. */
    private static final List<Field> FIELDS = List.of(
            Field.TITLE,
            Field.SUBTITLE,
            Field.PUBLISHED,
            Field.MODIFIED,
            Field.SOURCE,
            Field.AUTHORS,
            Field.EDITORS,
            Field.KEYWORDS,
            Field.SUMMARY,
            Field.CHANNEL);
    /** The places that are tried for a field. */
    private static final int MAX_TRIALS = 40;

    private final Portal portal;
    private final URI url;
    private final String page;
    private final Article expected;
    private final String name;
    private final YearMonth seen;
    private final Map<Field, Read> places = new EnumMap<>(Field.class);
    private @Nullable String body;

    private LayoutDraft(Portal portal, URI url, String page, Article expected) {
        this.portal = portal;
        this.url = url;
        this.page = page;
        this.expected = expected;
        seen = YearMonth.from(
                expected.published().map(time -> time.local().toLocalDate()).orElseGet(LocalDate::now));
        name = (Portal.isMobile(url) ? "m-" : "pc-") + seen.getYear();
    }

    /**
     * Drafts the layout of a page.
     *
     * @param page the page's text
     * @param expected what the generic extractor made of it
     */
    static LayoutDraft of(Portal portal, URI url, String page, Article expected) {
        var draft = new LayoutDraft(portal, url, page, expected);
        draft.choose(new Proposals(Jsoup.parse(page), expected));
        return draft;
    }

    private void choose(Proposals proposals) {
        body = proposals.bodies().stream()
                .limit(MAX_TRIALS)
                .filter(this::readsBody)
                .findFirst()
                .orElse(null);
        for (var field : FIELDS) {
            if (!field.text(expected).isEmpty()) {
                proposals.places(field).stream()
                        .limit(MAX_TRIALS)
                        .filter(place -> reads(field, place))
                        .findFirst()
                        .ifPresent(place -> places.put(field, place));
            }
        }
    }

    private boolean readsBody(String selector) {
        var layout = Layout.named(name).has(selector).body(selector).build();
        return isRuled(Field.BODY, read(layout));
    }

    private boolean reads(Field field, Read place) {
        var layout = Layout.named(name).has("*").field(field, place).build();
        return isRuled(field, read(layout));
    }

    private boolean isRuled(Field field, Extraction read) {
        return read.report()
                        .finding(field)
                        .filter(finding -> finding.origin().kind() == Origin.Kind.RULE)
                        .isPresent()
                && field.text(read.article()).equals(field.text(expected));
    }

    private Extraction read(Layout layout) {
        var rule = new Draft(portal.id(), Set.of(portal.host()), List.of(layout));
        return NewsParser.builder()
                .rules(RuleSet.of(rule))
                .fallback(false)
                .build()
                .read(PageInput.html(page).at(url))
                .extraction();
    }

    private record Draft(String id, Set<String> hosts, List<Layout> layouts) implements PortalRule {
        @Override
        public String name() {
            return id;
        }
    }

    String name() {
        return name;
    }

    YearMonth seen() {
        return seen;
    }

    /** Where the fields stand, for those that a place was found for. */
    Map<Field, Read> places() {
        return places;
    }

    /** The selector of the text's element, or {@code null} where none reads as the text does. */
    @Nullable
    String body() {
        return body;
    }

    /** What tells the layout: the elements of headline and text. */
    List<String> has() {
        var has = new ArrayList<String>();
        var title = places.get(Field.TITLE);
        if (title != null) {
            title.selector().ifPresent(has::add);
        }
        if (body != null) {
            has.add(body);
        }
        return has;
    }

    /** What the layout as a whole reads otherwise than the generic extractor, by the names of the fields. */
    List<Field> differences() {
        LayoutBuilder layout = Layout.named(name).has(has().toArray(String[]::new));
        places.forEach(layout::field);
        if (body != null) {
            layout.body(body);
        }
        var read = read(layout.build()).article();
        return FIELDS.stream()
                .filter(field -> !field.text(read).equals(field.text(expected)))
                .toList();
    }

    /** The fields of the article that no place was found for. */
    List<Field> unplaced() {
        return FIELDS.stream()
                .filter(field -> !field.text(expected).isEmpty() && !places.containsKey(field))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.ElementNames;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.place.LineReview;
import io.github.zhnews.place.Place;
import io.github.zhnews.place.PlaceFinder;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells why a page was read as it was. */
final class Explainer {
    /** How many elements that are not the text are named with their weight. */
    private static final int RIVALS = 3;

    private static final int PERCENT = 100;

    private static final int MAX_CHARS = 500;

    private final Reading reading;
    private final Page page;
    private final RuleBook rules;
    private final @Nullable RuledValues layout;
    private final Extraction extraction;
    private final Article article;
    private final LineReview review;
    private final PlaceFinder places;

    Explainer(Reading reading, RuleBook rules) {
        this.reading = reading;
        this.rules = rules;
        page = reading.page();
        layout = rules.layout(page);
        extraction = reading.extraction();
        article = extraction.article();
        review = new LineReview(page);
        places = new PlaceFinder(page, reading.headline(), new LineKinds(page));
    }

    /** Puts the explanation together. */
    Explanation explain() {
        var region = reading.fates().region();
        var candidates = new EnumMap<Field, List<Candidate>>(Field.class);
        for (var field : Field.values()) {
            candidates.put(field, page.budget().orElse(() -> others(field), List.of()));
        }
        candidates.put(Field.BODY, page.budget().orElse(() -> bodies(region), List.of()));
        candidates.values().removeIf(List::isEmpty);
        return Explanation.of(extraction)
                .withContainer(region.exists() ? ElementNames.path(page.tree(), region.container()) : "")
                .withLines(review.decisions(reading.headline(), reading.fates()))
                .withCandidates(candidates)
                .withLayouts(rules.trials(page));
    }

    /** What else a field's value might have been, each once; of what was taken from a place, not its text as it stands. */
    private List<Candidate> others(Field field) {
        var all = new ArrayList<Candidate>();
        if (layout != null) {
            layout.placesOf(field)
                    .forEach(place -> all.add(
                            candidate(String.join("、", place.texts(page)), layout.origin(place.toString()), null)));
        }
        candidates(field).forEach(all::add);
        var read = all.stream()
                .filter(candidate -> candidate.confidence().isPresent())
                .map(Candidate::origin)
                .collect(Collectors.toSet());
        var seen = new HashSet<List<Object>>();
        chosen(field).ifPresent(origin -> {
            read.add(origin);
            seen.add(List.of(cut(field.text(article)), origin));
        });
        return all.stream()
                .filter(candidate -> candidate.confidence().isPresent() || !read.contains(candidate.origin()))
                .filter(candidate -> seen.add(List.of(candidate.value(), candidate.origin())))
                .toList();
    }

    private Optional<Origin> chosen(Field field) {
        return extraction.report().finding(field).map(Finding::origin);
    }

    private Stream<Candidate> candidates(Field field) {
        return reading.finders().of(field, () -> article.published().orElse(null), article.blocks()).all().stream()
                .map(one -> candidate(
                        field.textOf(one.value()),
                        one.origin(),
                        one.isBelieved() ? Double.valueOf(one.confidence()) : null));
    }

    private static Candidate candidate(String value, Origin origin, @Nullable Double confidence) {
        var candidate = Candidate.of(cut(value), origin);
        return confidence == null ? candidate : candidate.withConfidence(confidence);
    }

    private static String cut(String value) {
        var clean = Spaces.clean(value);
        return clean.length() <= MAX_CHARS ? clean : clean.substring(0, MAX_CHARS) + "…";
    }

    private List<Candidate> bodies(Region region) {
        var bodies = new ArrayList<Candidate>();
        if (region.exists()) {
            bodies.add(place(places.at(region), reading.place().origin()));
        }
        if (layout != null) {
            for (var selector : layout.bodies()) {
                int node = selector.first(page.tree(), 0);
                var origin = layout.origin("body(" + selector + ")");
                if (chosen(Field.BODY).filter(origin::equals).isEmpty()) {
                    bodies.add(node < 0 ? Candidate.of("", origin) : place(places.at(Region.of(page, node)), origin));
                }
            }
        }
        var found = places.find();
        if (found.region().exists() && !found.region().equals(region)) {
            bodies.add(place(found, Origin.heuristic("text")));
        }
        places.ranked().stream()
                .filter(other ->
                        !other.region().equals(region) && !other.region().equals(found.region()))
                .limit(RIVALS)
                .forEach(other -> bodies.add(place(other, Origin.heuristic("rival"))));
        return bodies;
    }

    private Candidate place(Place place, Origin origin) {
        var tree = page.tree();
        var region = place.region();
        var lines = region.from() == region.container()
                ? ""
                : ", lines " + (region.firstLine() + 1) + " to " + region.endLine() + " of the page";
        return Candidate.of(
                ElementNames.path(tree, region.container()) + lines + ": " + region.letters(tree) + " letters, "
                        + region.linkLetters(tree) + " of them in links; expected to be the text by "
                        + Math.round(place.expected() * PERCENT) + " %",
                origin);
    }
}

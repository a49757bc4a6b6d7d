package io.github.zhnews.engine;

import io.github.zhnews.body.LineFates;
import io.github.zhnews.body.LineReview;
import io.github.zhnews.html.ElementNames;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.time.TimeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells why a page was read as it was. */
final class Explainer {
    /** How many elements that are not the text are named with their weight. */
    private static final int RIVALS = 3;

    private final Reading reading;
    private final Page page;
    private final RuleBook rules;
    private final @Nullable RuledValues layout;
    private final LineReview review;
    /** Whether the text was taken from where it was looked for, and not from the page's data. */
    private final boolean isInPlace;

    Explainer(Reading reading, RuleBook rules) {
        this.reading = reading;
        this.rules = rules;
        page = reading.page();
        layout = rules.layout(page);
        review = new LineReview(page);
        isInPlace = chosen().map(Finding::origin)
                .filter(o -> !o.equals(reading.place().origin()))
                .isEmpty();
    }

    private Optional<Finding> chosen() {
        return reading.extraction().report().finding(Field.BODY);
    }

    /** Puts the explanation together. */
    Explanation explain(Extraction generic, TimeContext context) {
        var result = reading.extraction();
        var region = isInPlace ? reading.place().region() : Region.NONE;
        var candidates =
                new Candidates(page, layout, reading.headline(), reading.place().region(), context);
        candidates.add(generic);
        var all = candidates.besides(result);
        all.put(Field.BODY, page.budget().orElse(() -> bodies(region), List.of()));
        return new Explanation(
                result,
                region.exists() ? ElementNames.path(page.tree(), region.container()) : "",
                review.decisions(reading.headline(), isInPlace ? reading.fates() : LineFates.NONE),
                all,
                rules.trials(page));
    }

    private List<Candidate> bodies(Region region) {
        var bodies = new ArrayList<Candidate>();
        if (region.exists()) {
            bodies.add(element(region.container(), reading.place().origin()));
        }
        if (layout != null) {
            for (var selector : layout.bodies()) {
                int node = selector.first(page.tree(), 0);
                var origin = layout.origin("body(" + selector + ")");
                if (chosen().filter(finding -> finding.origin().equals(origin)).isEmpty()) {
                    bodies.add(node < 0 ? new Candidate("", origin, null) : element(node, origin));
                }
            }
        }
        var found = review.found();
        if (found.exists() && found.container() != region.container()) {
            bodies.add(element(found.container(), new Origin.Heuristic("text")));
        }
        for (int rival : review.rivals(region, RIVALS)) {
            if (rival != found.container()) {
                bodies.add(element(rival, new Origin.Heuristic("rival")));
            }
        }
        return bodies;
    }

    private Candidate element(int node, Origin origin) {
        var tree = page.tree();
        return new Candidate(
                ElementNames.path(tree, node) + ": weight " + review.weight(node) + ", " + tree.letters(node)
                        + " letters, " + tree.linkLetters(node) + " of them in links",
                origin,
                null);
    }
}

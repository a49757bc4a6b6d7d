package io.github.zhnews.engine;

import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.body.LineReview;
import io.github.zhnews.fields.TitleFinder;
import io.github.zhnews.html.ElementNames;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.time.TimeContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells why a page was read as it was. Goes over the page again, so that no parse has to remember anything for it. */
final class Explainer {
    /** How many elements that are not the text are named with their weight. */
    private static final int RIVALS = 3;

    private final Page page;
    private final RuleBook rules;
    private final @Nullable RuledValues layout;
    private final BodyPlace place;
    private final Headline headline;
    private final LineReview review;

    /** Reads the page's places again. */
    Explainer(Page page, RuleBook rules, boolean fallback) {
        this.page = page;
        this.rules = rules;
        layout = rules.layout(page);
        var kinds = new LineKinds(page);
        place = BodyPlace.find(page, kinds, layout, fallback, new Draft());
        var title = TitleFinder.find(page);
        headline = title == null ? Headline.NONE : TitleFinder.nearest(page, title.value(), place.region());
        review = new LineReview(page, kinds);
    }

    /** Puts the explanation together. */
    Explanation explain(Extraction result, Extraction generic, TimeContext context) {
        var region = region(result);
        var candidates = new Candidates(page, layout, headline, place.region(), context);
        candidates.add(generic);
        var all = candidates.besides(result);
        var chosen = result.report().finding(Field.BODY).orElse(null);
        all.put(Field.BODY, page.budget().orElse(() -> bodies(region, chosen), List.of()));
        return new Explanation(
                result,
                region.exists() ? ElementNames.path(page.tree(), region.container()) : "",
                lines(region, result),
                all,
                rules.trials(page));
    }

    /** Where the text was taken from; nowhere on the page where it stood in data. */
    private Region region(Extraction result) {
        var body = result.report().finding(Field.BODY);
        boolean elsewhere = body.isPresent() && !body.get().origin().equals(place.origin());
        return elsewhere ? Region.NONE : place.region();
    }

    private List<LineDecision> lines(Region region, Extraction result) {
        var marks = region.exists() ? place.marks() : BodyMarks.NONE;
        return review.decisions(headline, region, marks, result.article().blocks());
    }

    private List<Candidate> bodies(Region region, @Nullable Finding chosen) {
        var bodies = new ArrayList<Candidate>();
        if (region.exists()) {
            bodies.add(element(region.container(), place.origin()));
        }
        if (layout != null) {
            for (var selector : layout.bodies()) {
                int node = selector.first(page.tree(), 0);
                var origin = layout.origin("body(" + selector + ")");
                if (chosen == null || !origin.equals(chosen.origin())) {
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

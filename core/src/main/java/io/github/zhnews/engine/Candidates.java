package io.github.zhnews.engine;

import io.github.zhnews.fields.AuthorFinder;
import io.github.zhnews.fields.Margins;
import io.github.zhnews.fields.SourceFinder;
import io.github.zhnews.fields.TimeFinder;
import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.rule.Read;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.TimeContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a page's fields might have been: what stands at the places of its layout, what the generic search says, and
 * what the page states in its head, its JSON-LD and its headings.
 */
final class Candidates {
    private static final int MAX_HEADINGS = 8;
    private static final int MAX_CHARS = 500;

    /** The keys of meta elements that state a field. Times are under too many of them; their finder knows which. */
    private static final Map<Field, List<String>> META = Map.of(
            Field.URL, List.of("og:url", "url", "identifier", "dc.identifier", "al:web:url"),
            Field.TITLE, List.of("og:title", "twitter:title", "title", "headline", "articletitle"),
            Field.SOURCE, List.of("contentsource", "source", "article:source", "og:source", "mediaid", "og:site_name"),
            Field.AUTHORS, List.of("author", "article:author", "dc.creator", "dable:author"),
            Field.EDITORS, List.of("editor"),
            Field.KEYWORDS, List.of("news_keywords", "keywords", "keyword", "parsely-tags", "article:tag"),
            Field.SUMMARY, List.of("og:description", "description", "twitter:description"),
            Field.CHANNEL, List.of("columnname", "article:section", "og:article:section", "section", "channel"));

    private static final Map<Field, List<String>> JSON_LD = Map.of(
            Field.TITLE, List.of("headline", "title"),
            Field.SOURCE, List.of("publisher.name", "sourceOrganization.name"),
            Field.AUTHORS, List.of("author[].name", "author.name", "author"),
            Field.EDITORS, List.of("editor.name", "editor"),
            Field.KEYWORDS, List.of("keywords"),
            Field.SUMMARY, List.of("description"),
            Field.CHANNEL, List.of("articleSection"));

    private final Page page;
    private final @Nullable RuledValues layout;
    private final Map<Field, List<Candidate>> all = new EnumMap<>(Field.class);

    Candidates(Page page, @Nullable RuledValues layout, Headline headline, Region region, TimeContext context) {
        this.page = page;
        this.layout = layout;
        page.budget().attempt(this::addPlaces);
        addDisplayed(Margins.of(page, headline, region), context);
        addHeadings();
        META.forEach(this::addMeta);
        JSON_LD.forEach(this::addLinked);
    }

    /** Adds the values of another reading of the page, before all that are not of a layout. */
    void add(Extraction other) {
        other.report().findings().forEach((field, finding) -> {
            var value = field.text(other.article());
            var list = all.computeIfAbsent(field, f -> new ArrayList<>());
            int at = (int) list.stream()
                    .takeWhile(candidate -> candidate.origin() instanceof Origin.Rule)
                    .count();
            list.add(at, candidate(value, finding.origin(), finding.confidence()));
        });
    }

    /** The candidates apart from what was chosen, each once. */
    Map<Field, List<Candidate>> besides(Extraction chosen) {
        var others = new EnumMap<Field, List<Candidate>>(Field.class);
        all.forEach((field, candidates) -> {
            var finding = chosen.report().findings().get(field);
            var seen = new HashSet<List<Object>>();
            var read = new HashSet<Origin>(); // whose text as it stands says nothing more
            if (finding != null) {
                seen.add(List.of(cut(field.text(chosen.article())), finding.origin()));
                read.add(finding.origin());
            }
            candidates.stream()
                    .filter(candidate -> candidate.confidence() != null)
                    .map(Candidate::origin)
                    .forEach(read::add);
            var rest = candidates.stream()
                    .filter(candidate -> candidate.confidence() != null || !read.contains(candidate.origin()))
                    .filter(candidate -> seen.add(List.of(candidate.value(), candidate.origin())))
                    .toList();
            if (!rest.isEmpty()) {
                others.put(field, rest);
            }
        });
        return others;
    }

    private void addPlaces() {
        if (layout == null) {
            return;
        }
        for (var field : Field.values()) {
            for (var place : layout.placesOf(field)) {
                put(field, String.join("、", place.texts(page)), layout.origin(place.toString()), null);
            }
        }
    }

    private void addDisplayed(Margins around, TimeContext context) {
        addAll(Field.PUBLISHED, TimeFinder.candidates(around, context), Object::toString);
        addAll(Field.MODIFIED, TimeFinder.changes(around, context), Object::toString);
        addAll(Field.SOURCE, SourceFinder.candidates(around), source -> source.name());
        addAll(Field.AUTHORS, AuthorFinder.candidates(around, List.of()), names -> String.join("、", names));
    }

    private void addHeadings() {
        var headings = page.headings();
        for (int i = 0, looked = 0; i < headings.size() && looked < MAX_HEADINGS; i++) {
            int node = headings.get(i);
            int letters = page.tree().letters(node);
            if (letters == 0 || page.tree().linkLetters(node) * 2 > letters) {
                continue;
            }
            looked++;
            var text = DisplayedText.text(page.tree(), node);
            if (!text.isEmpty()) {
                put(Field.TITLE, text, new Origin.Heuristic(Tag.name(page.tree().tag(node))), null);
            }
        }
        if (!page.documentTitle().isEmpty()) {
            put(Field.TITLE, page.documentTitle(), new Origin.Meta("title"), null);
        }
    }

    private void addMeta(Field field, List<String> keys) {
        for (var entry : page.meta().entries()) {
            if (keys.contains(entry.key())) {
                put(field, entry.value(), new Origin.Meta(entry.key()), null);
            }
        }
    }

    private void addLinked(Field field, List<String> paths) {
        for (var path : paths) {
            var texts = PageValues.of(new Read.JsonLd(path)).texts(page);
            if (!texts.isEmpty()) {
                put(field, String.join("、", texts), new Origin.JsonLd(path), null);
            }
        }
    }

    private <T> void addAll(Field field, List<Found<T>> found, Function<T, String> text) {
        found.forEach(one -> put(field, text.apply(one.value()), one.origin(), one.confidence()));
    }

    private void put(Field field, String value, Origin origin, @Nullable Double confidence) {
        all.computeIfAbsent(field, f -> new ArrayList<>()).add(candidate(value, origin, confidence));
    }

    private static Candidate candidate(String value, Origin origin, @Nullable Double confidence) {
        return new Candidate(cut(value), origin, confidence);
    }

    private static String cut(String value) {
        var clean = Spaces.clean(value);
        return clean.length() <= MAX_CHARS ? clean : clean.substring(0, MAX_CHARS) + "…";
    }
}

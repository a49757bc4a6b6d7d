package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An article with everything that was weighed to find it. Meant for people who ask why a page was read so.
 *
 * @param extraction the article and its report
 * @param container the element that the text was taken from, as a path of selectors, or an empty string where there is none
 * @param lines the lines of the page in order, with what became of each
 * @param candidates for each field what else its value might have been, the most trusted first; for the body the elements that
 *     were weighed, the chosen one among them
 * @param layouts how the layouts of the rules for the page's host, and the one used, fit the page, in the order in which they
 *     are tried
 */
@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
public record Explanation(
        Extraction extraction,
        String container,
        List<LineDecision> lines,
        Map<Field, List<Candidate>> candidates,
        List<LayoutTrial> layouts)
        implements Serializable {

    /** Copies the collections. */
    public Explanation {
        Objects.requireNonNull(extraction, "extraction");
        Objects.requireNonNull(container, "container");
        lines = List.copyOf(lines);
        var copy = new EnumMap<Field, List<Candidate>>(Field.class);
        candidates.forEach((field, all) -> copy.put(field, List.copyOf(all)));
        candidates = Collections.unmodifiableMap(copy);
        layouts = List.copyOf(layouts);
    }

    /**
     * {@return what else a field's value might have been, often nothing}
     *
     * @param field the field
     */
    public List<Candidate> candidates(Field field) {
        return candidates.getOrDefault(field, List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An article with everything that was weighed to find it. Meant for people who ask why a page was read so. */
public sealed interface Explanation extends Serializable {
    /**
     * {@return an explanation that tells nothing yet}
     *
     * @param extraction the article and its report
     */
    static Explanation of(Extraction extraction) {
        return new ExplanationValue(extraction, "", List.of(), Map.of(), List.of());
    }

    /** {@return the article and its report} */
    Extraction extraction();

    /** {@return the element that the text was taken from, as a path of selectors, or an empty string where there is none} */
    String container();

    /** {@return the lines of the page in order, with what became of each} */
    List<LineDecision> lines();

    /**
     * {@return for each field what else its value might have been, the most trusted first; for the body the elements that
     * were weighed, the chosen one among them}
     */
    Map<Field, List<Candidate>> candidates();

    /**
     * {@return what else a field's value might have been, often nothing}
     *
     * @param field the field
     */
    List<Candidate> candidates(Field field);

    /**
     * {@return how the layouts of the rules for the page's host, and the one used, fit the page, in the order in which they
     * are tried}
     */
    List<LayoutTrial> layouts();

    /**
     * {@return this explanation with a container}
     *
     * @param container the element that the text was taken from, as a path of selectors
     */
    Explanation withContainer(String container);

    /**
     * {@return this explanation with lines}
     *
     * @param lines the lines of the page in order, copied
     */
    Explanation withLines(List<LineDecision> lines);

    /**
     * {@return this explanation with candidates}
     *
     * @param candidates what values might have been, the most trusted first, copied
     */
    Explanation withCandidates(Map<Field, List<Candidate>> candidates);

    /**
     * {@return this explanation with layouts}
     *
     * @param layouts how layouts fit the page, in the order in which they are tried, copied
     */
    Explanation withLayouts(List<LayoutTrial> layouts);
}

@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
record ExplanationValue(
        Extraction extraction,
        String container,
        List<LineDecision> lines,
        Map<Field, List<Candidate>> candidates,
        List<LayoutTrial> layouts)
        implements Explanation {
    ExplanationValue {
        Objects.requireNonNull(extraction, "extraction");
        Objects.requireNonNull(container, "container");
        lines = List.copyOf(lines);
        var copy = new EnumMap<Field, List<Candidate>>(Field.class);
        candidates.forEach((field, all) -> copy.put(field, List.copyOf(all)));
        candidates = Collections.unmodifiableMap(copy);
        layouts = List.copyOf(layouts);
    }

    @Override
    public List<Candidate> candidates(Field field) {
        return candidates.getOrDefault(field, List.of());
    }

    @Override
    public Explanation withContainer(String other) {
        return new ExplanationValue(extraction, other, lines, candidates, layouts);
    }

    @Override
    public Explanation withLines(List<LineDecision> other) {
        return new ExplanationValue(extraction, container, other, candidates, layouts);
    }

    @Override
    public Explanation withCandidates(Map<Field, List<Candidate>> other) {
        return new ExplanationValue(extraction, container, lines, other, layouts);
    }

    @Override
    public Explanation withLayouts(List<LayoutTrial> other) {
        return new ExplanationValue(extraction, container, lines, candidates, other);
    }

    @Override
    public String toString() {
        return Shown.of(
                "Explanation",
                "extraction",
                extraction,
                "container",
                container,
                "lines",
                lines,
                "candidates",
                candidates,
                "layouts",
                layouts);
    }
}

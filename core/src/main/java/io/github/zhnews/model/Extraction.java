package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * An article and how it was found.
 *
 * @param article the article
 * @param report where its parts came from
 */
public record Extraction(Article article, Report report) implements Serializable {
    /** Checks that nothing is {@code null}. */
    public Extraction {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(report, "report");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/** An article and how it was found. */
public sealed interface Extraction extends Serializable {
    /**
     * {@return an article with its report}
     *
     * @param article the article
     * @param report where its parts came from
     */
    static Extraction of(Article article, Report report) {
        return new ExtractionValue(article, report);
    }

    /** {@return the article} */
    Article article();

    /** {@return where its parts came from} */
    Report report();
}

record ExtractionValue(Article article, Report report) implements Extraction {
    ExtractionValue {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(report, "report");
    }

    @Override
    public String toString() {
        return Shown.of("Extraction", "article", article, "report", report);
    }
}

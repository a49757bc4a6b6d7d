// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.growth;

import io.github.zhnews.bench.corpus.BundledCorpus;
import io.github.zhnews.bench.corpus.GoldPage;
import io.github.zhnews.shape.Shape;
import io.github.zhnews.shape.Shape.Part;
import io.github.zhnews.shape.Shapes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is measured: all shapes, and the pages that the portal rules are tested with, made longer. */
final class Cases {
    private static final String PARAGRAPH_END = "</p>";

    private Cases() {}

    /** The shapes as pages of no portal. */
    static List<Case> all() {
        return Shapes.all().stream().map(shape -> new Case(shape, null)).toList();
    }

    /**
     * Pages of portals: each with all that its body has repeated, and each shape in the midst of one of them.
     *
     * @return the pages
     * @throws IOException if the jar can't be read
     */
    static List<Case> ofRules() throws IOException {
        var pages = BundledCorpus.read().stream()
                .filter(page -> page.set().equals(BundledCorpus.FIXTURES))
                .toList();
        var cases = new ArrayList<Case>();
        pages.forEach(page -> cases.add(repeated(page)));
        var shapes = Shapes.all();
        for (int i = 0; i < shapes.size(); i++) {
            cases.add(within(pages.get(i % pages.size()), shapes.get(i)));
        }
        return cases;
    }

    private static Case repeated(GoldPage page) {
        var lower = page.html().toLowerCase(Locale.ROOT);
        int body = lower.indexOf("<body");
        int from = lower.indexOf('>', body) + 1;
        int end = lower.lastIndexOf("</body>");
        int to = end < from ? page.html().length() : end;
        var html = page.html();
        return new Case(
                Shape.of("repeated: " + page.name(), html.substring(0, from), html.substring(from, to)), page.url());
    }

    private static Case within(GoldPage page, Shape shape) {
        var html = page.html();
        int first = html.indexOf(PARAGRAPH_END, html.length() / 2);
        int at = first < 0 ? html.length() : first + PARAGRAPH_END.length();
        var parts = new ArrayList<Part>();
        parts.add(new Part(html.substring(0, at), false));
        parts.addAll(shape.parts());
        parts.add(new Part(html.substring(at), false));
        return new Case(new Shape("within " + page.name() + ": " + shape.name(), parts), page.url());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.stream.IntStream;

/** Finds the secondary headline: 引题 right above the headline, 副题 right below it. */
public final class SubtitleFinder {
    private static final NameSet SUBTITLE = NameSet.of("subtitle");
    private static final int MIN_LETTERS = 5;
    private static final int MAX_LETTERS = 60;

    private final Tree tree;
    private final Lines lines;
    private final LineContext setting;
    private final Headline headline;
    private final Region region;

    private SubtitleFinder(Page page, Headline headline, Region region) {
        tree = page.tree();
        lines = page.lines();
        setting = new LineContext(page);
        this.headline = headline;
        this.region = region;
    }

    /** What may be the secondary headline. */
    public static Candidates<String> candidates(Page page, Headline headline, Region region) {
        return headline.line() < 0 ? Candidates.none() : new SubtitleFinder(page, headline, region).candidates();
    }

    private Candidates<String> candidates() {
        return Candidates.of(taker -> named(taker) || beside(taker));
    }

    private boolean named(Taker<String> taker) {
        for (int distance : new int[] {1, -1, 2, -2}) {
            int line = headline.line() + distance;
            if (line >= 0
                    && line < lines.size()
                    && isNamed(line)
                    && isTitleLike(line)
                    && taker.takes(new Found<>(lines.text(line), Origin.heuristic("class"), 0.9))) {
                return true;
            }
        }
        return false;
    }

    private boolean beside(Taker<String> taker) {
        for (int distance : new int[] {1, -1}) {
            int line = headline.line() + distance;
            if (line >= 0
                    && line < lines.size()
                    && isHeadingBeside(line)
                    && isTitleLike(line)
                    && taker.takes(new Found<>(setting.headingText(line), Origin.heuristic("heading"), 0.8))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitleLike(int line) {
        int letters = lines.letters(line);
        return letters >= MIN_LETTERS
                && letters <= MAX_LETTERS
                && lines.linkLetters(line) == 0
                && !setting.hasDate(line)
                && !setting.isHidden(line)
                && isOther(lines.text(line));
    }

    /** Whether a line says other than the headline, and is no label of two characters with its value. */
    private boolean isOther(String line) {
        return !line.equals(headline.text()) && line.indexOf('：') != 2;
    }

    private boolean isNamed(int line) {
        int most = lines.letters(line) + 10;
        int node = tree.parent(lines.firstNode(line));
        return tree.climb(node, 0, 3, n -> tree.letters(n) <= most && tree.isNamed(n, SUBTITLE)) > 0;
    }

    /**
     * A heading next to that of the headline, in the same element, with the dateline between it and the text: without that it
     * may be the first heading of the text.
     */
    private boolean isHeadingBeside(int line) {
        int heading = setting.heading(line);
        int title = setting.heading(headline.line());
        if (heading < 0 || title < 0 || heading == title || tree.parent(heading) != tree.parent(title)) {
            return false;
        }
        return tree.tag(heading) > tree.tag(title)
                && (line < headline.line()
                        || IntStream.range(line + 1, region.firstLine()).anyMatch(setting::hasDate));
    }
}

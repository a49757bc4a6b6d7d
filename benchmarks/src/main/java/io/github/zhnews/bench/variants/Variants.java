// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.variants;

import io.github.zhnews.bench.corpus.Gold;
import io.github.zhnews.bench.corpus.GoldPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes damaged variants of pages. The same pages and the same seed make the same variants. */
public final class Variants {
    private Variants() {}

    /**
     * Makes one variant of each page for each damage.
     *
     * @param pages the pages; what stands around a text is made of the others
     * @param seed what chance starts with
     * @return the variants, named {@code DAMAGE~PAGE}; pages whose gold is not in their markup have none
     */
    public static List<GoldPage> of(List<GoldPage> pages, long seed) {
        var variants = new ArrayList<GoldPage>();
        for (var page : pages) {
            var others = pages.stream()
                    .filter(other -> !other.name().equals(page.name())
                            && !other.gold().paragraphs().isEmpty())
                    .toList();
            for (var damage : Damage.values()) {
                var random = new Random(seed * 31 + (damage + "~" + page.name()).hashCode());
                var variant = variant(page, damage, new Filler(others, random));
                if (variant != null) {
                    variants.add(variant);
                }
            }
        }
        return variants;
    }

    private static @Nullable GoldPage variant(GoldPage page, Damage damage, Filler filler) {
        var marked = MarkedPage.of(page);
        if (marked == null) {
            return null;
        }
        int kept = damage.apply(marked, filler);
        marked.document().outputSettings().prettyPrint(false);
        return new GoldPage(
                page.set(),
                damage.name().toLowerCase(Locale.ROOT) + "~" + page.name(),
                page.half(),
                page.portal(),
                null,
                marked.document().outerHtml(),
                gold(page.gold(), kept));
    }

    /**
     * What the damage leaves as it was: the text, its first paragraphs at least, and the headline; where nothing was cut, what the
     * page says of time and people, too.
     */
    private static Gold gold(Gold gold, int kept) {
        boolean isWhole = kept >= gold.paragraphs().size();
        return new Gold(
                gold.paragraphs().subList(0, Math.min(kept, gold.paragraphs().size())),
                gold.title(),
                isWhole ? gold.published() : null,
                isWhole ? gold.source() : null,
                isWhole ? gold.authors() : null,
                isWhole ? gold.editors() : null,
                null,
                gold.captions(),
                gold.tail());
    }
}

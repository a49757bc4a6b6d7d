// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Field;
import java.util.Optional;

/**
 * A field of one page, read by its layout and without.
 *
 * @param ruled the value with the rule, cut where it is long; of a body that differs the first line that the other lacks
 * @param generic likewise without rules
 * @param shared of a body that differs, how much of it is the same
 */
public record Comparison(Field field, Agreement agreement, String ruled, String generic, Optional<SharedText> shared) {
    private static final int MAX_CHARS = 300;

    /**
     * Compares the values of a field that a layout places.
     *
     * @param isFound whether the layout itself found a value
     */
    static Comparison of(Field field, boolean isFound, Article ruled, Article generic) {
        var ruledText = isFound ? field.text(ruled) : "";
        var genericText = field.text(generic);
        var agreement = Agreement.of(isFound, ruledText, genericText);
        if (field == Field.BODY && agreement.isNotable()) {
            var lines = new LineDifference(ruledText, genericText);
            return new Comparison(
                    field, agreement, cut(lines.onlyFirst()), cut(lines.onlySecond()), Optional.of(lines.shared()));
        }
        return new Comparison(field, agreement, cut(ruledText), cut(genericText), Optional.empty());
    }

    private static String cut(String text) {
        return text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS) + "…";
    }
}

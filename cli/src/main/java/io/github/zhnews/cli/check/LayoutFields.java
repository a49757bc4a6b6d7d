// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.model.Field;
import io.github.zhnews.rule.Layout;
import java.util.Arrays;
import java.util.List;

/** The fields of which a layout says where they stand. */
public final class LayoutFields {
    private LayoutFields() {}

    /** The fields in the order of {@link Field}. */
    public static List<Field> of(Layout layout) {
        return Arrays.stream(Field.values())
                .filter(field -> switch (field) {
                    case BODY -> !layout.body().isEmpty() || !layout.bodyData().isEmpty();
                    case NEXT_PAGE -> !layout.nextPage().isEmpty();
                    default -> !layout.reads(field).isEmpty();
                })
                .toList();
    }
}

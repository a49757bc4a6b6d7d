// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A list that stands beside an article.
 *
 * @param <T> what it lists
 */
public sealed interface SideList<T extends Serializable> extends Serializable {
    /**
     * {@return a list}
     *
     * @param <T> what it lists
     * @param caption what stands above it, or an empty string
     * @param items its entries in page order, copied
     */
    static <T extends Serializable> SideList<T> of(String caption, List<T> items) {
        return new SideListValue<>(caption, items);
    }

    /** {@return what stands above it, such as 热门推荐, or an empty string} */
    String caption();

    /** {@return its entries in page order, each once} */
    List<T> items();
}

@SuppressWarnings("serial") // the list is made by List.copyOf, which makes serializable ones
record SideListValue<T extends Serializable>(String caption, List<T> items) implements SideList<T> {
    SideListValue {
        Objects.requireNonNull(caption, "caption");
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return Shown.of("SideList", "caption", caption, "items", items);
    }
}

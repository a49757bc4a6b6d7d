package io.github.zhnews.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A list that stands beside an article.
 *
 * @param <T> what it lists
 * @param caption what stands above it, such as 热门推荐, or an empty string
 * @param items its entries in page order, each once
 */
@SuppressWarnings("serial") // the list is made by List.copyOf, which makes serializable ones
public record SideList<T extends Serializable>(String caption, List<T> items) implements Serializable {
    /** Copies the list. */
    public SideList {
        Objects.requireNonNull(caption, "caption");
        items = List.copyOf(items);
    }
}

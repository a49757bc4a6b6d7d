package io.github.zhnews.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How a portal's layout fits a page.
 *
 * @param layout the rule's id and the layout's name, such as {@code sina/pc-2017}
 * @param used whether the page was read by it; at most one is
 * @param missing the selectors of its condition that match nothing on the page; empty for a layout that fits
 */
@SuppressWarnings("serial") // the list is made by List.copyOf, which makes serializable ones
public record LayoutTrial(String layout, boolean used, List<String> missing) implements Serializable {
    /** Copies the list. */
    public LayoutTrial {
        Objects.requireNonNull(layout, "layout");
        missing = List.copyOf(missing);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** How a portal's layout fits a page. */
public sealed interface LayoutTrial extends Serializable {
    /**
     * {@return a layout that was tried}
     *
     * @param layout the rule's id and the layout's name, such as {@code sina/pc-2017}
     * @param missing the selectors of its condition that match nothing on the page, copied
     */
    static LayoutTrial of(String layout, List<String> missing) {
        return new LayoutTrialValue(layout, false, missing);
    }

    /** {@return the rule's id and the layout's name, such as {@code sina/pc-2017}} */
    String layout();

    /** {@return whether the page was read by it; at most one is} */
    boolean used();

    /** {@return the selectors of its condition that match nothing on the page; empty for a layout that fits} */
    List<String> missing();

    /**
     * {@return this layout, used or not}
     *
     * @param used whether the page was read by it
     */
    LayoutTrial withUsed(boolean used);
}

@SuppressWarnings("serial") // the list is made by List.copyOf, which makes serializable ones
record LayoutTrialValue(String layout, boolean used, List<String> missing) implements LayoutTrial {
    LayoutTrialValue {
        Objects.requireNonNull(layout, "layout");
        missing = List.copyOf(missing);
    }

    @Override
    public LayoutTrial withUsed(boolean other) {
        return new LayoutTrialValue(layout, other, missing);
    }

    @Override
    public String toString() {
        return Shown.of("LayoutTrial", "layout", layout, "used", used, "missing", missing);
    }
}

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
        return new LayoutTrialValue(layout, false, missing, List.of());
    }

    /** {@return the rule's id and the layout's name, such as {@code sina/pc-2017}} */
    String layout();

    /** {@return whether the page was read by it; at most one is} */
    boolean used();

    /** {@return the selectors of its condition that match nothing on the page; empty for a layout that fits} */
    List<String> missing();

    /**
     * {@return what of the layout finds nothing on the page, of the layout used alone} Each is a part of a rule file and what
     * it names, such as {@code title: text(h1)} or {@code drop: .ad}. On a single page that is no fault: of several places
     * for one value the others are empty, and not every page has an advertisement.
     */
    List<String> idle();

    /**
     * {@return this layout, used or not}
     *
     * @param used whether the page was read by it
     */
    LayoutTrial withUsed(boolean used);

    /**
     * {@return this layout with what of it finds nothing}
     *
     * @param idle parts of a rule file with what they name, copied
     */
    LayoutTrial withIdle(List<String> idle);
}

@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
record LayoutTrialValue(String layout, boolean used, List<String> missing, List<String> idle) implements LayoutTrial {
    LayoutTrialValue {
        Objects.requireNonNull(layout, "layout");
        missing = List.copyOf(missing);
        idle = List.copyOf(idle);
    }

    @Override
    public LayoutTrial withUsed(boolean other) {
        return new LayoutTrialValue(layout, other, missing, idle);
    }

    @Override
    public LayoutTrial withIdle(List<String> other) {
        return new LayoutTrialValue(layout, used, missing, other);
    }

    @Override
    public String toString() {
        return Shown.of("LayoutTrial", "layout", layout, "used", used, "missing", missing, "idle", idle);
    }
}

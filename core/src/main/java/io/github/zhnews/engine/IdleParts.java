// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.html.Selector;
import io.github.zhnews.model.Field;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What of a layout finds nothing on a page. For those who keep rules, not for a parse: selectors are compiled anew. */
final class IdleParts {
    private final Layout layout;
    private final Page page;
    private final int container;
    private final List<String> idle = new ArrayList<>();

    /**
     * The parts of a layout.
     *
     * @param container the element that the layout takes the text from, or -1
     */
    IdleParts(Layout layout, Page page, int container) {
        this.layout = layout;
        this.page = page;
        this.container = container;
    }

    /** The parts in the order of rule files. */
    List<String> all() {
        add("elsewhere", layout.elsewhere(), this::isOnPage);
        for (var field : Field.values()) {
            var part = field.name().toLowerCase(Locale.ROOT);
            add(
                    part,
                    layout.reads(field),
                    read -> !RulePlace.of(read).texts(page).isEmpty());
        }
        add("body", layout.body(), this::isOnPage);
        add("bodyData", layout.bodyData(), read -> RulePlace.of(read).content(page) != null);
        add("drop", layout.drop(), this::isInText);
        add("captions", layout.captions(), this::isInText);
        add("tail", layout.tail(), this::beginsLine);
        add("nextPage", layout.nextPage(), this::isOnPage);
        return idle;
    }

    private <T> void add(String part, List<T> values, Predicate<T> finds) {
        for (var value : values) {
            if (!finds.test(value)) {
                idle.add(part + ": " + value);
            }
        }
    }

    private boolean isOnPage(String selector) {
        return Selector.compile(selector).first(page.tree(), 0) >= 0;
    }

    private boolean isInText(String selector) {
        return container >= 0
                && Arrays.stream(Selector.compile(selector).all(page.tree(), container))
                        .anyMatch(node -> node != container);
    }

    private boolean beginsLine(String start) {
        if (container < 0) {
            return false;
        }
        var lines = page.lines();
        int end = lines.at(page.tree().end(container));
        for (int i = lines.at(container); i < end; i++) {
            if (lines.text(i).startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}

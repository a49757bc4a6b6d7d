// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsNumber;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value on the way through script data, and what is stated of it: in its own members, in the objects that detail it, and
 * in the objects around it. What an object states is looked for once, however many values it stands around.
 *
 * @param step how the path goes on from the parent, or a root's name
 * @param aside whether it belongs to a list of entries, or to a part of the page that is not the article
 * @param own what the value itself has been found to state; empty for nothing
 */
record StateNode(
        JsValue value, @Nullable StateNode parent, String step, boolean aside, Map<StateNode.Fact, String> own) {
    /** How far around a text its headline and time are looked for. */
    private static final int AROUND = 3;

    private static final int MAX_NAMES = 20;
    private static final int MAX_NAME = 100;
    /** A date has at least so many digits, an epoch more; {@code 10小时前} has less. */
    private static final int DATE_DIGITS = 6;

    /** What an object may state. */
    enum Fact {
        TITLE,
        ABSOLUTE_TIME,
        TIME,
        SOURCE,
        AUTHOR;

        private @Nullable String in(JsValue object) {
            return switch (this) {
                case TITLE -> ArticleKeys.first(object, ArticleKeys.TITLE, StateNode::name);
                case ABSOLUTE_TIME -> ArticleKeys.first(object, ArticleKeys.TIME, value -> digits(value, DATE_DIGITS));
                case TIME -> ArticleKeys.first(object, ArticleKeys.TIME, value -> digits(value, 1));
                case SOURCE -> ArticleKeys.first(object, ArticleKeys.SOURCE, StateNode::name);
                case AUTHOR -> ArticleKeys.first(object, ArticleKeys.AUTHOR, StateNode::names);
            };
        }
    }

    static StateNode of(JsValue value, @Nullable StateNode parent, String step, boolean aside) {
        return new StateNode(value, parent, step, aside, new EnumMap<>(Fact.class));
    }

    /** The path from the root. */
    String path() {
        return parent == null ? step : parent.path() + step;
    }

    /** Whether a headline is stated in the value itself, not only around it. */
    boolean hasOwnTitle() {
        return !own(Fact.TITLE).isEmpty();
    }

    /** The time of publication, absolute if there is such a statement. */
    @Nullable
    String time() {
        String absolute = stated(Fact.ABSOLUTE_TIME);
        return absolute != null ? absolute : stated(Fact.TIME);
    }

    @Nullable
    String stated(Fact fact) {
        StateNode node = this;
        for (int level = 0; node != null && level < AROUND; node = node.parent) {
            if (node.value instanceof JsObject) {
                String stated = node.own(fact);
                if (!stated.isEmpty()) {
                    return stated;
                }
                level++;
            }
        }
        return null;
    }

    private String own(Fact fact) {
        return own.computeIfAbsent(fact, f -> {
            String stated = f.in(value);
            for (Map.Entry<String, JsValue> member : value.members().entrySet()) {
                if (stated == null && ArticleKeys.DETAILS.contains(ArticleKeys.normal(member.getKey()))) {
                    stated = f.in(member.getValue());
                }
            }
            return stated == null ? "" : stated;
        });
    }

    /** A name, or the name of the person or medium that an object describes. No addresses, no ids. */
    private static @Nullable String name(JsValue value) {
        String text = value instanceof JsObject ? ArticleKeys.text(value, ArticleKeys.NAME) : value.text();
        return text == null
                        || text.isBlank()
                        || value instanceof JsNumber
                        || text.startsWith("http")
                        || text.startsWith("/")
                        || text.chars().allMatch(JsCursor::isDigit)
                ? null
                : text.strip();
    }

    /** The names of one or several, joined by 、. */
    private static @Nullable String names(JsValue value) {
        List<JsValue> all = value.items().isEmpty() ? List.of(value) : value.items();
        String names = all.stream()
                .limit(MAX_NAMES)
                .map(StateNode::name)
                .filter(Objects::nonNull)
                .filter(name -> name.length() <= MAX_NAME)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? null : names;
    }

    /** The text of a value that has so many digits. */
    private static @Nullable String digits(JsValue value, int least) {
        String text = value.text();
        return text == null || text.chars().filter(JsCursor::isDigit).count() < least ? null : text;
    }
}

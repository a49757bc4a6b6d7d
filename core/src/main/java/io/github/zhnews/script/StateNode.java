package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsConstant;
import io.github.zhnews.script.JsValue.JsNumber;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value on the way through script data, and what is stated of it: in its own members, in the objects that detail it, and
 * in the objects around it. What an object states is looked for once, however many values it stands around.
 *
 * @param step how the path goes on from the parent, or a root's name
 * @param aside whether it belongs to a list of entries, or to a part of the page that is not the article
 * @param own what the value itself has been found to state; {@link JsConstant#NULL} for nothing
 */
record StateNode(
        JsValue value, @Nullable StateNode parent, String step, boolean aside, Map<StateNode.Fact, JsValue> own) {
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

        @Nullable
        JsValue in(JsValue object) {
            return switch (this) {
                case TITLE -> ArticleKeys.first(object, ArticleKeys.TITLE, value -> StateNode.name(value) != null);
                case ABSOLUTE_TIME ->
                    ArticleKeys.first(object, ArticleKeys.TIME, value -> digits(value) >= DATE_DIGITS);
                case TIME -> ArticleKeys.first(object, ArticleKeys.TIME, value -> digits(value) > 0);
                case SOURCE -> ArticleKeys.first(object, ArticleKeys.SOURCE, value -> StateNode.name(value) != null);
                case AUTHOR ->
                    ArticleKeys.first(
                            object, ArticleKeys.AUTHOR, value -> !names(value).isEmpty());
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

    @Nullable
    String title() {
        return named(Fact.TITLE);
    }

    /** Whether a headline is stated in the value itself, not only around it. */
    boolean hasOwnTitle() {
        return !own(Fact.TITLE).isNull();
    }

    /** The time of publication, absolute if there is such a statement. */
    @Nullable
    String time() {
        JsValue absolute = stated(Fact.ABSOLUTE_TIME);
        JsValue time = absolute != null ? absolute : stated(Fact.TIME);
        return time == null ? null : time.text();
    }

    @Nullable
    String source() {
        return named(Fact.SOURCE);
    }

    /** The authors, joined by 、. */
    @Nullable
    String author() {
        JsValue author = stated(Fact.AUTHOR);
        return author == null ? null : String.join("、", names(author));
    }

    private @Nullable String named(Fact fact) {
        JsValue stated = stated(fact);
        return stated == null ? null : name(stated);
    }

    private @Nullable JsValue stated(Fact fact) {
        StateNode node = this;
        for (int level = 0; node != null && level < AROUND; node = node.parent) {
            if (node.value instanceof JsObject) {
                JsValue stated = node.own(fact);
                if (!stated.isNull()) {
                    return stated;
                }
                level++;
            }
        }
        return null;
    }

    private JsValue own(Fact fact) {
        return own.computeIfAbsent(fact, f -> statedIn(value, f));
    }

    private static JsValue statedIn(JsValue object, Fact fact) {
        JsValue stated = fact.in(object);
        for (Map.Entry<String, JsValue> member : object.members().entrySet()) {
            if (stated == null && ArticleKeys.DETAILS.contains(ArticleKeys.normal(member.getKey()))) {
                stated = fact.in(member.getValue());
            }
        }
        return stated == null ? JsConstant.NULL : stated;
    }

    /** A name, or the name of the person or medium that an object describes. No addresses, no ids. */
    private static @Nullable String name(JsValue value) {
        String text = value instanceof JsObject ? ArticleKeys.text(value, ArticleKeys.NAME) : value.text();
        boolean isName = text != null
                && !(value instanceof JsNumber)
                && !text.startsWith("http")
                && !text.startsWith("/")
                && !text.chars().allMatch(JsCursor::isDigit);
        return isName && text != null && !text.isBlank() ? text.strip() : null;
    }

    private static List<String> names(JsValue value) {
        List<JsValue> all = value.items().isEmpty() ? List.of(value) : value.items();
        return all.stream()
                .limit(MAX_NAMES)
                .map(StateNode::name)
                .filter(name -> name != null && name.length() <= MAX_NAME)
                .toList();
    }

    private static long digits(JsValue value) {
        String text = value.text();
        return text == null ? 0 : text.chars().filter(JsCursor::isDigit).count();
    }
}

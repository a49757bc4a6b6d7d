package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsConstant;
import io.github.zhnews.script.JsValue.JsNumber;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value on the way through script data, and what is stated of it: in its own members, in the objects that detail it, and
 * in the objects around it. What an object states is looked for once, however many values it stands around.
 *
 * <p>Not thread-safe.
 */
final class StateNode {
    /** How far around a text its headline and time are looked for. */
    private static final int AROUND = 3;

    private static final int MAX_NAMES = 20;
    private static final int MAX_NAME = 100;
    /** A date has at least so many digits, an epoch more; {@code 10小时前} has less. */
    private static final int DATE_DIGITS = 6;

    /** What an object may state. */
    private enum Fact {
        TITLE,
        ABSOLUTE_TIME,
        TIME,
        SOURCE,
        AUTHOR;

        List<String> keys() {
            return switch (this) {
                case TITLE -> ArticleKeys.TITLE;
                case ABSOLUTE_TIME, TIME -> ArticleKeys.TIME;
                case SOURCE -> ArticleKeys.SOURCE;
                case AUTHOR -> ArticleKeys.AUTHOR;
            };
        }

        boolean accepts(JsValue value) {
            return switch (this) {
                case TITLE, SOURCE -> StateNode.name(value) != null;
                case ABSOLUTE_TIME -> isAbsoluteTime(value);
                case TIME -> hasDigit(value.text());
                case AUTHOR -> !names(value).isEmpty();
            };
        }
    }

    private final JsValue value;
    private final @Nullable StateNode parent;
    private final String step;
    private final boolean aside;
    /** What the value itself has been found to state; {@link JsConstant#NULL} for nothing. */
    private final Map<Fact, JsValue> own = new EnumMap<>(Fact.class);

    /**
     * A value.
     *
     * @param step how the path goes on from the parent, or a root's name
     * @param aside whether it belongs to a list of entries, or to a part of the page that is not the article
     *
     */
    StateNode(JsValue value, @Nullable StateNode parent, String step, boolean aside) {
        this.value = value;
        this.parent = parent;
        this.step = step;
        this.aside = aside;
    }

    JsValue value() {
        return value;
    }

    String step() {
        return step;
    }

    boolean aside() {
        return aside;
    }

    /** The path from the root. */
    String path() {
        return parent == null ? step : parent.path() + step;
    }

    /** The headline, or {@code null}. */
    @Nullable
    String title() {
        JsValue title = stated(Fact.TITLE);
        return title == null ? null : name(title);
    }

    /** Whether a headline is stated in the value itself, not only around it. */
    boolean hasOwnTitle() {
        return !own(Fact.TITLE).isNull();
    }

    /** The time of publication, absolute if there is such a statement, or {@code null}. */
    @Nullable
    String time() {
        JsValue time = stated(Fact.ABSOLUTE_TIME);
        if (time == null) {
            time = stated(Fact.TIME);
        }
        return time == null ? null : time.text();
    }

    /** The source, or {@code null}. */
    @Nullable
    String source() {
        JsValue source = stated(Fact.SOURCE);
        return source == null ? null : name(source);
    }

    /** The authors, joined by 、, or {@code null}. */
    @Nullable
    String author() {
        JsValue author = stated(Fact.AUTHOR);
        return author == null ? null : String.join("、", names(author));
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
        JsValue known = own.get(fact);
        if (known == null) {
            known = statedIn(value, fact);
            own.put(fact, known);
        }
        return known;
    }

    private static JsValue statedIn(JsValue object, Fact fact) {
        JsValue stated = Members.first(object, fact.keys(), fact::accepts);
        if (stated != null) {
            return stated;
        }
        for (Map.Entry<String, JsValue> member : object.members().entrySet()) {
            if (ArticleKeys.DETAILS.contains(ArticleKeys.normal(member.getKey()))) {
                stated = Members.first(member.getValue(), fact.keys(), fact::accepts);
                if (stated != null) {
                    return stated;
                }
            }
        }
        return JsConstant.NULL;
    }

    /** A name, or the name of the person or medium that an object describes. No addresses, no ids. */
    private static @Nullable String name(JsValue value) {
        String text = value instanceof JsObject ? Members.text(value, ArticleKeys.NAME) : value.text();
        if (text == null
                || value instanceof JsNumber
                || text.isBlank()
                || text.startsWith("http")
                || text.startsWith("/")) {
            return null;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? null : text.strip();
    }

    private static List<String> names(JsValue value) {
        var names = new ArrayList<String>();
        List<JsValue> all = value.items().isEmpty() ? List.of(value) : value.items();
        for (JsValue one : all.subList(0, Math.min(all.size(), MAX_NAMES))) {
            String name = name(one);
            if (name != null && name.length() <= MAX_NAME) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isAbsoluteTime(JsValue value) {
        String text = value.text();
        return text != null && text.chars().filter(c -> c >= '0' && c <= '9').count() >= DATE_DIGITS;
    }

    private static boolean hasDigit(@Nullable String text) {
        return text != null && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}

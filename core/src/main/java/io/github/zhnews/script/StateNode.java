package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsNumber;
import io.github.zhnews.script.JsValue.JsObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value on the way through script data, and what is stated of it: in its own members, in the objects that detail it, and
 * in the objects around it.
 *
 * @param value the value
 * @param parent the value it stands in, or {@code null} for a root
 * @param step how the path goes on from the parent, or a root's name
 * @param aside whether it belongs to a list of entries, or to a part of the page that is not the article
 */
record StateNode(JsValue value, @Nullable StateNode parent, String step, boolean aside) {
    /** How far around a text its headline and time are looked for. */
    private static final int AROUND = 3;

    private static final int MAX_NAMES = 20;
    private static final int MAX_NAME = 100;
    /** A date has at least so many digits, an epoch more; {@code 10小时前} has less. */
    private static final int DATE_DIGITS = 6;

    /** The path from the root. */
    String path() {
        return parent == null ? step : parent.path() + step;
    }

    /** The headline, or {@code null}. */
    @Nullable
    String title() {
        JsValue title = stated(ArticleKeys.TITLE, value -> name(value) != null);
        return title == null ? null : name(title);
    }

    /** Whether a headline is stated in the value itself, not only around it. */
    boolean hasOwnTitle() {
        return statedIn(value, ArticleKeys.TITLE, own -> name(own) != null) != null;
    }

    /** The time of publication, absolute if there is such a statement, or {@code null}. */
    @Nullable
    String time() {
        JsValue time = stated(ArticleKeys.TIME, StateNode::isAbsoluteTime);
        if (time == null) {
            time = stated(ArticleKeys.TIME, value -> hasDigit(value.text()));
        }
        return time == null ? null : time.text();
    }

    /** The source, or {@code null}. */
    @Nullable
    String source() {
        JsValue source = stated(ArticleKeys.SOURCE, value -> name(value) != null);
        return source == null ? null : name(source);
    }

    /** The authors, joined by 、, or {@code null}. */
    @Nullable
    String author() {
        JsValue author = stated(ArticleKeys.AUTHOR, value -> !names(value).isEmpty());
        return author == null ? null : String.join("、", names(author));
    }

    private @Nullable JsValue stated(List<String> keys, Predicate<JsValue> accepts) {
        StateNode node = this;
        for (int level = 0; node != null && level < AROUND; node = node.parent) {
            if (node.value instanceof JsObject) {
                JsValue stated = statedIn(node.value, keys, accepts);
                if (stated != null) {
                    return stated;
                }
                level++;
            }
        }
        return null;
    }

    private static @Nullable JsValue statedIn(JsValue object, List<String> keys, Predicate<JsValue> accepts) {
        JsValue own = Members.first(object, keys, accepts);
        if (own != null) {
            return own;
        }
        for (Map.Entry<String, JsValue> member : object.members().entrySet()) {
            if (ArticleKeys.DETAILS.contains(ArticleKeys.normal(member.getKey()))) {
                JsValue stated = Members.first(member.getValue(), keys, accepts);
                if (stated != null) {
                    return stated;
                }
            }
        }
        return null;
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

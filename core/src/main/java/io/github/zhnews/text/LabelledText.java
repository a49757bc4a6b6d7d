package io.github.zhnews.text;

import io.github.zhnews.model.StatedTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A short text, such as the line below a headline or at the end of an article, taken apart at its labels: 2019-09-07
 * 09:59:22　来源：…　作者：…　责任编辑：….
 */
public final class LabelledText {
    /** Labels that also stand before words that are no names (记者：你好), so that only certain names are taken. */
    private static final Set<String> CONVERSATIONAL =
            Set.of("记者", "記者", "文", "采访", "採訪", "整理", "報導", "评论员", "評論員", "文字", "By", "供稿", "图文", "圖文", "文图", "文圖");

    private final String head;
    private final List<Part> parts;

    LabelledText(String head, List<Part> parts) {
        this.head = head;
        this.parts = Collections.unmodifiableList(parts);
    }

    /**
     * A label and its value.
     *
     * @param value the value on one line; empty where nothing follows, as when it stands in another element
     * @param start the index of the value's first character in the text read
     * @param explicit whether a colon, slash or bracket follows the label; otherwise a space alone
     *
     */
    public record Part(Label label, String word, String value, int start, int end, boolean explicit) {
        /** Checks that nothing is {@code null}. */
        public Part {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(word, "word");
            Objects.requireNonNull(value, "value");
        }

        /** Whether it is a statement rather than an entry of a menu (原创 读书 历史). */
        private boolean isStated() {
            return explicit
                    || label != Label.ORIGINAL
                    || !Times.findAll(value, TimeContext.china()).isEmpty();
        }

        private boolean isLenient() {
            return explicit && label != Label.CREDIT && !CONVERSATIONAL.contains(word);
        }
    }

    /** Reads a part of a text. */
    public static LabelledText read(char[] text, int from, int to) {
        return new LabelScanner(Folded.of(text, from, to)).read();
    }

    /** Reads a text. */
    public static LabelledText read(CharSequence text) {
        return new LabelScanner(Folded.of(text)).read();
    }

    /** What stands before the first label. */
    public String head() {
        return head;
    }

    /** The labels and their values. */
    public List<Part> parts() {
        return parts;
    }

    /** The first value of a kind. */
    public String value(Label label) {
        for (var part : parts) {
            if (part.label() == label && !part.value().isEmpty()) {
                return part.value();
            }
        }
        return "";
    }

    /**
     * The labelled medium, by the rules of {@link Sources#clean(String)}. An account or medium behind 原创： counts where no
     * other source is stated.
     */
    public @Nullable String source() {
        for (var label : List.of(Label.SOURCE, Label.ORIGINAL)) {
            for (var part : parts) {
                if (part.label() == label && part.isStated()) {
                    var source = label == Label.SOURCE ? Sources.clean(part.value()) : Sources.account(part.value());
                    if (source != null) {
                        return source;
                    }
                }
            }
        }
        return null;
    }

    /** The labelled writers, and a person named right behind the source (来源：某某网 张三). */
    public List<String> authors() {
        return people(Label.AUTHOR);
    }

    /** The labelled editors. */
    public List<String> editors() {
        return people(Label.EDITOR);
    }

    /** The labelled keywords. */
    public List<String> keywords() {
        return Keywords.split(value(Label.KEYWORDS));
    }

    /** The labelled time of publication. */
    public @Nullable StatedTime published(TimeContext context) {
        return time(Label.PUBLISHED, context);
    }

    /** The labelled time of the last change. */
    public @Nullable StatedTime modified(TimeContext context) {
        return time(Label.MODIFIED, context);
    }

    private @Nullable StatedTime time(Label label, TimeContext context) {
        for (var part : parts) {
            if (part.label() == label) {
                var time = Times.parse(part.value(), context);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    private List<String> people(Label wanted) {
        Set<String> names = new LinkedHashSet<>();
        for (var part : parts) {
            var credits = credits(part);
            if (credits != null) {
                names.addAll(wanted == Label.EDITOR ? credits.editors() : credits.authors());
            }
        }
        return List.copyOf(names);
    }

    /** The people of a part, or {@code null} where it is of another kind. */
    static @Nullable Credits credits(Part part) {
        return switch (part.label()) {
            case AUTHOR, EDITOR, CREDIT -> Credits.read(part.value(), part.label(), part.isLenient());
            case SOURCE -> Credits.read(Sources.afterName(part.value()), Label.AUTHOR, false);
            case ORIGINAL -> !part.isStated() ? null : Credits.read(Sources.writer(part.value()), Label.AUTHOR, true);
            default -> null;
        };
    }
}

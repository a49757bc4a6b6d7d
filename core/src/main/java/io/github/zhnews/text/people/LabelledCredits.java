// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who is named by the values of labels: the medium, the writers, the editors. Immutable. */
public final class LabelledCredits {
    private static final Words CONVERSATIONAL = Words.of("labels.conversational");

    private final List<Credits> credits;

    private LabelledCredits(List<Credits> credits) {
        this.credits = credits;
    }

    /** Reads whom the labels of a text name. */
    public static LabelledCredits of(LabelledText text) {
        var credits = new ArrayList<Credits>(text.parts().size());
        for (var part : text.parts()) {
            var read = of(part);
            if (read != null) {
                credits.add(read);
            }
        }
        return new LabelledCredits(credits);
    }

    /**
     * The labelled medium, by the rules of {@link Sources#clean(String)}. An account or medium behind 原创： counts where no
     * other source is stated.
     */
    public static @Nullable String source(LabelledText text) {
        var source = source(text, Label.SOURCE);
        return source != null ? source : source(text, Label.ORIGINAL);
    }

    private static @Nullable String source(LabelledText text, Label label) {
        for (var part : text.parts()) {
            if (part.label() == label && isStated(part)) {
                var source = label == Label.SOURCE ? Sources.clean(part.value()) : Sources.account(part.value());
                if (source != null) {
                    return source;
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

    List<String> people(Label role) {
        var people = List.<String>of();
        for (var part : credits) {
            people = together(people, part.people(role));
        }
        return people;
    }

    private static List<String> together(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** The people of a part, or {@code null} where it is of another kind. */
    static @Nullable Credits of(LabelledText.Part part) {
        return switch (part.label()) {
            case AUTHOR, EDITOR, CREDIT ->
                Roles.isEmployed(part.word())
                        ? Credits.readBracket(part.value(), part.label())
                        : Credits.read(part.value(), part.label(), isLenient(part));
            case SOURCE -> Credits.read(Sources.afterName(part.value()), Label.AUTHOR, false);
            case ORIGINAL -> !isStated(part) ? null : Credits.read(Sources.writer(part.value()), Label.AUTHOR, true);
            default -> null;
        };
    }

    /** Whether it is a statement rather than an entry of a menu (原创 读书 历史). */
    private static boolean isStated(LabelledText.Part part) {
        return part.explicit()
                || part.label() != Label.ORIGINAL
                || !Times.findAll(part.value(), TimeContext.china()).isEmpty();
    }

    private static boolean isLenient(LabelledText.Part part) {
        return part.explicit() && part.label() != Label.CREDIT && (part.slashed() || !CONVERSATIONAL.has(part.word()));
    }
}

package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.Warning;
import io.github.zhnews.page.Found;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article while it is put together. One a call; never leaves the engine. */
final class Draft {
    private final Article.Builder article = Article.builder();
    private final Map<Field, Finding> findings = new EnumMap<>(Field.class);
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<Field> closed = EnumSet.noneOf(Field.class);
    private @Nullable StatedTime published;
    private String layout = "";

    Article.Builder article() {
        return article;
    }

    boolean has(Field field) {
        return findings.containsKey(field);
    }

    <T> void put(Field field, @Nullable Found<T> found, Consumer<T> setter) {
        if (found != null && isOpen(field)) {
            setter.accept(found.value());
            findings.put(field, found.finding());
        }
    }

    /** Puts the first candidate that is believed; searches only where nothing was found before. */
    <T> void fill(Field field, Supplier<Stream<Found<T>>> candidates, Consumer<T> setter) {
        if (isOpen(field)) {
            put(field, Found.first(candidates.get()), setter);
        }
    }

    /** Like {@link #put}, but in place of what was found before. */
    <T> void replace(Field field, Found<T> found, Consumer<T> setter) {
        setter.accept(found.value());
        findings.put(field, found.finding());
    }

    /** Leaves a field as it is, found or not. */
    void close(Field field) {
        closed.add(field);
    }

    private boolean isOpen(Field field) {
        return !has(field) && !closed.contains(field);
    }

    /** Whether a field is to stay as it is. */
    boolean isClosed(Field field) {
        return closed.contains(field);
    }

    void published(StatedTime time) {
        published = time;
        article.published(time);
    }

    /** The time of publication, or {@code null} where none was found. */
    @Nullable
    StatedTime published() {
        return published;
    }

    /** Says what found the text, unless the text's data has been named already. */
    void body(Origin origin, double confidence) {
        findings.putIfAbsent(Field.BODY, new Finding(origin, confidence));
    }

    void layout(String value) {
        layout = value;
    }

    void warn(Warning.Kind kind, String message) {
        warnings.add(new Warning(kind, message));
    }

    /** The article as it is by now. */
    Extraction finish(Body body, @Nullable Decoding decoding, Budget budget) {
        for (var limit : budget.reached()) {
            warn(
                    Warning.Kind.LIMIT,
                    "the limit of " + budget.allowed(limit) + " " + limit.unit()
                            + " was reached: what is beyond was not read");
        }
        return new Extraction(article.build(), new Report(decoding, layout, findings, body.removed(), warnings));
    }
}

package io.github.zhnews.engine;

import io.github.zhnews.model.Field;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.AddressDates;
import io.github.zhnews.text.Keywords;
import io.github.zhnews.text.NameList;
import io.github.zhnews.text.Sources;
import io.github.zhnews.text.TimeContext;
import io.github.zhnews.text.Times;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills what a portal's layout says the place of. What stands there is read by the same code as on any other page. */
final class RuleFields {
    private final LayoutReader layout;
    private final Page page;
    private final Draft draft;
    private final TimeContext context;

    private RuleFields(LayoutReader layout, Page page, Draft draft, TimeContext context) {
        this.layout = layout;
        this.page = page;
        this.draft = draft;
        var address = page.address();
        this.context = address == null ? context : context.withYear(AddressDates.year(address.toString()));
    }

    static void put(LayoutReader layout, Page page, Draft draft, TimeContext context) {
        new RuleFields(layout, page, draft, context).put();
    }

    private void put() {
        var article = draft.article();
        draft.put(Field.TITLE, layout.first(Field.TITLE, page), article::title);
        draft.put(Field.SUBTITLE, layout.first(Field.SUBTITLE, page), article::subtitle);
        draft.put(Field.SUMMARY, layout.first(Field.SUMMARY, page), article::summary);
        draft.put(Field.PUBLISHED, one(Field.PUBLISHED, this::time), article::published);
        draft.put(Field.MODIFIED, one(Field.MODIFIED, this::time), article::modified);
        draft.put(Field.SOURCE, one(Field.SOURCE, RuleFields::source), article::source);
        draft.put(Field.AUTHORS, one(Field.AUTHORS, text -> orNull(NameList.authors(text))), article::authors);
        draft.put(Field.EDITORS, one(Field.EDITORS, text -> orNull(NameList.editors(text))), article::editors);
        draft.put(Field.KEYWORDS, keywords(), article::keywords);
        draft.put(Field.CHANNEL, layout.all(Field.CHANNEL, page), article::channel);
    }

    private <T> @Nullable Found<T> one(Field field, Function<String, @Nullable T> reader) {
        var found = layout.first(field, page);
        var value = found == null ? null : reader.apply(found.value());
        return found == null || value == null ? null : new Found<>(value, found.origin(), found.confidence());
    }

    private @Nullable StatedTime time(String text) {
        var whole = Times.parse(text, context);
        if (whole != null) {
            return whole;
        }
        var hits = Times.findAll(text, context);
        return hits.isEmpty() ? null : hits.get(0).time();
    }

    private static @Nullable Source source(String text) {
        var name = Sources.clean(text);
        return name == null ? null : new Source(name, null);
    }

    /** Tags stand in elements of their own, a meta element holds them all. */
    private @Nullable Found<List<String>> keywords() {
        var found = layout.all(Field.KEYWORDS, page);
        if (found == null || found.value().size() > 1) {
            return found;
        }
        return new Found<>(Keywords.split(found.value().get(0)), found.origin(), found.confidence());
    }

    private static @Nullable List<String> orNull(List<String> names) {
        return names.isEmpty() ? null : names;
    }
}

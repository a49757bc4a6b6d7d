// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.fields.AuthorFinder;
import io.github.zhnews.fields.ChannelFinder;
import io.github.zhnews.fields.Margins;
import io.github.zhnews.fields.SourceFinder;
import io.github.zhnews.fields.TimeFinder;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Keywords;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.text.people.Sources;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a portal's layout says the place of. What stands there is read by the same code as on any other page. */
final class RuleFields {
    private final RuledValues layout;
    private final Page page;
    private final TimeContext context;
    private @Nullable Found<Source> source;
    private boolean sourceRead;

    RuleFields(RuledValues layout, Page page, TimeContext context) {
        this.layout = layout;
        this.page = page;
        this.context = context.withYearOf(page.address());
    }

    /** What is taken as it stands. */
    Fields plain() {
        return search().add(Field.TITLE, () -> layout.first(Field.TITLE, page))
                .add(Field.SUBTITLE, () -> layout.first(Field.SUBTITLE, page))
                .add(Field.SUMMARY, () -> layout.first(Field.SUMMARY, page))
                .add(Field.KEYWORDS, this::keywords)
                .add(Field.CHANNEL, this::channel)
                .add(Field.NEXT_PAGE, () -> layout.nextPage(page))
                .found();
    }

    /**
     * When and by whom the article was written.
     *
     * @param around the lines around the text, to complete what a layout's places say, or {@code null} to leave it at that
     */
    Fields statements(@Nullable Margins around, @Nullable Found<List<String>> named) {
        return search().add(Field.PUBLISHED, () -> published(around))
                .add(Field.MODIFIED, () -> one(Field.MODIFIED, text -> time(text, context)))
                .add(Field.SOURCE, () -> source(around))
                .add(Field.AUTHORS, () -> authors(around))
                .add(Field.EDITORS, () -> editors(around == null ? null : named))
                .found();
    }

    private Fields.Search search() {
        return new Fields.Search(field -> true, page.budget());
    }

    private @Nullable Found<StatedTime> published(@Nullable Margins around) {
        var time = one(Field.PUBLISHED, text -> time(text, context.withNow(null)));
        if (time == null && context.now() != null) {
            time = one(Field.PUBLISHED, text -> time(text, context));
        }
        return time == null || around == null ? time : TimeFinder.refined(around, context, time);
    }

    /** Those of the layout's places, or those named around the text where they are the same and more. */
    private @Nullable Found<List<String>> editors(@Nullable Found<List<String>> named) {
        var editors = names(Field.EDITORS, NameList::editors);
        boolean more = editors != null && named != null && named.value().containsAll(editors.value());
        return more ? named : editors;
    }

    /** The first of a field's texts that can be read as what the field is. */
    private <T> @Nullable Found<T> one(Field field, Function<String, @Nullable T> reader) {
        return layout.read(field, page, (place, texts) -> first(texts, reader));
    }

    private static <T> @Nullable T first(List<String> texts, Function<String, @Nullable T> reader) {
        for (var text : texts) {
            var value = reader.apply(text);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable Found<List<String>> names(Field field, Function<String, List<String>> reader) {
        return layout.read(field, page, (place, texts) -> {
            var names = new LinkedHashSet<String>();
            for (var text : texts) {
                names.addAll(reader.apply(text));
            }
            return names.isEmpty() ? null : List.copyOf(names);
        });
    }

    private static @Nullable StatedTime time(String text, TimeContext context) {
        var whole = Times.parse(text, context);
        if (whole != null) {
            return whole;
        }
        var hits = Times.findAll(text, context);
        return hits.isEmpty() ? null : hits.get(0).time();
    }

    /** A source, and whether a label says that it is one. */
    private record Stated(Source source, boolean labelled) {}

    /** A layout's source, or the labelled one where the layout's place may be that of an account. */
    private @Nullable Found<Source> source(@Nullable Margins around) {
        if (!sourceRead) {
            source = readSource(around);
            sourceRead = true;
        }
        return source;
    }

    private @Nullable Found<Source> readSource(@Nullable Margins around) {
        var stated = layout.read(Field.SOURCE, page, this::stated);
        if (stated == null || around == null || stated.value().labelled()) {
            return stated == null ? null : stated.as(Stated::source);
        }
        var labelled = SourceFinder.labelled(around);
        return labelled == null ? stated.as(Stated::source) : labelled;
    }

    private @Nullable Stated stated(RulePlace place, List<String> texts) {
        for (var text : texts) {
            var name = Sources.clean(text);
            if (name != null) {
                return new Stated(
                        Source.of(name).withUrl(place.link(page)), place.isLabelled() || Sources.isLabelled(text));
            }
        }
        return null;
    }

    /** Those of the layout's places but for the account, which is the source, and who translated. */
    private @Nullable Found<List<String>> authors(@Nullable Margins around) {
        var found = names(Field.AUTHORS, NameList::authors);
        if (found == null || around == null) {
            return found;
        }
        var source = layout.places(Field.SOURCE) ? source(around) : null;
        var account = source == null ? SourceFinder.candidates(around).first() : source;
        var names = new ArrayList<>(found.value());
        names.removeIf(name -> account != null && account.value().name().equals(name));
        return names.isEmpty() ? null : found.as(n -> AuthorFinder.withTranslators(around, names));
    }

    private @Nullable Found<List<String>> channel() {
        return layout.read(Field.CHANNEL, page, (place, texts) -> {
            var channels = ChannelFinder.ofPath(texts);
            return channels.isEmpty() ? null : channels;
        });
    }

    /** Tags stand in elements of their own, a meta element holds them all. */
    private @Nullable Found<List<String>> keywords() {
        return layout.read(
                Field.KEYWORDS,
                page,
                (place, texts) ->
                        texts.size() > 1 ? texts.stream().map(Keywords::ofTag).toList() : Keywords.split(texts.get(0)));
    }
}

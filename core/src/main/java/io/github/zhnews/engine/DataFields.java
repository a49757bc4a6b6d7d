package io.github.zhnews.engine;

import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Source;
import io.github.zhnews.page.Found;
import io.github.zhnews.script.ArticleData;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.text.people.Sources;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills what the markup did not tell from the article that stood in a script. */
final class DataFields {
    /** How sure a value is that belongs to the same record as the text. */
    private static final double CONFIDENCE = 0.85;

    private DataFields() {}

    static void put(ArticleData data, Draft draft, TimeContext times) {
        var article = draft.article();
        var origin = new Origin.Script(Spaces.clean(data.path()));
        draft.replace(Field.BODY, new Found<>(data, origin, CONFIDENCE), d -> {});
        draft.put(Field.TITLE, text(data.title(), origin), article::title);
        var time = data.time();
        var stated = time == null ? null : Times.parse(time, times);
        if (stated != null) {
            draft.put(Field.PUBLISHED, new Found<>(stated, origin, CONFIDENCE), draft::published);
        }
        var name = data.source() == null ? null : Sources.clean(data.source());
        if (name != null) {
            draft.put(Field.SOURCE, new Found<>(new Source(name, null), origin, CONFIDENCE), article::source);
        }
        var authors = data.author() == null ? List.<String>of() : NameList.authors(data.author());
        if (!authors.isEmpty()) {
            draft.put(Field.AUTHORS, new Found<>(authors, origin, CONFIDENCE), article::authors);
        }
    }

    private static @Nullable Found<String> text(@Nullable String value, Origin origin) {
        var clean = value == null ? "" : Spaces.clean(value);
        return clean.isEmpty() ? null : new Found<>(clean, origin, CONFIDENCE);
    }
}

package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.people.LabelledCredits;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the editors whom a page names, in the dateline bar and at or behind the end of the text. */
public final class EditorFinder {
    private static final Words KEYS = Words.of("meta-keys.editor");

    private EditorFinder() {}

    /** Finds the editors of an article. */
    public static @Nullable Found<List<String>> find(Margins around) {
        Set<String> names = new LinkedHashSet<>();
        for (var notes : List.of(around.bars(), around.lead(), around.end(), around.after())) {
            for (var note : notes) {
                if (note.has(Mark.EDITOR) && note.isCredit() && !around.isComment(note)) {
                    var labelled = LabelledCredits.editors(note.labelled());
                    var byline = labelled.isEmpty() ? note.byline() : null;
                    names.addAll(byline == null ? labelled : byline.editors());
                }
            }
        }
        if (!names.isEmpty()) {
            return new Found<>(List.copyOf(names), new Origin.Heuristic("label"), 0.95);
        }
        var meta = around.page().meta().first(KEYS);
        var stated = meta == null
                ? List.<String>of()
                : NameList.editors(meta.value()).stream()
                        .filter(NameList::isPersonName)
                        .toList();
        return stated.isEmpty() || meta == null ? null : new Found<>(stated, new Origin.Meta(meta.key()), 0.6);
    }
}

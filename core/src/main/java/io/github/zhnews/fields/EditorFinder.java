// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Meta;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the editors whom a page names, in the dateline bar and at or behind the end of the text. */
public final class EditorFinder {
    private static final Words KEYS = Words.of("meta-keys.editor");

    private EditorFinder() {}

    /** Who may have edited an article. */
    public static Candidates<List<String>> candidates(Margins around) {
        Set<String> names = new LinkedHashSet<>();
        for (var notes : List.of(around.bars(), around.lead, around.end, around.after)) {
            for (var note : notes) {
                if (note.has(Mark.EDITOR) && note.isCredit() && !around.isComment(note)) {
                    var labelled = note.credits().editors();
                    names.addAll(labelled);
                    if (labelled.isEmpty()) {
                        names.addAll(around.below(note, Label.EDITOR));
                        note.byline().ifPresent(byline -> names.addAll(byline.editors()));
                    }
                }
            }
        }
        if (names.isEmpty()) {
            around.closing().forEach(note -> note.signOff().ifPresent(byline -> names.addAll(byline.editors())));
        }
        return Candidates.of(taker ->
                !names.isEmpty() && taker.takes(new Found<>(List.copyOf(names), Origin.heuristic("label"), 0.95))
                        || around.page.meta().offer(KEYS, taker, EditorFinder::stated));
    }

    private static Found<List<String>> stated(Meta.Entry entry) {
        var origin = Origin.meta(entry.key());
        var names = NameList.editors(entry.value()).stream()
                .filter(NameList::isPersonName)
                .toList();
        return names.isEmpty() ? Found.doubted(List.of(entry.value()), origin) : new Found<>(names, origin, 0.6);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Access;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.script.JsValue;
import io.github.zhnews.vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who may read an article: by what the page states for machines, or by the wall that it shows its readers. */
public final class AccessFinder {
    private static final Words KEYS = Words.of("meta-keys.access");
    private static final Words FREE = Words.of("notes.free");
    private static final Words PAID = Words.of("notes.paid");
    private static final Words WALLS = Words.of("notes.walls");
    /** A wall is one or two short lines. */
    private static final int LONGEST_WALL = 90;

    private static final String FLAG = "isAccessibleForFree";

    private final Margins around;

    private AccessFinder(Margins around) {
        this.around = around;
    }

    /** What is said of who may read. */
    public static Candidates<Access> candidates(Margins around) {
        var finder = new AccessFinder(around);
        return Candidates.of(taker -> taker.takes(finder.linked())
                || around.page.meta().offer(KEYS, taker, entry -> found(entry.value(), Origin.meta(entry.key()), 0.95))
                || finder.wall(taker));
    }

    private @Nullable Found<Access> linked() {
        if (around.page.jsonLd().isEmpty()) {
            return null;
        }
        var said = LinkedData.articles(around.page)
                .flatMap(thing -> Stream.concat(Stream.of(thing), parts(thing)))
                .flatMap(thing -> Stream.ofNullable(thing.get(FLAG)))
                .map(AccessFinder::text)
                .toList();
        // What is free but for a part of it is not.
        var first = said.stream()
                .filter(PAID::has)
                .findFirst()
                .or(() -> said.stream().findFirst());
        return first.map(text -> found(text, Origin.jsonLd(FLAG), 0.95)).orElse(null);
    }

    private static Stream<JsValue> parts(JsValue thing) {
        var parts = thing.get("hasPart");
        return parts == null ? Stream.of() : Stream.concat(Stream.of(parts), parts.items().stream());
    }

    private static String text(JsValue value) {
        var text = value instanceof JsValue.JsConstant constant ? constant.name() : value.text();
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Found<Access> found(String text, Origin origin, double sure) {
        var word = text.toLowerCase(Locale.ROOT);
        var access = PAID.has(word) ? Access.PAYWALLED : FREE.has(word) ? Access.FREE : null;
        return access == null ? null : new Found<>(access, origin, sure);
    }

    private boolean wall(Taker<Access> taker) {
        for (var notes : List.of(around.end, around.after)) {
            for (var note : notes) {
                if (note.length() <= LONGEST_WALL
                        && WALLS.in(around.page.tree().chars(), note.from, note.to)
                        && !around.isHidden(note)
                        && taker.takes(new Found<>(Access.PAYWALLED, Origin.heuristic("wall"), 0.8))) {
                    return true;
                }
            }
        }
        return false;
    }
}

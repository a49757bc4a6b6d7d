// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** What a line may state, told by its words. A mark is a hint: whoever asks for it reads the line. */
public enum Mark {
    /** Whose text it is: 来源, 转自. */
    SOURCE(1 << 0, "labels.source labels.original"),
    /** Who wrote: 作者, 记者, 报道. */
    AUTHOR(
            1 << 1,
            "labels.author roles.compounding roles.trailing roles.contributions roles.reports roles.reports-from"),
    /** Who edited: 责编, 选稿. */
    EDITOR(1 << 2, "labels.editor"),
    /** That the text was changed: 更新. */
    CHANGE(1 << 3, "labels.modified"),
    /** That it is the bar below a headline: 来源：, 字号. */
    BAR(1 << 4, "furniture.bar-labels"),
    /** That a site speaks of itself or to its reader: 本站, 您的. */
    VOICE(1 << 5, "furniture.voice"),
    /** That a sentence reports what somebody says: 他说， */
    SPEECH(1 << 6, "roles.speech"),
    /** That a line offers tools or counts what readers did. */
    TOOL(1 << 7, "furniture.tools furniture.follow furniture.counters");

    /** What stands behind a label of one character, which without it is a part of any word. */
    private static final List<String> SEPARATORS = List.of(":", "/", "|", "、");

    private final long bit;
    private final String groups;

    Mark(long bit, String groups) {
        this.bit = bit;
        this.groups = groups;
    }

    /** The bit that stands for it among those of a line. */
    public long bit() {
        return bit;
    }

    List<String> words() {
        return Words.words(groups.split(" "))
                .flatMap(word -> word.length() > 1 || this == TOOL
                        ? Stream.of(word)
                        : SEPARATORS.stream().map(mark -> word + mark))
                .toList();
    }
}

package io.github.zhnews.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** What a line may state, told by its words. A mark is a hint: whoever asks for it reads the line. */
public enum Mark {
    /** Whose text it is: 来源, 转自. */
    SOURCE("labels.source", "labels.original"),
    /** Who wrote: 作者, 记者, 报道. */
    AUTHOR("labels.author", "roles.compounding", "roles.trailing", "roles.contributions", "roles.reports"),
    /** Who edited: 责编, 选稿. */
    EDITOR("labels.editor"),
    /** That the text was changed: 更新. */
    CHANGE("labels.modified"),
    /** That it is the bar below a headline: 来源：, 字号. */
    BAR("furniture.bar-labels");

    /** What stands behind a label of one character, which without it is a part of any word. */
    private static final List<String> SEPARATORS = List.of(":", "/", "|", "、");

    private final List<String> groups;

    Mark(String... groups) {
        this.groups = List.of(groups);
    }

    /** The bit that stands for it among those of a line. */
    public long bit() {
        return 1L << ordinal();
    }

    List<String> words() {
        var words = new ArrayList<String>();
        for (var group : groups) {
            for (var word : Vocabulary.words(group)) {
                if (word.length() == 1) {
                    SEPARATORS.forEach(s -> words.add(word + s));
                } else {
                    words.add(word);
                }
            }
        }
        return words;
    }
}

package io.github.zhnews.vocabulary;

import io.github.zhnews.model.Reason;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A group of phrases that stand around an article's text. A phrase alone decides nothing: its group says where in the text such
 * a line may stand and how long it may be.
 *
 * @param longest how long such a line may be, in characters without blanks
 * @param open whether it ends without a full stop
 */
public record Phrases(Reason reason, Scope scope, int longest, boolean open) {
    /** Where a line of a group may stand. */
    public enum Scope {
        TAIL,
        EDGE,
        ANY
    }

    /** The place of the first group's bit among the marks of a line: behind those of {@link Mark}. */
    static final int FIRST_BIT = Mark.values().length;

    /** The groups in the order of the file, by their headings there. */
    static final List<Phrases> ALL = all();

    /** No longer line is one of a group's, unless most of it is blank. */
    private static final int MOST_CHARS =
            2 * ALL.stream().mapToInt(Phrases::longest).max().orElse(0);

    private static List<Phrases> all() {
        List<Phrases> all = new ArrayList<>();
        for (var heading : Vocabulary.groups("phrases")) {
            var parts = heading.toUpperCase(Locale.ROOT).split(" ");
            all.add(new Phrases(
                    Reason.valueOf(parts[0].replace('-', '_')),
                    Scope.valueOf(parts[1]),
                    Integer.parseInt(parts[2]),
                    parts.length > 3));
        }
        return List.copyOf(all);
    }

    /** The first group that a part of a line belongs to by its words, or {@code null}. */
    public static @Nullable Phrases of(char[] s, int from, int to) {
        if (to - from > MOST_CHARS) {
            return null;
        }
        for (long left = LineMatcher.phrases(s, from, to) >>> FIRST_BIT; left != 0; left &= left - 1) {
            var group = ALL.get(Long.numberOfTrailingZeros(left));
            if (group.admits(s, from, to)) {
                return group;
            }
        }
        return null;
    }

    private boolean admits(char[] s, int from, int to) {
        int length = 0;
        char last = 0;
        for (int i = from; i < to && length <= longest; i++) {
            if (!Spaces.isSpace(s[i])) {
                length++;
                last = s[i];
            }
        }
        return length <= longest && !(open && last == '。');
    }
}

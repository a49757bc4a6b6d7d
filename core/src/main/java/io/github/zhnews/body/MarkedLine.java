// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.model.Run;
import io.github.zhnews.model.Run.Mark;
import io.github.zhnews.page.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The links and marks of a line, as short as they can be kept until somebody asks for its runs: most readers want its text alone. */
final class MarkedLine implements Supplier<List<Run>> {
    private static final List<Mark> MARKS = List.of(Mark.values());

    private final String text;
    private final int[] ends;
    private final byte[] marks;
    private final @Nullable String[] hrefs;
    private final @Nullable URI base;

    /**
     * A line.
     *
     * @param ends where each run ends
     * @param marks a {@link #bit} for each of a run's marks
     * @param hrefs where a run links to, as the page writes it
     * @param base what that is relative to
     */
    MarkedLine(String text, int[] ends, byte[] marks, @Nullable String[] hrefs, @Nullable URI base) {
        this.text = text;
        this.ends = ends;
        this.marks = marks;
        this.hrefs = hrefs;
        this.base = base;
    }

    static int bit(Mark mark) {
        return 1 << MARKS.indexOf(mark);
    }

    @Override
    public List<Run> get() {
        var runs = new ArrayList<Run>();
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            var href = hrefs[i];
            runs.add(Run.of(text.substring(start, ends[i]))
                    .withMarks(marks(i))
                    .withLink(href == null ? null : Addresses.resolve(base, href)));
            start = ends[i];
        }
        return runs;
    }

    private Set<Mark> marks(int run) {
        var set = EnumSet.noneOf(Mark.class);
        for (var mark : MARKS) {
            if ((marks[run] & bit(mark)) != 0) {
                set.add(mark);
            }
        }
        return set;
    }
}

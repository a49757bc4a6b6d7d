package io.github.zhnews.fields;

import io.github.zhnews.fields.Stated.Edge;
import io.github.zhnews.page.Page;

/**
 * Letters of a stated headline that the page displays.
 *
 * @param stated what is displayed, in part or whole
 * @param start its first letter that is displayed
 * @param end the letter behind the last one displayed
 * @param firstLine the line that displays it, or the first of several
 * @param line the last line that displays it
 * @param from where the display starts in the page's characters
 * @param to where it ends, exclusive
 * @param whole whether the lines show nothing else
 */
record Sighting(Stated stated, int start, int end, int firstLine, int line, int from, int to, boolean whole) {
    int letters() {
        return end - start;
    }

    Edge startEdge() {
        return stated.startOf(start);
    }

    Edge endEdge() {
        return stated.endOf(end);
    }

    /** This and what follows it both in the statement and on the page. */
    Sighting with(Sighting next) {
        return new Sighting(stated, start, next.end, firstLine, next.line, from, next.to, true);
    }

    /** Whether the display breaks off: 某地举行春节… */
    boolean isCut(Page page) {
        char[] s = page.tree().chars();
        return to - from > 2 && (s[to - 1] == '…' || s[to - 1] == '⋯' || s[to - 1] == '.' && s[to - 2] == '.');
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.fields.StatedTitle.Edge;
import io.github.zhnews.page.Page;

/** Letters of a stated headline that the page displays. */
record DisplayedTitle(
        StatedTitle stated, int start, int end, int firstLine, int line, int from, int to, boolean whole) {
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
    DisplayedTitle with(DisplayedTitle next) {
        return new DisplayedTitle(stated, start, next.end, firstLine, next.line, from, next.to, true);
    }

    /** Whether the display breaks off: 某地举行春节… */
    boolean isCut(Page page) {
        char[] s = page.tree().chars();
        return to - from > 2 && (s[to - 1] == '…' || s[to - 1] == '⋯' || s[to - 1] == '.' && s[to - 2] == '.');
    }
}

package io.github.zhnews.fields;

import io.github.zhnews.fields.BarName.Hint;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.text.people.Sources;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** The medium or account whose name stands beside the time or closes the text, without a label. */
record UnlabelledSource(String name, MarginLine note, String method, double confidence) {
    /** A name that scores less is one of too many things that it could be. */
    private static final double LEAST = 0.5;

    private static final int LONGEST_CLOSING = 16;

    private static final Words CHANNEL_ENDS = Words.of("pages.channel-ends");

    /** The source, or {@code null} where nothing in the right place can be the name of one. */
    static @Nullable UnlabelledSource of(Margins around) {
        var beside = beside(around);
        // The site's own name beside the time says less than another medium's at the end.
        boolean own = beside != null && around.page().documentTitle().contains(beside.name());
        var closing = beside == null || own ? closing(around) : null;
        return closing != null ? closing : beside;
    }

    private static @Nullable UnlabelledSource beside(Margins around) {
        UnlabelledSource best = null;
        for (var candidate : around.names()) {
            double score = score(candidate, around);
            if (score > (best == null ? LEAST : best.confidence())) {
                var name = Sources.clean(candidate.text());
                best = name == null ? best : new UnlabelledSource(name, candidate.note(), "dateline", score);
            }
        }
        return best;
    }

    private static double score(BarName name, Margins around) {
        boolean person = NameList.isPersonName(name.text()) && !around.isFollowed(name.note());
        if (person || name.hint() == Hint.OTHER || name.hint() == Hint.NONE && isChannel(name.text(), around)) {
            return 0;
        }
        double score = name.hint() == Hint.SOURCE ? 0.8 : name.hint() == Hint.NAME ? 0.7 : 0;
        boolean onTimeLine = name.note().hasTime();
        if ((onTimeLine || around.isNextToTime(name.note())) && MediaNames.isMedium(name.text())) {
            return score == 0 ? 0.75 : score + 0.05;
        }
        return onTimeLine && name.alone() ? Math.max(score, 0.55) : score;
    }

    /** Whether a name is that of a part of the site: it stands in the path above the headline too. */
    private static boolean isChannel(String name, Margins around) {
        if (MediaNames.isMedium(name) && !CHANNEL_ENDS.end(name)) {
            return false;
        }
        for (var note : around.above()) {
            if (note.text().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** A last line that is nothing but the name of a medium. */
    private static @Nullable UnlabelledSource closing(Margins around) {
        var end = around.closing();
        var last = end.isEmpty() ? null : end.get(end.size() - 1);
        if (last == null || last.letters() > LONGEST_CLOSING || last.letters() == 0) {
            return null;
        }
        var text = last.text();
        var name = Sources.clean(Character.isLetter(text.charAt(0)) ? text : text.substring(1));
        boolean medium = name != null && MediaNames.isMedium(name) && !CHANNEL_ENDS.end(name);
        return name != null && medium && name.length() == last.letters()
                ? new UnlabelledSource(name, last, "sign-off", 0.6)
                : null;
    }
}

package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The times that a page's meta elements state, under the many names that pages have for them. */
final class MetaTimes {
    private static final int NONE = -1;
    private static final int MODIFIED = -2;

    private static final List<String> FIRST =
            List.of("articlepublishedtime", "datepublished", "firstpublishedtime", "articlepublishtime", "apubtime");

    private static final List<String> LAST = List.of("""
            ogtime date dcdate dcdatecreated dctermscreated dctermsdate dctermsissued datecreated ptime sailthrudate dateupdate articledate
            newsdate newstime""".split("\\s+"));

    /** Parts of names of times that are none of publication: when the file was made, when it ends. */
    private static final String[] OTHER = "make expire effective generat build valid deadline publisher".split(" ");

    private MetaTimes() {}

    /** The times of publication, the most reliable key first. */
    static List<Found<StatedTime>> published(Page page, TimeContext context) {
        var times = read(page, context, rank -> rank >= 0);
        times.sort(Comparator.comparingDouble(time -> -time.confidence()));
        return times;
    }

    /** The times of the last change. */
    static List<Found<StatedTime>> modified(Page page, TimeContext context) {
        return read(page, context, rank -> rank == MODIFIED);
    }

    private static List<Found<StatedTime>> read(Page page, TimeContext context, IntPredicate ranks) {
        var times = new ArrayList<Found<StatedTime>>(2);
        for (var entry : page.meta().entries()) {
            int rank = rank(entry.key());
            var time = ranks.test(rank) ? Times.parse(entry.value(), context) : null;
            if (time != null) {
                double confidence = rank == MODIFIED ? 0.85 : 0.9 - 0.1 * rank;
                times.add(new Found<>(time, new Origin.Meta(entry.key()), confidence));
            }
        }
        return times;
    }

    /** How reliable a key is as that of a time of publication, from 0 on; less than 0 for other keys. */
    private static int rank(String key) {
        if (!mayBeTime(key)) {
            return NONE;
        }
        var name = letters(key);
        if (name.endsWith("id") || name.endsWith("type")) {
            return NONE;
        }
        if (FIRST.contains(name)) {
            return 0;
        }
        if (LAST.contains(name)) {
            return 2;
        }
        for (var part : OTHER) {
            if (name.contains(part)) {
                return NONE;
            }
        }
        if (name.contains("modif") || name.contains("update") || name.contains("revis")) {
            return MODIFIED;
        }
        boolean published = name.contains("pub")
                || name.contains("release")
                || name.contains("issued")
                || name.contains("createat");
        return published ? 1 : NONE;
    }

    private static boolean mayBeTime(String key) {
        return key.contains("time")
                || key.contains("date")
                || key.endsWith("_at")
                || key.contains("pub")
                || key.contains("created");
    }

    private static String letters(String key) {
        var name = new StringBuilder(key.length());
        key.chars().filter(Character::isLetterOrDigit).forEach(c -> name.append((char) c));
        return name.toString().toLowerCase(Locale.ROOT);
    }
}

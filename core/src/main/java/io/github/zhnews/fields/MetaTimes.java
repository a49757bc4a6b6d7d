package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Meta;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        var ranked = new ArrayList<List<Found<StatedTime>>>(
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        for (var entry : page.meta().entries()) {
            int rank = rank(entry.key());
            if (rank >= 0) {
                add(ranked.get(rank), entry, context, 0.9 - 0.1 * rank);
            }
        }
        var all = ranked.get(0);
        all.addAll(ranked.get(1));
        all.addAll(ranked.get(2));
        return all;
    }

    /** The times of the last change. */
    static List<Found<StatedTime>> modified(Page page, TimeContext context) {
        var all = new ArrayList<Found<StatedTime>>(2);
        for (var entry : page.meta().entries()) {
            if (rank(entry.key()) == MODIFIED) {
                add(all, entry, context, 0.85);
            }
        }
        return all;
    }

    private static void add(List<Found<StatedTime>> list, Meta.Entry entry, TimeContext context, double confidence) {
        var time = Times.parse(entry.value(), context);
        if (time != null) {
            list.add(new Found<>(time, new Origin.Meta(entry.key()), confidence));
        }
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
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                name.append(key.charAt(i));
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}

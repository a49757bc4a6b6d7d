// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Meta;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times that a page states where its readers do not see them: in meta elements, JSON-LD and attributes. */
final class StatedTimes {
    private static final int NO_TIME = -1;
    private static final int MODIFIED = -2;
    /** The rank of a key whose name tells nothing of times. */
    private static final int UNNAMED = -3;

    /** Digits of a day with its clock, or of seconds since 1970, and the characters that state them. */
    private static final int LEAST_DIGITS = 10;

    private static final int LONGEST_TIME = 40;

    private static final Words MAY_BE_TIME = Words.of("meta-keys.may-be-time");
    private static final Words NO_TIMES = Words.of("meta-keys.no-time-ends");
    private static final Words FIRST = Words.of("meta-keys.published-first");
    private static final Words LAST = Words.of("meta-keys.published-last");
    private static final Words OTHER = Words.of("meta-keys.other-times");
    private static final Words CHANGED = Words.of("meta-keys.modified");
    private static final Words PUBLISHED = Words.of("meta-keys.published");

    private static final int[] ATTRIBUTES = Stream.of("datetime", "data-time", "data-ptime", "data-val")
            .mapToInt(Attr::of)
            .toArray();
    /** Names that only few pages use; looked for in the elements that hold all of the article. */
    private static final Words RARE_ATTRIBUTES = Words.of("meta-keys.time-attributes");

    private static final Origin ATTRIBUTE = Origin.heuristic("attribute");
    private static final int MAX_NODES = 200;

    private final Margins around;
    private final TimeContext context;
    private @Nullable List<Found<StatedTime>> published;
    private @Nullable List<Found<StatedTime>> linked;
    private @Nullable List<Found<StatedTime>> inAttributes;
    /** The rank of each meta element. */
    private int @Nullable [] ranks;

    /** Those of a page; {@link Margins#stated} gives them to all who ask. */
    StatedTimes(Margins around, TimeContext context) {
        this.around = around;
        this.context = context;
    }

    boolean isIn(TimeContext other) {
        return context.equals(other);
    }

    /**
     * The times of publication in meta elements, the most reliable key first. Some systems state the last change there, too: what
     * their JSON-LD says goes before that.
     */
    List<Found<StatedTime>> published() {
        if (published == null) {
            published = readPublished();
        }
        return published;
    }

    private List<Found<StatedTime>> readPublished() {
        var times = meta(rank -> rank >= 0);
        times.sort(Comparator.comparingDouble(time -> -time.confidence()));
        if (times.isEmpty() || around.page.jsonLd().size() == 0) {
            return times;
        }
        var changes = new ArrayList<>(modified());
        changes.addAll(linkedChange());
        var changed = times.stream().filter(time -> isAny(time, changes)).toList();
        if (!changed.isEmpty()) {
            times.removeAll(changed);
            times.addAll(linked());
            times.addAll(changed);
        }
        return times;
    }

    private static boolean isAny(Found<StatedTime> time, List<Found<StatedTime>> others) {
        return others.stream().anyMatch(other -> other.value().equals(time.value()));
    }

    /** The times of publication that meta elements and JSON-LD state, those of meta elements first. */
    List<Found<StatedTime>> inHead() {
        var times = new ArrayList<>(published());
        times.addAll(linked());
        return times;
    }

    /** The times in meta elements whose names tell nothing: what a minute shown tells is enough. */
    List<Found<StatedTime>> unnamed() {
        return meta(rank -> rank == UNNAMED);
    }

    /** The times of the last change in meta elements. */
    List<Found<StatedTime>> modified() {
        return meta(rank -> rank == MODIFIED);
    }

    private List<Found<StatedTime>> meta(IntPredicate wanted) {
        var times = new ArrayList<Found<StatedTime>>(2);
        var entries = around.page.meta().entries();
        var ranks = ranks(entries);
        for (int i = 0; i < ranks.length; i++) {
            int rank = ranks[i];
            if (wanted.test(rank)) {
                var entry = entries.get(i);
                double confidence = rank == MODIFIED ? 0.85 : 0.9 - 0.1 * rank;
                add(entry.value(), Origin.meta(entry.key()), confidence, times);
            }
        }
        return times;
    }

    private int[] ranks(List<Meta.Entry> entries) {
        if (ranks == null) {
            ranks = new int[entries.size()];
            for (int i = 0; i < ranks.length; i++) {
                var entry = entries.get(i);
                ranks[i] = rank(entry);
            }
        }
        return ranks;
    }

    /** Most values are long and no times, as their keys tell, too. */
    private static int rank(Meta.Entry entry) {
        var value = entry.value();
        boolean mayBe = value.length() <= LONGEST_TIME || MAY_BE_TIME.in(entry.key());
        int rank = mayBe && Times.mayBe(value) ? rank(entry.key()) : NO_TIME;
        return rank != UNNAMED || mayBeTime(value) ? rank : NO_TIME;
    }

    private static boolean mayBeTime(String value) {
        int digits = 0;
        for (int i = 0; i < value.length() && value.length() <= LONGEST_TIME; i++) {
            digits += value.charAt(i) >= '0' && value.charAt(i) <= '9' ? 1 : 0;
        }
        return digits >= LEAST_DIGITS;
    }

    /** How reliable a key is as that of a time of publication, from 0 on; less than 0 for other keys. */
    private static int rank(String key) {
        if (!MAY_BE_TIME.in(key)) {
            return UNNAMED;
        }
        var name = bare(key);
        if (NO_TIMES.end(name)) {
            return NO_TIME;
        }
        if (FIRST.has(name) || LAST.has(name)) {
            return FIRST.has(name) ? 0 : 2;
        }
        if (OTHER.in(name)) {
            return NO_TIME;
        }
        return CHANGED.in(name) ? MODIFIED : PUBLISHED.in(name) ? 1 : UNNAMED;
    }

    /** A key without marks in small letters. */
    private static String bare(String key) {
        int plain = 0;
        while (plain < key.length() && key.charAt(plain) >= 'a' && key.charAt(plain) <= 'z') {
            plain++;
        }
        if (plain == key.length()) {
            return key;
        }
        var bare = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                bare.append(key.charAt(i));
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    /** The time of publication that JSON-LD states of the article. */
    List<Found<StatedTime>> linked() {
        if (linked == null) {
            linked = linked("datePublished", "pubDate");
        }
        return linked;
    }

    /** The time of the last change that JSON-LD states of the article. */
    List<Found<StatedTime>> linkedChange() {
        return linked("dateModified", "upDate");
    }

    private List<Found<StatedTime>> linked(String... keys) {
        var value = around.page.jsonLd().size() == 0 ? null : LinkedData.ofArticle(around.page, keys);
        var times = new ArrayList<Found<StatedTime>>(1);
        add(value, Origin.jsonLd(keys[0]), 0.85, times);
        return times;
    }

    /** The times in attributes of the elements around the dateline bar and the text, those of the bar first. */
    List<Found<StatedTime>> inAttributes() {
        if (inAttributes == null) {
            inAttributes = readInAttributes();
        }
        return inAttributes;
    }

    private List<Found<StatedTime>> readInAttributes() {
        var tree = around.page.tree();
        var times = new ArrayList<Found<StatedTime>>(2);
        int first = firstNode();
        int end = Math.min(endNode(), first + MAX_NODES);
        for (int node = first; node < end; node++) {
            if (tree.tag(node) != Tag.TEXT) {
                addAttributes(node, times);
            }
        }
        for (int node = first < tree.size() ? tree.parent(first) : 0; node > 0; node = tree.parent(node)) {
            addAttributes(node, times);
            for (var name : RARE_ATTRIBUTES.all()) {
                add(tree.attr(node, name), ATTRIBUTE, 0.85, times);
            }
        }
        return times;
    }

    /** The times in attributes of the elements that show one above the headline or behind the text. */
    List<Found<StatedTime>> inAttributesBeyond() {
        var tree = around.page.tree();
        var lines = around.page.lines();
        var times = new ArrayList<Found<StatedTime>>(1);
        var notes = new ArrayList<>(around.above);
        notes.addAll(around.after);
        for (var note : notes) {
            int end = note.mayHaveTime() ? lines.endNode(note.line) : 0;
            for (int node = Math.max(lines.firstNode(note.line) - 1, 1); node < end; node++) {
                if (tree.tag(node) != Tag.TEXT) {
                    addAttributes(node, times);
                }
            }
        }
        return times;
    }

    private void addAttributes(int node, List<Found<StatedTime>> times) {
        for (int attr : ATTRIBUTES) {
            add(around.page.tree().attr(node, attr), ATTRIBUTE, 0.85, times);
        }
    }

    private int firstNode() {
        var lines = around.page.lines();
        int line = around.headline.line();
        if (line < 0) {
            line = around.bar.isEmpty() ? 0 : around.bar.get(0).line;
        }
        return line < lines.size() ? Math.max(lines.block(line), 1) : 1;
    }

    private int endNode() {
        return around.lead.isEmpty()
                ? around.page.tree().size()
                : around.page.lines().firstNode(around.lead.get(0).line);
    }

    private void add(@Nullable String value, Origin origin, double confidence, List<Found<StatedTime>> times) {
        var time = value == null ? null : Times.parse(value, context);
        if (time != null) {
            times.add(new Found<>(time, origin, confidence));
        }
    }
}

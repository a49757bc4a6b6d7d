package io.github.zhnews.fields;

import io.github.zhnews.fields.DisplayedTimes.Shown;
import io.github.zhnews.fields.MarginLine.Side;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.AddressDate;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and last changed. The time that the page shows its readers decides: what its head, its
 * attributes and scripts state may be that of a change or of the file. Where they state the same more exactly, that is taken.
 */
public final class TimeFinder {
    private final Margins around;
    private final Page page;
    private final TimeContext context;

    private TimeFinder(Margins around, TimeContext context) {
        this.around = around;
        page = around.page();
        this.context = context;
    }

    /** Finds the time of publication. */
    public static @Nullable Found<StatedTime> published(Margins around, TimeContext context) {
        return new TimeFinder(around, context).published();
    }

    /** The time of publication as exactly as the page states it. */
    public static Found<StatedTime> refined(Margins around, TimeContext context, Found<StatedTime> known) {
        return new TimeFinder(around, context).refined(known);
    }

    /** Finds the time of the last change. */
    public static @Nullable Found<StatedTime> modified(
            Margins around, TimeContext context, @Nullable StatedTime published) {
        return new TimeFinder(around, context).modified(published);
    }

    /**
     * All times that were weighed as that of publication.
     *
     * @return the times displayed, from the most likely place to the least likely one, then those stated elsewhere
     *
     */
    public static List<Found<StatedTime>> candidates(Margins around, TimeContext context) {
        var finder = new TimeFinder(around, context);
        var shown = new DisplayedTimes(around, finder.plain()).published();
        var all = new ArrayList<>(shown.stream().map(TimeFinder::found).toList());
        all.addAll(finder.stated());
        Stream.of(ScriptTimes.any(around.page(), finder.plain()), finder.addressDate())
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    /** All times that were weighed as that of the last change. */
    public static List<Found<StatedTime>> changes(Margins around, TimeContext context) {
        return new TimeFinder(around, context).changes(context);
    }

    private TimeContext plain() {
        return context.withNow(null);
    }

    private @Nullable Found<StatedTime> published() {
        var plain = plain();
        var shown = new DisplayedTimes(around, plain);
        for (var notes : around.all()) {
            var best = best(shown.published(notes));
            if (best != null) {
                return best;
            }
        }
        var stated = stated();
        var dated = withYearOf(stated);
        if (dated != null) {
            return dated;
        }
        if (!stated.isEmpty()) {
            return refined(stated.get(0));
        }
        var inScript = ScriptTimes.any(page, plain);
        if (inScript != null) {
            return inScript;
        }
        return ofLastResort(shown);
    }

    /** The first of the times shown, as exactly as anything on the page states it. */
    private @Nullable Found<StatedTime> best(List<Shown> shown) {
        for (var candidate : shown) {
            if (isTrusted(candidate)) {
                var others = shown.stream().map(TimeFinder::found).toList();
                return refined(finest(found(candidate), candidate.time(), others));
            }
        }
        return null;
    }

    /** Far from the headline a time may be another article's or the reader's own; the address and the head know better. */
    private boolean isTrusted(Shown shown) {
        if (shown.labelled() || shown.side() == Side.BAR || shown.side() == Side.LEAD) {
            return true;
        }
        var known = shown.side() == Side.ABOVE ? new ArrayList<Found<StatedTime>>() : stated();
        var address = addressDate();
        if (address != null) {
            known.add(address);
        }
        return known.isEmpty()
                || known.stream()
                        .anyMatch(k -> k.value()
                                .local()
                                .toLocalDate()
                                .equals(shown.time().local().toLocalDate()));
    }

    private static Found<StatedTime> found(Shown shown) {
        double confidence = shown.labelled()
                ? 0.96
                : switch (shown.side()) {
                    case BAR -> 0.93;
                    case LEAD -> 0.85;
                    case ABOVE -> 0.8;
                    case END, AFTER -> 0.7;
                };
        return new Found<>(shown.time(), new Origin.Heuristic(shown.labelled() ? "label" : "dateline"), confidence);
    }

    /** The same time as exactly as the page states it anywhere; what is costly to read is read last. */
    private Found<StatedTime> refined(Found<StatedTime> found) {
        if (isExact(found)) {
            return found;
        }
        var best = finest(found, found.value(), MetaTimes.published(page, context));
        best = isExact(best) ? best : finest(best, found.value(), linked("datePublished", "pubDate"));
        best = isExact(best) ? best : finest(best, found.value(), AttributeTimes.of(around, context));
        if (!isExact(best)) {
            var exact = ScriptTimes.refining(page, best.value(), context);
            best = exact != null && isFiner(exact.value(), best.value()) ? exact : best;
        }
        return best.value().equals(found.value())
                ? found
                : new Found<>(best.value(), best.origin(), Math.max(found.confidence(), 0.97));
    }

    private Found<StatedTime> finest(Found<StatedTime> best, StatedTime shown, List<Found<StatedTime>> others) {
        var finest = best;
        for (var other : others) {
            if (isFiner(other.value(), finest.value()) && TimeAgreement.of(shown, other.value(), context.zone())) {
                finest = other;
            }
        }
        return finest;
    }

    private static boolean isExact(Found<StatedTime> found) {
        return found.value().precision() == Precision.SECOND;
    }

    /** Midnight to the second is but a date filled up. */
    private static boolean isFiner(StatedTime time, StatedTime than) {
        return time.precision().compareTo(than.precision()) > 0
                && !(than.precision() == Precision.DATE
                        && time.local().toLocalTime().equals(LocalTime.MIDNIGHT));
    }

    /** What head, JSON-LD and attributes state, the most reliable first. */
    private List<Found<StatedTime>> stated() {
        var stated = new ArrayList<>(MetaTimes.published(page, context));
        stated.addAll(linked("datePublished", "pubDate"));
        stated.addAll(AttributeTimes.of(around, context));
        return stated;
    }

    private List<Found<StatedTime>> linked(String... keys) {
        var value = page.jsonLd().size() == 0 ? null : LinkedData.ofArticle(page, keys);
        var time = value == null ? null : Times.parse(value, context);
        return time == null ? List.of() : List.of(new Found<>(time, new Origin.JsonLd(keys[0]), 0.85));
    }

    /** A time shown without its year, which the address tells or another statement of the same day. */
    private @Nullable Found<StatedTime> withYearOf(List<Found<StatedTime>> stated) {
        var years = new ArrayList<Integer>();
        for (var time : stated) {
            years.add(time.value().local().getYear());
        }
        var address = AddressDate.of(page.address());
        if (address != null) {
            years.add(address.year());
        }
        for (int candidate : years.stream().distinct().toList()) {
            for (var shown : new DisplayedTimes(around, context.withNow(null).withYear(candidate)).published()) {
                boolean sure =
                        shown.labelled() || shown.time().precision() != Precision.DATE && shown.side() == Side.BAR;
                boolean confirmed = address != null && address.year() == candidate
                        || stated.stream().anyMatch(s -> TimeAgreement.of(shown.time(), s.value(), context.zone()));
                if (sure && confirmed) {
                    return refined(found(shown));
                }
            }
        }
        return null;
    }

    private @Nullable Found<StatedTime> ofLastResort(DisplayedTimes shown) {
        var address = addressDate();
        for (var changed : shown.modified()) {
            // A page that shows nothing but this mostly means the time of publication by it.
            if (address == null || TimeAgreement.of(address.value(), changed.time(), context.zone())) {
                return refined(new Found<>(changed.time(), new Origin.Heuristic("label"), 0.4));
            }
        }
        for (var relative : new DisplayedTimes(around, context).published()) {
            if (address == null || TimeAgreement.of(address.value(), relative.time(), context.zone())) {
                return new Found<>(relative.time(), new Origin.Heuristic("dateline"), 0.5);
            }
        }
        return address;
    }

    private @Nullable Found<StatedTime> addressDate() {
        var address = AddressDate.of(page.address());
        var date = address == null ? null : address.time();
        return date == null ? null : new Found<>(date, new Origin.Address(), 0.6);
    }

    private @Nullable Found<StatedTime> modified(@Nullable StatedTime published) {
        var plain = context.withYear(
                published == null ? null : Integer.valueOf(published.local().getYear()));
        Found<StatedTime> best = null;
        for (var time : changes(plain)) {
            boolean later = published == null || TimeAgreement.isNotBefore(time.value(), published, context.zone());
            boolean finer = best == null
                    || isFiner(time.value(), best.value())
                            && TimeAgreement.of(best.value(), time.value(), context.zone());
            best = later && finer ? time : best;
        }
        return best;
    }

    private List<Found<StatedTime>> changes(TimeContext displayed) {
        var times = new ArrayList<Found<StatedTime>>();
        for (var shown : new DisplayedTimes(around, displayed).modified()) {
            times.add(new Found<>(shown.time(), new Origin.Heuristic("label"), 0.95));
        }
        times.addAll(MetaTimes.modified(page, context));
        times.addAll(linked("dateModified", "upDate"));
        return times;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.fields.DisplayedTimes.Shown;
import io.github.zhnews.fields.MarginLine.Side;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.TimeContext;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and last changed. The time that the page shows its readers decides: what its head, its
 * attributes and scripts state may be that of a change or of the file. Where they state the same more exactly, that is taken.
 */
public final class TimeFinder {
    /** How much a time tells at the least that is shown and stated more exactly elsewhere. */
    static final double REFINED = 0.97;

    private final Margins around;
    private final Page page;
    private final TimeContext context;
    private final StatedTimes statements;
    private final DisplayedTimes shown;

    private TimeFinder(Margins around, TimeContext context) {
        this.around = around;
        page = around.page;
        this.context = context;
        statements = around.stated(context);
        shown = new DisplayedTimes(around, context.withNow(null));
    }

    /** What may be the time of publication. */
    public static Candidates<StatedTime> published(Margins around, TimeContext context) {
        return new TimeFinder(around, context).published();
    }

    /** The time of publication as exactly as the page states it. */
    public static Found<StatedTime> refined(Margins around, TimeContext context, Found<StatedTime> known) {
        return new TimeFinder(around, context).refined(known);
    }

    /** What may be the time of the last change. */
    public static Candidates<StatedTime> modified(Margins around, TimeContext context, @Nullable StatedTime published) {
        return new TimeFinder(around, context).modified(published);
    }

    private Candidates<StatedTime> published() {
        return Candidates.of(taker -> displayed(taker)
                || withYear(taker)
                || aboveAsInAddress().anyMatch(taker::takes)
                || stated(taker)
                || taker.takes(ScriptTimes.any(page, context.withNow(null)))
                || ofLastResort().anyMatch(taker::takes));
    }

    private boolean stated(Taker<StatedTime> taker) {
        for (var stated : stated()) {
            if (taker.takes(refined(stated)) || taker.takes(stated)) {
                return true;
            }
        }
        return false;
    }

    /** The times shown, each as exactly as anything on the page states it, and as it is shown. */
    private boolean displayed(Taker<StatedTime> taker) {
        for (var notes : around.all()) {
            for (var time : shown.published(notes)) {
                var found = found(time);
                boolean isEnough = isTrusted(time)
                        ? taker.takes(refined(found)) || taker.takes(found)
                        : taker.takes(Found.doubted(found.value(), found.origin()));
                if (isEnough) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Far from the headline a time may be another article's or the reader's own; the address and the head know better. */
    private boolean isTrusted(Shown time) {
        var side = time.side();
        if (side == Side.BAR || side == Side.LEAD || side == Side.ABOVE && time.labelled()) {
            return true;
        }
        var day = time.time().local().toLocalDate();
        var stated = side == Side.ABOVE ? List.<Found<StatedTime>>of() : stated();
        var days = Stream.concat(stated.stream(), Stream.ofNullable(addressDate()))
                .map(known -> known.value().local().toLocalDate())
                .toList();
        return days.isEmpty() || days.contains(day);
    }

    private static Found<StatedTime> found(Shown time) {
        double confidence = time.labelled()
                ? 0.96
                : switch (time.side()) {
                    case BAR -> 0.93;
                    case LEAD -> 0.85;
                    case ABOVE -> 0.8;
                    case END, AFTER -> 0.7;
                };
        return new Found<>(time.time(), Origin.heuristic(time.labelled() ? "label" : "dateline"), confidence);
    }

    /** The same time as exactly as the page states it anywhere; what is costly to read is read last. */
    private Found<StatedTime> refined(Found<StatedTime> found) {
        var time = found.value();
        var best = isExact(found) ? found : finest(found, time, inBars());
        best = isExact(best) ? best : finest(best, time, statements.published());
        best = isExact(best) ? best : finest(best, time, statements.linked());
        best = isExact(best) ? best : finest(best, time, statements.inAttributes());
        best = isExact(best) ? best : finest(best, time, statements.inAttributesBeyond());
        if (!isExact(best) && time.precision() == Precision.MINUTE) {
            best = finest(best, time, statements.unnamed());
        }
        if (!isExact(best)) {
            var exact = ScriptTimes.refining(page, best.value(), context);
            best = exact != null && isFiner(exact.value(), best.value()) ? exact : best;
        }
        if (isExact(best) && best.value().offset().isEmpty()) {
            best = SameTime.withOffset(best, time.hasTimeOfDay(), statements.inHead());
        }
        return best.value().equals(time)
                ? found
                : new Found<>(best.value(), best.origin(), Math.max(found.confidence(), REFINED));
    }

    /** Beside the time shown, bars repeat it for machines, and the first lines of a text as its source stated it. */
    private List<Found<StatedTime>> inBars() {
        var times = new ArrayList<Found<StatedTime>>(2);
        for (var time : shown.published(around.bar)) {
            times.add(found(time));
        }
        for (var time : shown.published(around.lead)) {
            times.add(found(time));
        }
        return times;
    }

    private Found<StatedTime> finest(Found<StatedTime> best, StatedTime known, List<Found<StatedTime>> others) {
        var finest = best;
        for (var other : others) {
            var completed = isFiner(other.value(), finest.value())
                    ? SameTime.completed(known, other.value(), context.zone())
                    : null;
            finest = completed == null ? finest : new Found<>(completed, other.origin(), other.confidence());
        }
        return finest;
    }

    private static boolean isExact(Found<StatedTime> found) {
        return found.value().precision() == Precision.SECOND;
    }

    /** Midnight or, on the clock of UTC, noon to the second is but a date filled up. */
    private static boolean isFiner(StatedTime time, StatedTime than) {
        return time.precision().compareTo(than.precision()) > 0 && (than.hasTimeOfDay() || !isFilledUp(time));
    }

    private static boolean isFilledUp(StatedTime time) {
        var clock = time.local().toLocalTime();
        var utc = time.offset().map(offset -> clock.minusSeconds(offset.getTotalSeconds()));
        return clock.equals(LocalTime.MIDNIGHT)
                || utc.filter(at -> at.equals(LocalTime.MIDNIGHT) || at.equals(LocalTime.NOON))
                        .isPresent();
    }

    /** What head, JSON-LD and attributes state, the most reliable first. */
    private List<Found<StatedTime>> stated() {
        var stated = statements.inHead();
        stated.addAll(statements.inAttributes());
        return stated;
    }

    /**
     * A time shown without its year, which the address tells, another statement of the same day, or else the address of a picture
     * in the text that has its day.
     */
    private boolean withYear(Taker<StatedTime> taker) {
        var stated = stated();
        var address = page.addressDate();
        var year = address == null ? null : address.year();
        if (stated.isEmpty() && year == null) {
            stated = PictureDays.of(around);
        }
        var known = stated;
        return Stream.concat(known.stream().map(time -> time.value().local().getYear()), Stream.ofNullable(year))
                .distinct()
                .flatMap(candidate -> new DisplayedTimes(
                                around, context.withNow(null).withYear(candidate))
                        .published().stream()
                                .filter(time ->
                                        time.labelled() || time.time().hasTimeOfDay() && time.side() == Side.BAR)
                                .filter(this::isTrusted)
                                .filter(time -> candidate.equals(year) || confirms(known, time.time())))
                .anyMatch(time -> taker.takes(refined(found(time))));
    }

    private boolean confirms(List<Found<StatedTime>> stated, StatedTime time) {
        return stated.stream().anyMatch(s -> agrees(time, s.value()) || agrees(s.value(), time));
    }

    /** The day right above the headline that the address has, too: what the head states then is that of another system. */
    private Stream<Found<StatedTime>> aboveAsInAddress() {
        var address = addressDate();
        if (address == null || address.value().precision() != Precision.DATE) {
            return Stream.empty();
        }
        var day = address.value().local().toLocalDate();
        return shown.daysAbove().stream()
                .filter(above -> above.local().toLocalDate().equals(day))
                .map(above -> refined(new Found<>(above, Origin.heuristic("day"), 0.7)));
    }

    private Stream<Found<StatedTime>> ofLastResort() {
        var address = addressDate();
        // A page that shows nothing but a change mostly means the time of publication by it.
        var changed = shown.modified().stream()
                .filter(change -> address == null || agrees(address.value(), change.time()))
                .map(change -> refined(new Found<>(change.time(), Origin.heuristic("label"), 0.4)));
        var relative = Stream.of(new DisplayedTimes(around, context))
                .flatMap(times -> times.published().stream())
                .filter(time -> address == null || agrees(address.value(), time.time()))
                .map(time -> new Found<>(time.time(), Origin.heuristic("dateline"), 0.5));
        var days = shown.days().stream()
                .filter(day -> address == null || agrees(address.value(), day))
                .map(day -> refined(new Found<>(day, Origin.heuristic("day"), 0.5)));
        return Stream.of(changed, relative, Stream.ofNullable(address), days).flatMap(Function.identity());
    }

    private boolean agrees(StatedTime time, StatedTime other) {
        return SameTime.agreeOnAnyClock(time, other, context.zone());
    }

    private @Nullable Found<StatedTime> addressDate() {
        var address = page.addressDate();
        var date = address == null ? null : address.time();
        return date == null ? null : new Found<>(date, Origin.address(), 0.6);
    }

    private Candidates<StatedTime> modified(@Nullable StatedTime published) {
        var plain = context.withYear(
                published == null ? null : Integer.valueOf(published.local().getYear()));
        var changes = new ArrayList<Found<StatedTime>>(2);
        for (var change : new DisplayedTimes(around, plain).modified()) {
            changes.add(new Found<>(change.time(), Origin.heuristic("label"), 0.95));
        }
        changes.addAll(statements.modified());
        changes.addAll(statements.linkedChange());
        changes.replaceAll(time -> published == null || SameTime.isNotBefore(time.value(), published, context.zone())
                ? time
                : Found.doubted(time.value(), time.origin()));
        return Candidates.of(
                taker -> taker.takes(finest(changes)) || changes.stream().anyMatch(taker::takes));
    }

    private @Nullable Found<StatedTime> finest(List<Found<StatedTime>> changes) {
        Found<StatedTime> finest = null;
        for (var time : changes) {
            if (time.isBelieved()
                    && (finest == null
                            || isFiner(time.value(), finest.value()) && agrees(finest.value(), time.value()))) {
                finest = time;
            }
        }
        return finest;
    }
}

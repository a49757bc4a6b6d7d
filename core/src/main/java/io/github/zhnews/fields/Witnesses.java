// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.vocabulary.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks what else a page says of a value that was found: what its head states, and its address. */
public final class Witnesses {
    private static final Words SOURCES = Words.of("meta-keys.source");
    private static final Words AUTHORS = Words.of("meta-keys.author");
    private static final int LONGEST_TITLE = 500;

    private Witnesses() {}

    /** Whether the page's head has a headline in it. */
    public static Agreement title(Page page, String title) {
        var head = page.documentTitle();
        var stated = page.meta().first("og:title");
        return Agreement.of(
                !head.isEmpty() || stated != null, has(head, title) || stated != null && has(stated.value(), title));
    }

    private static boolean has(String head, String title) {
        return head.length() <= LONGEST_TITLE && head.contains(title)
                || bare(head).contains(bare(title));
    }

    /** The letters of a text, as far as headlines go. */
    private static String bare(String text) {
        var bare = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST_TITLE); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Whether the head or the address states the day of a time. */
    public static Agreement published(Margins around, TimeContext context, Found<StatedTime> time) {
        var days = new HashSet<LocalDate>();
        var address = around.page.addressDate();
        var ofAddress = address == null ? null : address.time();
        boolean isOfAddress = time.origin().kind() == Origin.Kind.ADDRESS;
        if (ofAddress != null && !isOfAddress) {
            days.add(ofAddress.local().toLocalDate());
        }
        boolean isStatedAlone = time.confidence() < TimeFinder.REFINED
                && (time.origin().kind() == Origin.Kind.META || time.origin().kind() == Origin.Kind.JSON_LD);
        if (!isStatedAlone) {
            around.stated(context)
                    .inHead()
                    .forEach(stated -> days.add(stated.value().local().toLocalDate()));
        }
        return Agreement.of(!days.isEmpty(), isNearAny(time.value(), days));
    }

    /** Whether one of some days is that of a time, on the clock of any zone. */
    private static boolean isNearAny(StatedTime time, Set<LocalDate> days) {
        var day = time.local().toLocalDate();
        return days.contains(day)
                || time.offset().isPresent() && (days.contains(day.minusDays(1)) || days.contains(day.plusDays(1)));
    }

    /** Whether the head names a source. */
    public static Agreement source(Page page, Source source) {
        var stated = page.meta().first(SOURCES);
        return stated == null ? Agreement.ALONE : Agreement.of(true, isPart(source.name(), stated.value()));
    }

    /** Whether the head names one of some writers. */
    public static Agreement authors(Page page, List<String> names) {
        var stated = page.meta().first(AUTHORS);
        return stated == null
                ? Agreement.ALONE
                : Agreement.of(true, names.stream().anyMatch(name -> isPart(name, stated.value())));
    }

    private static boolean isPart(String name, String value) {
        return value.contains(name) || name.contains(value);
    }
}

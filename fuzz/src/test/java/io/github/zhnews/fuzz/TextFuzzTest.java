// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.text.Keywords;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.people.Byline;
import io.github.zhnews.text.people.Bylines;
import io.github.zhnews.text.people.Datelines;
import io.github.zhnews.text.people.LabelledCredits;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.text.people.SignOffs;
import io.github.zhnews.text.people.Sources;
import io.github.zhnews.text.time.AddressDate;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a line with times, names and sources. */
class TextFuzzTest {
    private static final TimeContext CONTEXT =
            TimeContext.china().withNow(Instant.parse("2024-03-12T04:00:00Z")).withYear(2023);

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Seeds.pieces(Pieces.TEXT),
                Seeds.of(Fixtures.PORTALS, 3)
                        .flatMap(seed -> Texts.withoutTags(seed).lines())
                        .filter(line -> line.length() < 80 && line.codePoints().anyMatch(Character::isDigit))
                        .limit(400)
                        .map(line -> Input.with(0, line)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyTextIsALine(byte[] bytes) {
        var input = Input.of(bytes);
        int choice = input.choice();
        input.choice();
        var text = input.text(Pieces.TEXT);
        var context = choice % 2 == 0 ? CONTEXT : CONTEXT.withRoc();

        times(text, context);
        labels(text);
        names(text);

        var clean = Spaces.clean(text);
        Checks.same(Spaces.clean(clean), clean);
        var source = Sources.clean(text);
        Checks.that(source == null || !source.isBlank() && source.length() <= text.length(), "a source has a name");
        AddressDate.in(text);
        Checks.lines(Keywords.split(text), text.length());
    }

    private static void times(String text, TimeContext context) {
        int last = 0;
        for (var hit : Times.findAll(text, context)) {
            Checks.that(hit.start() >= last && hit.end() > hit.start() && hit.end() <= text.length(), "times in order");
            last = hit.end();
            year(hit.time().local().getYear());
            Sources.beside(text, hit);
        }
        var time = Times.parse(text, context);
        if (time != null) {
            year(time.local().getYear());
            if (isRounded(time)) {
                return;
            }
            var again = Times.parse(time.toString(), context);
            Checks.that(again != null && again.precision() == time.precision(), "a time can be written and read");
            Checks.same(again.toInstant(), time.toInstant());
        }
    }

    /** Whether it was counted back in units of which no page states a single one otherwise. */
    private static boolean isRounded(StatedTime time) {
        return switch (time.precision()) {
            case YEAR, MONTH, HOUR -> true;
            case DATE, MINUTE, SECOND -> false;
        };
    }

    private static void year(int year) {
        Checks.that(year >= 1900 && year <= 2200, "a year of news");
    }

    private static void labels(String text) {
        var labelled = LabelledText.read(text);
        int last = 0;
        for (var part : labelled.parts()) {
            Checks.that(
                    part.start() >= 0 && part.end() >= part.start() && part.end() <= text.length(), "part of the line");
            Checks.that(part.start() >= last, "parts in order");
            last = part.end();
        }
        LabelledCredits.source(labelled);
        var credits = LabelledCredits.of(labelled);
        Checks.lines(credits.authors(), text.length());
        Checks.lines(credits.editors(), text.length());
        Checks.lines(labelled.keywords(), text.length());
    }

    private static void names(String text) {
        Checks.lines(NameList.authors(text), text.length());
        Checks.lines(NameList.editors(text), text.length());
        NameList.isPersonName(text);
        byline(Bylines.read(text), text);
        var signOff = SignOffs.read(text);
        if (signOff != null) {
            Checks.that(signOff.start() >= 0 && signOff.start() < text.length(), "a sign-off ends the text");
            byline(signOff.byline(), text);
        }
        var dateline = Datelines.read(text);
        if (dateline != null) {
            Checks.that(dateline.end() > 0 && dateline.end() <= text.length(), "a dateline begins the text");
            Checks.lines(dateline.authors(), text.length());
        }
    }

    private static void byline(@Nullable Byline byline, String text) {
        if (byline != null) {
            Checks.lines(byline.authors(), text.length());
            Checks.lines(byline.editors(), text.length());
        }
    }
}

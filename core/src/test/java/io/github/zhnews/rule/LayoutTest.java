// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.allTexts;
import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.jsonLd;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhnews.model.Field;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static LayoutBuilder layout() {
        return Layout.named("pc-2017").has("h1");
    }

    private static void assertRefused(UnaryOperator<LayoutBuilder> part, String message) {
        assertThatThrownBy(() -> part.apply(layout()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void layoutHoldsWhatItWasGiven() {
        var layout = Layout.named("pc-2017")
                .seen("2017-05", "2026-10", 12)
                .has("h1.a", "#b")
                .title(text("h1.a"), meta("og:title"))
                .published(attr("time", "datetime"))
                .editors(after(".c", "责任编辑："))
                .keywords(allTexts("#k a"))
                .body("#b", "#c")
                .drop(".ad")
                .build();
        assertThat(layout.name()).isEqualTo("pc-2017");
        assertThat(layout.firstSeen()).hasValue(YearMonth.of(2017, 5));
        assertThat(layout.lastSeen()).hasValue(YearMonth.of(2026, 10));
        assertThat(layout.seenPages()).isEqualTo(12);
        assertThat(layout.has()).containsExactly("h1.a", "#b");
        assertThat(layout.reads(Field.TITLE)).containsExactly(text("h1.a"), meta("og:title"));
        assertThat(layout.reads(Field.SOURCE)).isEmpty();
        assertThat(layout.body()).containsExactly("#b", "#c");
        assertThat(layout.drop()).containsExactly(".ad");
        assertThat(layout.reads(Field.EDITORS).get(0)).hasToString("after(.c, 责任编辑：)");
        assertThat(layout.reads(Field.PUBLISHED).get(0)).hasToString("attr(time, datetime)");
        assertThat(layout.reads(Field.KEYWORDS).get(0)).hasToString("allTexts(#k a)");
    }

    @Test
    void builtLayoutDoesNotFollowItsBuilder() {
        var builder = layout().title(text("h1"));
        var layout = builder.build();
        builder.source(text("h2")).build();
        assertThat(layout.reads(Field.TITLE)).containsExactly(text("h1"));
        assertThat(layout.reads(Field.SOURCE)).isEmpty();
    }

    @Test
    void badSelectorIsNamedWithItsLayoutAndPart() {
        assertRefused(
                b -> b.elsewhere("h1", "p:has(b)"),
                "layout pc-2017, elsewhere: ':has' is not supported at 1 in selector \"p:has(b)\"");
        assertRefused(b -> b.body("#a >"), "layout pc-2017, body: an element is missing at 4 in selector \"#a >\"");
        assertRefused(b -> b.drop("..a"), "layout pc-2017, drop: a name is missing at 1 in selector \"..a\"");
        assertRefused(
                b -> b.title(meta("a b"), text("")),
                "layout pc-2017, title: an element is missing at 0 in selector \"\"");
        assertRefused(
                b -> b.source(attr("[", "x")), "layout pc-2017, source: a name is missing at 1 in selector \"[\"");
        assertRefused(
                b -> b.authors(allTexts("a,")),
                "layout pc-2017, authors: an element is missing at 2 in selector \"a,\"");
        assertRefused(
                b -> b.editors(after("a~b", "编辑")), "layout pc-2017, editors: unexpected '~' at 1 in selector \"a~b\"");
    }

    @Test
    void layoutMustBeRecognisable() {
        assertThatThrownBy(() -> Layout.named("pc").title(text("h1")).build())
                .hasMessage("layout pc, has: it is missing");
    }

    @Test
    void badNameOrMonthIsRefused() {
        assertThatThrownBy(() -> Layout.named("PC 1").has("p").body("p").build())
                .hasMessage("layout PC 1, name: it is not of a-z, 0-9 and hyphens");
        assertRefused(b -> b.seen("2019-02", "2018-01", 1), "layout pc-2017, seen: 2019-02 is after 2018-01");
        assertThatThrownBy(() -> layout().seen("2019", "2020", 1))
                .hasMessageContaining("layout pc-2017, seen")
                .hasMessageContaining("2019");
    }

    @Test
    void layoutIsProvedOnNoPageOrSome() {
        assertRefused(b -> b.seen("2019-02", "2019-02", -1), "layout pc-2017, seen: the number of pages is negative");
        assertThat(layout().body("p").build().seenPages()).isZero();
    }

    @Test
    void partsThatMakeNoSenseAreRefused() {
        assertRefused(b -> b, "layout pc-2017, body: nothing says where anything stands");
        assertRefused(b -> b.body("#a").drop(".ad", "#a"), "layout pc-2017, drop: #a is the body");
        assertRefused(
                b -> b.title(text("h1")).drop(".ad"),
                "layout pc-2017, drop: there is no body to leave anything out of");
        assertRefused(b -> b.body("#a").tail(" "), "layout pc-2017, tail: a line's first words are blank");
        assertRefused(b -> b.title(text("h1")).title(text("h2")), "layout pc-2017, title: it is given twice");
        assertRefused(b -> b.title(), "layout pc-2017, title: no place is given");
        assertRefused(b -> b.field(Field.KIND, text("h1")), "layout pc-2017, kind: no field that a layout can place");
        assertRefused(
                b -> b.bodyData(meta("p")),
                "layout pc-2017, bodyData: meta(p) is neither a script nor JSON-LD nor text");
        assertRefused(b -> b.body("#a").drop(".b").drop(".c"), "layout pc-2017, drop: it is given twice");
    }

    @Test
    void refusalNamesThePartAndTheProblem() {
        assertThatThrownBy(() -> layout().body("#a").tail(" ").build())
                .isInstanceOfSatisfying(RuleException.class, refusal -> {
                    assertThat(refusal.part()).isEqualTo("tail");
                    assertThat(refusal.index()).hasValue(0);
                    assertThat(refusal.problem()).isEqualTo("a line's first words are blank");
                });
    }

    @Test
    void refusalNamesTheElementOfThePartAtFault() {
        assertThat(refusal(b -> b.body("#a", "p[")).index()).hasValue(1);
        assertThat(refusal(b -> b.title(text("h1"), text("p["))).index()).hasValue(1);
        assertThat(refusal(b -> b.bodyData(text("p"), meta("p"))).index()).hasValue(1);
        assertThat(refusal(b -> b.body("#a").drop(".ad", "#a")).index()).hasValue(1);
        assertThat(refusal(b -> b.body("#a").body("#a")).index()).isEmpty();
        assertThat(refusal(b -> b).index()).isEmpty();
    }

    private static RuleException refusal(UnaryOperator<LayoutBuilder> parts) {
        return catchThrowableOfType(
                RuleException.class, () -> parts.apply(layout()).build());
    }

    @Test
    void badExpressionOrPathIsRefused() {
        assertThatThrownBy(() -> match("p", "(\\d")).hasMessageContaining("(\\d");
        assertThatThrownBy(() -> jsonLd("a..b")).hasMessage("\"a..b\" is no path such as data.items[0].title");
        assertThatThrownBy(() -> script("#", "a")).hasMessage("a script's variable or selector is missing for path a");
        assertThatThrownBy(() -> script("DATA", "a[x]")).hasMessageContaining("a[x]");
        assertThat(script("DATA", "")).hasToString("script(DATA, )");
        assertThat(script("DATA", "[0].b[].c")).hasToString("script(DATA, [0].b[].c)");
    }

    @Test
    void labelMustSaySomething() {
        assertThatThrownBy(() -> after("p", " ")).isInstanceOf(IllegalArgumentException.class);
    }
}

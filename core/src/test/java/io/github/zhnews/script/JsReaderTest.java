// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.script.JsValue.JsConstant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsReaderTest {
    private static JsValue read(String script) {
        return JsReader.read(new JsCursor(script.toCharArray(), 0, script.length()), Budgets.ample());
    }

    @Test
    void readsJson() {
        JsValue value = read("{\"a\":[1,-2.5e3,true,false,null,\"x\\u4e2d\\n\\/\"],\"b\":{\"c\":{}}}");
        assertThat(value.at("a").items())
                .extracting(JsValue::text)
                .containsExactly("1", "-2.5e3", null, null, null, "x中\n/");
        assertThat(value.at("a[2]")).isEqualTo(JsConstant.TRUE);
        assertThat(value.at("b.c").members()).isEmpty();
    }

    @Test
    void readsObjectLiterals() {
        JsValue value = read("""
                {
                    plain: 'it\\'s', // a comment
                    "quoted-key": "a", 'x': 'b', 12: c, $_: `template`,
                    /* another, with } */
                    trailing: [1, 2,],
                    shorthand, method(a, b) { return {a: 1}; }, get prop() { return '}'; },
                    ['comp' + 'uted']: 1,
                    ...{spread: 'in'},
                    last: undefined,
                }
                """);
        assertThat(value.text("plain")).isEqualTo("it's");
        assertThat(value.text("quoted-key")).isEqualTo("a");
        assertThat(value.text("$_")).isEqualTo("template");
        assertThat(value.at("trailing").items()).hasSize(2);
        assertThat(value.text("computed")).isEqualTo("1");
        assertThat(value.text("spread")).isEqualTo("in");
        assertThat(value.at("last")).isEqualTo(JsConstant.NULL);
        assertThat(value.members().keySet()).contains("shorthand", "method", "12");
    }

    @ParameterizedTest
    @CsvSource({
        "'\\x41\\u4E2D\\u{1F600}', A中😀",
        "'\\101\\102', AB",
        "'a\\\nb', ab",
        "'\\q\\\\', q\\",
        "'\\uZZZZ', uZZZZ",
        "'\\x4', x4",
    })
    void resolvesEscapes(String script, String text) {
        // JUnit takes the outer quotes away.
        assertThat(read("\"" + script + "\"").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "0x1F | 31",
                "0b101 | 5",
                "0o17 | 15",
                ".5 | 0.5",
                "1_000 | 1000",
                "90071992547409931 | 90071992547409931",
                "12n | 12",
                "+'7' | 7",
                "'1700000000' * 1 | 1700000000",
                "1 + 2 | 3",
                "new Date(1700000000000) | 1700000000000",
                "'a' + 'b' + 1 | ab1",
                "'a' + unknown + 'b' | ab",
                "'first' ?? 'x' + 'y' | first",
                "a ?? 'else' | else",
                "'0' * 1 ? 'yes' : 'no' | no",
                "isMobile ? 'm' : 'pc' | m",
                "a === b ? '' : 'no' | ",
                "'&quot;body&quot;'.slice(6, -6) | body",
                "'abcdef'.substring(1, 3) | bc",
                "'abcdef'.substr(-3, 2) | de",
                "'a<br />b'.replace(/<br \\/>/ig, '') | a<br />b",
                "['a', 'b'].join('-') | a-b",
                "['a', 'b'][1] | b",
                "({a: {b: 'c'}}).a.b | c",
                "decodeURIComponent('%E4%B8%AD%20a%') | 中 a%",
                "unescape('%u4E2D') | 中",
                "String(5) | 5",
                "/* c */ 'x' // end | x",
            })
    void evaluatesWhatWrapsData(String script, String text) {
        assertThat(read(script).text()).isEqualTo(text == null ? "" : text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undefined",
                "NaN",
                "fetch('/a')",
                "function () { return 1; }",
                "a => ({b: 1})",
                "/re[/]gex/.test(x)",
                "`a${b}c`",
                "x > 3",
                "-y",
                "'text'.length"
            })
    void whatOnlyRunningCouldTellIsNull(String script) {
        JsValue value = read("[" + script + ", 'next']");
        assertThat(value.items()).hasSize(2);
        assertThat(value.at("[0]")).isEqualTo(JsConstant.NULL);
        assertThat(value.text("[1]")).isEqualTo("next");
    }

    @Test
    void takesTheFirstThatIsThere() {
        assertThat(read("window.X || '' || 'second' + 1").text()).isEqualTo("second1");
        assertThat(read("'first' || 'x' + 'y'").text()).isEqualTo("first");
        assertThat(read("'a' && 'b'").text()).isEqualTo("b");
    }

    @Test
    void evaluatesNot() {
        assertThat(read("[!0, !1, !!'a', !'']").items())
                .containsExactly(JsConstant.TRUE, JsConstant.FALSE, JsConstant.TRUE, JsConstant.TRUE);
    }

    @Test
    void readsNestedJson() {
        assertThat(read("JSON.parse(\"{\\\"a\\\":\\\"\\\\u4e2d\\\\\\u002Fx\\\"}\")")
                        .text("a"))
                .isEqualTo("中/x");
        assertThat(read("JSON.parse(decodeURIComponent('%7B%22a%22%3A%22%E4%B8%AD%22%7D'))")
                        .text("a"))
                .isEqualTo("中");
        assertThat(read("{g: window.JSON.parse('[{\"url\":\"http:\\\\/\\\\/x\"}]')}")
                        .text("g[0].url"))
                .isEqualTo("http://x");
        assertThat(read("Date.parse('2024-01-02')")).isEqualTo(JsConstant.NULL);
    }

    @Test
    void bindsTheArgumentsOfAFunctionCalledOnTheSpot() {
        String body = "function(a,b,c){var x={y:1};if(a){return 0}return {title:a,list:[b,{n:b,c}]}}";
        for (String script :
                List.of("(" + body + "(\"题\",7,null))", "(" + body + ")(\"题\",7,null)", "!1||" + body + "('题',7)")) {
            JsValue value = read(script);
            assertThat(value.text("title")).isEqualTo("题");
            assertThat(value.text("list[1].n")).isEqualTo("7");
        }
    }

    @Test
    void lineBreaksInStringsAreContent() {
        assertThat(read("{\"a\":\"first\nsecond\tthird\",\"b\":1}").text("a")).isEqualTo("first\nsecond\tthird");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":\"他说\"你好\"就走\",\"b\":\"1\"} | 他说\"你好\"就走",
                "{\"a\":\"他说\"你好\"，又说\"再见\"。\",\"b\":\"1\"} | 他说\"你好\"，又说\"再见\"。",
                "{\"a\":\"题为\"桥\"\",\"b\":\"1\"} | 题为\"桥\"",
                "{\"a\":\"said \"hi\", and left\", \"b\":\"1\"} | said \"hi\", and left",
                "{\"a\":\"<p class=\"x\">文</p>\",\"b\":\"1\"} | <p class=\"x\">文</p>",
                "{a:'it's here', b:'1'} | it's here",
                "{\"a\":\"x\" \"b\":\"1\"} | x",
                "{\"a\":\"x\" + \"y\", b:\"1\"} | xy",
                "{\"a\":\"x\".trim(), b:\"1\"} | x",
                "{\"a\":\"x\", // why\\n b:\"1\"} | x",
            })
    void quotesThatAreNotEscapedAreContent(String script, String text) {
        JsValue value = read(script.replace("\\n", "\n"));
        assertThat(value.text("a")).isEqualTo(text);
        assertThat(value.text("b")).isEqualTo("1");
    }

    @Test
    void quotesInArraysAreRecoveredToo() {
        assertThat(read("[\"称\"新\"桥\", \"b\"]").items())
                .extracting(JsValue::text)
                .containsExactly("称\"新\"桥", "b");
    }

    @Test
    void whatBreaksOffIsReadAsFarAsItGoes() {
        JsValue value = read("{\"title\":\"题\",\"list\":[{\"a\":1},{\"b\":\"cut of");
        assertThat(value.text("title")).isEqualTo("题");
        assertThat(value.text("list[1].b")).isEqualTo("cut of");
    }

    @Test
    void strayMarksAreSkipped() {
        JsValue value = read("{a: 1,, ; b: 2 ) c: @#, d: [1 2, 3}, 4], e: 5}");
        assertThat(value.text("a")).isEqualTo("1");
        assertThat(value.text("e")).isEqualTo("5");
    }

    @Test
    void valuesDeeperThanTheLimitAreNull() {
        JsValue value = read("[".repeat(5000) + "1" + "]".repeat(5000));
        int depth = 0;
        while (!value.items().isEmpty()) {
            value = value.items().get(0);
            depth++;
        }
        assertThat(depth).isEqualTo(JsReader.MAX_DEPTH);
        assertThat(value).isIn(JsConstant.NULL, new JsValue.JsArray(List.of(JsConstant.NULL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "(",
                "a?b:",
                "!",
                "new ",
                "JSON.parse(",
                "(function(){return ",
                "`${",
                "/[",
                "x||",
                "'",
                "\"\\",
                "/*",
                "=>",
                "...",
                "\"x\" "
            })
    void nothingThatRepeatsOverflowsTheStack(String piece) throws InterruptedException {
        var failure = new Throwable[1];
        var small = new Thread(null, () -> read(piece.repeat(20_000)), "small stack", 512 * 1024);
        small.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
        small.start();
        small.join();
        assertThat(failure[0]).isNull();
    }

    @Test
    void scriptsMadeToGrowDoNot() {
        JsValue value = read("(function(a){return [" + "a+a,".repeat(2000) + "]}(\"" + "x".repeat(10_000) + "\"))");
        long characters = value.items().stream()
                .mapToLong(item -> item.text() == null ? 0 : item.text().length())
                .sum();
        assertThat(characters).isBetween(1L, 200_000L);
    }
}

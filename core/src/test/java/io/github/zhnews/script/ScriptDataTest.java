// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "var state = {a: 'x'};",
                "let state={a:'x'}",
                "window.state = {a: 'x'};\n(function(){})();",
                "window[\"state\"] = {a: 'x'}",
                "self['state']={a:'x'}",
                "state = window.state || {a: 'x'}",
                "var state; var b = 1, state = {a: 'x'};",
                "window.state = {}; window.state = {a: 'x'}",
                "var mystate = 1; other.state = {a: 'no'}; if (state == 1) {}; state = {a: 'x'}",
                "// state = {a: 'commented out'}\nstate = {a: 'x'}",
                "!function(){window.state=JSON.parse('{\"a\":\"x\"}')}()",
                "window.state=(function(a){return {a:a}}(\"x\"));",
                "var state = {a: 'x'}\nvar next = 1",
                "var state = {a: 'x'}</script><script>",
            })
    void valueOfAVariableIsFound(String script) {
        JsValue value = Scripts.value(script, "state");
        assertThat(value).isNotNull();
        assertThat(value.text("a")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"state\": {a: 1}}",
                "estate = 1",
                "state2 = 1",
                "x.state = 1",
                "state == 1",
                "state => 1",
                "state(1)",
                "\"state\" = 1",
                "",
                "state = null",
                "state ="
            })
    void noAssignmentIsNoValue(String script) {
        assertThat(Scripts.value(script, "state")).isNull();
    }

    @Test
    void dottedVariablesAreFound() {
        String script =
                "var BASE = {a: 1}\n\n  BASE.gallery = {\n title: '图', abstract: ''.replace(/<br \\/>/ig, '') }";
        assertThat(Scripts.value(script, "BASE.gallery").text("title")).isEqualTo("图");
        assertThat(Scripts.value(script, "BASE").text("a")).isEqualTo("1");
    }

    @Test
    void theRangeOfTheScriptIsKept() {
        char[] page = "ct = '1'; ct = '2'; ct = '3'".toCharArray();
        assertThat(ScriptData.value(page, 10, 18, "ct", Budgets.ample()).text()).isEqualTo("2");
    }

    @Test
    void assignmentsAreListedInOrder() {
        String script = """
                /* var no = 1; */ "use strict";
                (function(g) {
                    var a = {b: {c: 'inner = 1'}}, n = -5;
                    window.title = "题";
                    g.list = [1, 2]
                    BASE["x"].y = 'z';
                    var re = /=['"]/g, f = function() { t = 'in a function'; };
                    if (a == 1 || n >= 2) { state = old || {k: 'v'} }
                })(window);
                """;
        assertThat(ScriptData.assignments(script))
                .extracting(JsAssignment::name)
                .containsExactly("a", "n", "title", "g.list", "BASE.x.y", "t", "state");
        JsAssignment first = ScriptData.assignments(script).get(0);
        assertThat(first.value(Budgets.ample()).text("b.c")).isEqualTo("inner = 1");
        assertThat(first.length()).isEqualTo("{b: {c: 'inner = 1'}}".length());
        assertThat(ScriptData.assignments(script).get(6).value(Budgets.ample()).text("k"))
                .isEqualTo("v");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " {\"a\": \"x\"} ",
                "<!--\n{\"a\": \"x\"}\n-->",
                "//<![CDATA[\n{\"a\": \"x\"}\n//]]>",
                "/*<![CDATA[*/{\"a\": \"x\"}/*]]>*/",
                "%7B%22a%22%3A%22x%22%7D",
                "\"{\\\"a\\\":\\\"x\\\"}\"",
                "{\"a\": \"x\"};",
            })
    void jsonIsReadHoweverItIsWrapped(String script) {
        JsValue value = ScriptData.json(script, Budgets.ample());
        assertThat(value).isNotNull();
        assertThat(value.text("a")).isEqualTo("x");
    }

    @Test
    void severalDocumentsAreAnArray() {
        assertThat(ScriptData.json("{\"a\":1}\n{\"a\":2},{\"a\":3}", Budgets.ample())
                        .items())
                .extracting(value -> value.text("a"))
                .containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "%zz%", "text", "\"", "%22%7B", "// {}"})
    void whatIsNoJsonIsNoValue(String script) {
        assertThat(ScriptData.json(script, Budgets.ample())).isNull();
    }

    @Test
    void pathsLeadThroughNamesAndIndexes() {
        JsValue value = ScriptData.json("{\"a\":{\"b\":[{\"c\":\"5.9\"},[7]]}}", Budgets.ample());
        assertThat(value.text("a.b[0].c")).isEqualTo("5.9");
        assertThat(value.text("a.b[1][0]")).isEqualTo("7");
        assertThat(value.at("")).isSameAs(value);
        assertThat(value.at("a.b[2]")).isNull();
        assertThat(value.at("a.b.c")).isNull();
        assertThat(value.text("a.b")).isNull();
        assertThat(value.at("a.b[x]")).isNull();
    }
}

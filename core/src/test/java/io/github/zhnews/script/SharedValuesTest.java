// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that say a little and mean a lot: what is read of them is never much larger than they are. */
class SharedValuesTest {
    /** How many times as large as its script a value may be, counted along every way that leads to a part of it. */
    private static final int TIMES = 8;

    private static JsValue read(String script) {
        return read(script, Budgets.ample());
    }

    private static JsValue read(String script, Budget budget) {
        return JsReader.read(new JsCursor(script.toCharArray(), 0, script.length()), budget);
    }

    /** The characters and values that a value reaches; stops where there are more than {@code most}. */
    private static long size(JsValue value, long most) {
        long size = value.text() == null ? 1 : 1 + value.text().length();
        for (var item : value.items()) {
            size += size > most ? 0 : size(item, most - size);
        }
        for (var member : value.members().values()) {
            size += size > most ? 0 : size(member, most - size);
        }
        return size;
    }

    private static int height(JsValue value) {
        int height = 0;
        for (var item : value.items()) {
            height = Math.max(height, 1 + height(item));
        }
        return height;
    }

    private static String call(String parameter, String body, String argument) {
        return "(function(" + parameter + "){return " + body + "})(" + argument + ")";
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 24, 40, 60})
    void valueThatDoublesWithEachFunctionStaysAsSmallAsItsScript(int depth) {
        var script = "'春'";
        for (int i = 0; i < depth; i++) {
            script = call("a", "[a,a]", script);
        }

        assertThat(size(read(script), Long.MAX_VALUE)).isLessThan((long) TIMES * script.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 10_000})
    void listOfListsStaysAsSmallAsItsScript(int n) {
        var script = call("a", "[" + "a,".repeat(n) + "]", "[" + "{},".repeat(n) + "]");

        assertThat(size(read(script), Long.MAX_VALUE)).isLessThan((long) TIMES * script.length());
    }

    @Test
    void textIsReferredToOnlyAsOftenAsItsLengthAllows() {
        var script = call("a", "[" + "a,".repeat(2001) + "]", "'" + "渡口".repeat(10_000) + "'");

        var value = read(script);

        assertThat(value.items().get(0).text()).hasSize(20_000);
        assertThat(size(value, Long.MAX_VALUE)).isLessThan((long) TIMES * script.length());
    }

    @Test
    void separatorOfJoinedItemsIsPaidForAsOftenAsItIsWritten() {
        var script = "[" + "1,".repeat(10_000) + "].join('" + "-".repeat(10_000) + "')";

        assertThat(size(read(script), Long.MAX_VALUE)).isLessThan((long) TIMES * script.length());
    }

    @Test
    void functionsMakeNoValueDeeperThanItsReaderAllows() {
        var script = "'春'";
        for (int i = 0; i < 60; i++) {
            script = call("a", "[".repeat(100) + "a" + "]".repeat(100), script);
        }

        assertThat(height(read(script))).isLessThanOrEqualTo(JsReader.MAX_DEPTH);
    }

    @Test
    void valuesThatPagesShareAreReadWherePagesUseThem() {
        var script = call("a,b", "{title:a,authors:[b,b],more:{title:a}}", "'渡口恢复通航',{name:'林小舟'}");

        var value = read(script);

        assertThat(value.text("more.title")).isEqualTo("渡口恢复通航");
        assertThat(value.all("authors[].name")).extracting(JsValue::text).containsExactly("林小舟", "林小舟");
    }

    @Test
    void noMoreValuesAreReadThanThePageMayHave() {
        var budget = Budget.of(Limits.defaults().withScriptValues(10), 0);

        var value = read("[1,2,3,4,5,6,7,8,9,10,11,12]", budget);

        assertThat(value.items()).hasSize(12);
        assertThat(value.items()).filteredOn(item -> !item.isNull()).hasSize(9);
        assertThat(budget.reached()).containsExactly(Limit.SCRIPT_VALUES);
    }

    @Test
    void noScriptIsReadAfterThoseThatThePageMayHave() {
        var budget = Budget.of(Limits.defaults().withScriptCharacters(10), 0);

        assertThat(read("['渡口恢复通航了']", budget).items()).hasSize(1);
        assertThat(read("['渡口恢复通航了']", budget).isNull()).isTrue();
        assertThat(budget.reached()).containsExactly(Limit.SCRIPT_CHARACTERS);
    }

    @Test
    void whatAnObjectStatesIsFoundForEachOfItsMembers() {
        var member = "k%d:{content:'渡口的船工说，水位退了以后船就能开，请大家放心，票价和班次都不变，天黑以前都有船。'}";
        var members = new StringBuilder("data = {title:'云溪渡口恢复通航',pubtime:'2024-05-06 09:30'");
        for (int i = 0; i < 5000; i++) {
            members.append(',').append(member.formatted(i));
        }
        var budget = Budgets.ample();
        var state = Scripts.value(members + "}", "data", budget);

        var found = ArticleData.find(List.of(new ArticleData.Root("data", state)), budget);

        assertThat(found).isNotNull();
        assertThat(found.title()).isEqualTo("云溪渡口恢复通航");
        assertThat(found.time()).isEqualTo("2024-05-06 09:30");
    }
}

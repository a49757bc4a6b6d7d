// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Layout LAYOUT = Layout.named("pc").has("h1").body("p").build();

    private record Rule(String id, String name, Set<String> hosts, List<Layout> layouts) implements PortalRule {
        static Rule of(String id, String... hosts) {
            return new Rule(id, id, Set.of(hosts), List.of(LAYOUT));
        }
    }

    private static List<String> ids(List<PortalRule> rules) {
        return rules.stream().map(PortalRule::id).toList();
    }

    @Test
    void hostsAreMatchedOnTheBoundariesOfTheirLabels() {
        var rules = RuleSet.of(Rule.of("a", "a.example"), Rule.of("b", "b.example", "example.org"));
        assertThat(ids(rules.forHost("a.example"))).containsExactly("a");
        assertThat(ids(rules.forHost("News.A.Example"))).containsExactly("a");
        assertThat(ids(rules.forHost("x.y.example.org"))).containsExactly("b");
        assertThat(rules.forHost("aa.example")).isEmpty();
        assertThat(rules.forHost("example")).isEmpty();
        assertThat(rules.forHost("a.example.com")).isEmpty();
        assertThat(rules.forHost("")).isEmpty();
        assertThat(rules.forHost("...")).isEmpty();
    }

    @Test
    void longestHostWinsWithinASet() {
        var rules = RuleSet.of(Rule.of("all", "a.example"), Rule.of("blog", "blog.a.example"));
        assertThat(ids(rules.forHost("my.blog.a.example"))).containsExactly("blog");
        assertThat(ids(rules.forHost("news.a.example"))).containsExactly("all");
    }

    @Test
    void setThatIsAddedToIsAskedFirst() {
        var mine = RuleSet.of(Rule.of("mine", "a.example"));
        var shipped = RuleSet.of(Rule.of("blog", "blog.a.example"), Rule.of("other", "b.example"));
        var both = mine.plus(shipped);
        assertThat(ids(both.forHost("blog.a.example"))).containsExactly("mine", "blog");
        assertThat(ids(both.forHost("b.example"))).containsExactly("other");
        assertThat(ids(both.rules())).containsExactly("mine", "blog", "other");
        assertThat(ids(mine.rules())).containsExactly("mine");
        assertThat(RuleSet.none().plus(mine).rules()).isEqualTo(mine.rules());
        assertThat(RuleSet.none().rules()).isEmpty();
    }

    @Test
    void hostOfTwoRulesIsRefusedWithBothNames() {
        assertThatThrownBy(() -> RuleSet.of(Rule.of("a", "x.example"), Rule.of("b", "y.example", "x.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("x.example", "a (a, ", "b (b, ");
    }

    @Test
    void incompleteRuleIsRefused() {
        var hosts = Set.of("x.example");
        var layouts = List.of(LAYOUT);
        assertThatThrownBy(() -> RuleSet.of(new Rule("A", "a", hosts, layouts))).hasMessageContaining("its id");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", " ", hosts, layouts))).hasMessageContaining("no name");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", Set.of(), layouts)))
                .hasMessageContaining("no hosts");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", hosts, List.of())))
                .hasMessageContaining("no layouts");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", hosts, List.of(LAYOUT, LAYOUT))))
                .hasMessageContaining("two layouts named pc");
        for (var host : List.of("", ".x.example", "X.example", "x..example", "https://x.example", "x.example.")) {
            assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", Set.of(host), layouts)))
                    .hasMessageContaining("\"" + host + "\" is no host name");
        }
    }

    @Test
    void idOfTwoRulesIsRefusedWithBothNames() {
        assertThatThrownBy(() -> RuleSet.of(Rule.of("a", "x.example"), Rule.of("a", "y.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("id a", "a (a, ");
        assertThat(ids(RuleSet.of(Rule.of("a", "x.example"))
                        .plus(RuleSet.of(Rule.of("a", "y.example")))
                        .rules()))
                .containsExactly("a", "a");
    }

    @Test
    void hostIsKnownInEveryFormOfItsName() {
        var rules = RuleSet.of(Rule.of("a", "a.example"), Rule.of("b", "xn--fiq228c.example"));
        assertThat(ids(rules.forHost("www.a.example."))).containsExactly("a");
        assertThat(ids(rules.forHost("A.EXAMPLE."))).containsExactly("a");
        assertThat(ids(rules.forHost("www.a_b.a.example"))).containsExactly("a");
        assertThat(ids(rules.forHost("www.中文.example"))).containsExactly("b");
        assertThat(ids(rules.forHost("www.XN--FIQ228C.example"))).containsExactly("b");
        for (var none :
                List.of(".", "a.example..", "中".repeat(100) + ".a.example", "\uD800.b.example", "a.example:80")) {
            assertThat(rules.forHost(none)).as(none).isEmpty();
        }
    }

    @Test
    void hostLongerThanAnyNameHasNoRules() {
        var rules = RuleSet.of(Rule.of("a", "a.example"));
        assertThat(ids(rules.forHost("x.".repeat(122) + "a.example"))).containsExactly("a");
        assertThat(rules.forHost("x.".repeat(123) + "a.example")).isEmpty();
    }

    @Test
    void ruleIsAskedOnce() {
        var asked = new AtomicInteger();
        var rules = RuleSet.of(new PortalRule() {
            @Override
            public String id() {
                return "a" + asked.incrementAndGet();
            }

            @Override
            public String name() {
                return "甲";
            }

            @Override
            public Set<String> hosts() {
                return Set.of("a.example");
            }

            @Override
            public List<Layout> layouts() {
                return List.of(LAYOUT);
            }
        });
        assertThat(ids(rules.rules())).containsExactly("a1");
        assertThat(ids(rules.forHost("a.example"))).containsExactly("a1");
        assertThat(asked).hasValue(1);
    }

    @Test
    void ruleWithoutAValueIsRefusedByItsClass() {
        var hosts = Set.of("x.example");
        assertThatThrownBy(() -> RuleSet.of(new Rule(null, "a", hosts, List.of(LAYOUT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(Rule.class.getName(), "its id is null");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", null, hosts, List.of(LAYOUT))))
                .hasMessageContaining("its name is null");
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", hosts, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleSet.of(new Rule("a", "a", null, List.of(LAYOUT))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

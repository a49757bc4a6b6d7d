// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Limits;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {
    private static final List<String> SELECTORS = List.of(
            "*",
            "p",
            "P",
            "html",
            "body",
            "head > title",
            "body > *",
            "x-y",
            "x-card",
            "o\\:p",
            "custom-ad div",
            "#app",
            "#main",
            "#APP",
            "#article-body p",
            "#story_body > p",
            "#article-body > p > span",
            "div#main",
            "p#main",
            ".text",
            ".TEXT",
            ".a.b",
            "div.a.b",
            ".article .n",
            ".article-body > p",
            "li .n",
            "ul li ul li",
            "ul > li > a",
            ".top-nav__item a",
            "ol > li:first-of-type",
            "[href]",
            "[HREF]",
            "a[href]",
            "a[href='/1']",
            "a[href=\"/1\"]",
            "[class=text]",
            "[class='a b']",
            "[class='A B']",
            "[href^=/]",
            "[href^='http']",
            "[src$=.jpg]",
            "[src$=.JPG]",
            "[class*=title]",
            "div[class*=meta]",
            "[data-id]",
            "[data-src*='img.']",
            "[align]",
            "[itemprop]",
            "meta[property='og:title']",
            "script[type*=json]",
            "td > table td",
            "table table td:first-child",
            "font b",
            "p:not(.text)",
            "p:not([class])",
            "div:not(#main)",
            "li:not(:first-child)",
            ":not(p)",
            "*:not(*)",
            "p:first-of-type",
            "p:last-of-type",
            "p:first-child",
            "p:last-child",
            "td:nth-of-type(2)",
            "tr:nth-child(2) > td",
            "td:nth-of-type(9)",
            "x-card:first-of-type",
            "h1 + div",
            "p + p",
            "li + li a",
            "h2 + div > span + span",
            "p + ul + *",
            "h1, h2, h3",
            "h2,h1",
            ".nothing, p",
            "p, p",
            "div div div div",
            "div > div div",
            "body div > div div > p",
            "div p span, .a .b .a, #x #x",
            "table > tbody > tr > td",
            "html > body > div",
            "html:first-child",
            "body:last-child");

    private static Tree copy(Document document) {
        return new DocumentReader(Limits.defaults()).read(document);
    }

    /** The places of the selected elements among all elements of the page. */
    private static List<Integer> flat(Tree tree, String selector) {
        var places = new ArrayList<Integer>();
        int[] found = Selector.compile(selector).all(tree, 0);
        for (int node = 1, place = 0; node < tree.size(); node++) {
            if (tree.tag(node) != Tag.TEXT && place++ >= 0 && Arrays.binarySearch(found, node) >= 0) {
                places.add(place);
            }
        }
        assertThat(places).as("each once, in page order: " + selector).hasSize(found.length);
        return places;
    }

    private static void assertSame(String page, Iterable<String> selectors) {
        var document = Jsoup.parse(page);
        var places = new IdentityHashMap<Element, Integer>();
        for (var element : document.getAllElements()) {
            places.put(element, places.size());
        }
        var tree = copy(document);
        for (var selector : selectors) {
            var expected = document.select(selector).stream()
                    .map(places::get)
                    .filter(place -> place > 0)
                    .toList();
            assertThat(flat(tree, selector)).as("%s in %s", selector, page).isEqualTo(expected);
            int first = Selector.compile(selector).first(tree, 0);
            assertThat(first >= 0).as(selector).isEqualTo(!expected.isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.zhnews.html.OracleTest#bundledPages")
    void bundledPagesAnswerAsInJsoup(Path file) throws IOException {
        assertSame(Files.readString(file), SELECTORS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/breaks-2010.html", "/pages/modern-2021.html", "/examples/lantern-fair.html"})
    void treeBuiltFromAPageAnswersAsJsoupsCopiedTree(String file) throws IOException, URISyntaxException {
        var page = Files.readString(Path.of(SelectorTest.class.getResource(file).toURI()));
        var built = new TreeBuilder(Limits.defaults()).build(page);
        var copied = copy(Jsoup.parse(page));
        assertThat(Outline.of(built)).isEqualTo(Outline.of(copied));
        for (var selector : SELECTORS) {
            assertThat(flat(built, selector)).as(selector).isEqualTo(flat(copied, selector));
        }
    }

    @Test
    void generatedPagesAnswerAsInJsoup() {
        for (int seed = 0; seed < 300; seed++) {
            assertSame(String.join("", TagSoup.wild(seed)), generated(seed));
        }
    }

    private static List<String> generated(int seed) {
        var random = new Random(seed);
        // Neither "*" nor ":not(…)" to the left: in jsoup they match the document around the page, too.
        var left = List.of(
                "div",
                "p",
                "li",
                "b",
                "span",
                "td",
                "x-card",
                ".a",
                ".b",
                "#x",
                "[href]",
                "[class]",
                "[style=color:red]",
                "[href$=2]",
                "[class*=a]",
                "[data-x]",
                "p.a",
                "div#x",
                "p:not(.a)",
                "p:first-of-type",
                "li:first-child",
                "div:last-of-type",
                "td:nth-of-type(2)",
                "b:last-child",
                "tr:nth-child(2)",
                "font");
        var right = new ArrayList<>(left);
        right.addAll(List.of("*", ":not([class])"));
        var combinators = List.of(" ", " ", " > ", ">", " + ", ",");
        var selectors = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            var selector = new StringBuilder();
            for (int parts = random.nextInt(4); parts > 0; parts--) {
                selector.append(left.get(random.nextInt(left.size())))
                        .append(combinators.get(random.nextInt(combinators.size())));
            }
            selectors.add(selector + right.get(random.nextInt(right.size())));
        }
        return selectors;
    }

    private static String selected(String selector, String page) {
        var tree = new TreeBuilder(Limits.defaults()).build(page);
        var out = new StringBuilder();
        for (int node : Selector.compile(selector).all(tree, 0)) {
            out.append(tree.chars(), tree.textFrom(node), tree.textTo(node) - tree.textFrom(node));
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[class~=b]     |<p class='a b'>春<p class=bc>夏<p class=B>秋       |春秋",
                "[title~=x]     |<p title='x y'>春<p title='xy'>夏                 |春",
                ".a\\:b         |<p class='a:b'>春<p class=a>夏                    |春",
                ".1st           |<p class='1st'>春<p class=st>夏                   |春",
                "#a\\&b         |<p id='a&amp;b'>春<p id=a>夏                      |春",
                "[title='a&b']  |<p title='a&amp;b'>春<p title='a&amp;c'>夏        |春",
                ".标题          |<p class='标题 x'>春<p class=标>夏                |春",
                "[title = a ]   |<p title=a>春<p title=b>夏                        |春",
                "[title=' a ']  |<p title=a>春<p title=b>夏                        |春",
                "[title='']     |<p title>春<p title=' '>夏<p>秋                   |春夏",
                "[title=a]      |<p title=b title=a>春<p title=a title=b>夏        |夏",
            })
    void valuesAreComparedAsTheyAreRead(String selector, String page, String text) {
        assertThat(selected(selector, page)).isEqualTo(text);
    }

    @Test
    void searchStaysWithinItsRoot() {
        var tree = new TreeBuilder(Limits.defaults()).build("<div class=a><p>春<div class=b><p>夏<p>秋</div></div><p>冬");
        int b = Selector.compile(".b").first(tree, 0);
        var p = Selector.compile("p");
        assertThat(p.all(tree, b)).hasSize(2).doesNotContain(p.first(tree, 0));
        assertThat(p.first(tree, b)).isEqualTo(p.all(tree, b)[0]).isEqualTo(p.all(tree, 0)[1]);
        assertThat(Selector.compile(".b").all(tree, b)).containsExactly(b);
        assertThat(Selector.compile(".a p").all(tree, b)).hasSize(2);
        assertThat(Selector.compile(".a").all(tree, b)).isEmpty();
        assertThat(Selector.compile(".a, .b p").first(tree, b)).isEqualTo(p.first(tree, b));
    }

    @Test
    void elementIsTestedAlone() {
        var tree = new TreeBuilder(Limits.defaults()).build("<div class=a><p id=x>春</div>");
        int p = Selector.compile("#x").first(tree, 0);
        assertThat(Selector.compile(".a > p").matches(tree, p)).isTrue();
        assertThat(Selector.compile("div, p").matches(tree, p)).isTrue();
        assertThat(Selector.compile("div").matches(tree, p)).isFalse();
        assertThat(Selector.compile("*").matches(tree, p + 1)).isFalse();
        assertThat(Selector.compile("*").matches(tree, 0)).isFalse();
    }

    @Test
    void indexIsBuiltAnewForTheNextPage() {
        var builder = new TreeBuilder(Limits.defaults());
        var selector = Selector.compile(".a:first-of-type");
        assertThat(selector.all(builder.build("<p class=a>春<p class=a>夏"), 0)).containsExactly(4);
        assertThat(selector.all(builder.build("<p class=b>春<p class=a>夏<div class=a>"), 0))
                .containsExactly(8);
    }

    @Test
    void manyWordsFindTheirElements() {
        var page = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            page.append("<p class='c").append(i).append(" k").append(i % 7).append("'>");
        }
        var tree = new TreeBuilder(Limits.defaults()).build(page.toString());
        for (int i = 0; i < 3000; i += 97) {
            assertThat(Selector.compile(".c" + i).all(tree, 0)).containsExactly(i + 4);
        }
        assertThat(Selector.compile(".k3").all(tree, 0)).hasSize(429);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` |an element is missing at 0",
                "p, |an element is missing at 2",
                "p > |an element is missing at 3",
                "> p |unexpected '>' at 0",
                "p > > b |unexpected '>' at 4",
                "p ~ b |unexpected '~' at 2",
                "p.  |a name is missing at 2",
                "p# a |a name is missing at 2",
                "p..a |a name is missing at 2",
                "p[  |a name is missing at 2",
                "p[a |one of = ^= $= *= ~= ] is missing at 3",
                "p[a!=b] |one of = ^= $= *= ~= ] is missing at 3",
                "p[a^b] |one of = ^= $= *= ~= ] is missing at 3",
                "p[a=b |']' is missing at 5",
                "p[a='b] |a closing ' is missing at 4",
                "p[a='b'c] |']' is missing at 7",
                "p[a*=''] |a value is missing at 5",
                "div:has(p) |':has' is not supported at 3",
                "p:contains(x) |':contains' is not supported at 1",
                "p::before |a name is missing at 2",
                "p:not p |'(' is missing at 5",
                "p:not() |unexpected ')' at 6",
                "p:not(a b) |')' is missing at 8",
                "p:nth-of-type(2n+1) |')' is missing at 15",
                "p:nth-of-type(odd) |a number from 1 is missing at 14",
                "p:nth-child(0) |a number from 1 is missing at 12",
                "p:nth-child(99999999999) |a number from 1 is missing at 12",
                "p{} |unexpected '{' at 1",
                "p*  |unexpected '*' at 1",
                ".x&y |unexpected '&' at 2",
            })
    void selectorOutsideOfTheSubsetIsRefusedWithItsPlace(String selector, String message) {
        assertThatThrownBy(() -> Selector.compile(selector))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + " in selector \"" + selector + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div div div div div div div p",
                "div > div div > div div > p div",
                "span + div div div, b div div div > div"
            })
    void deepPageDoesNotMakeASelectorExpensive(String selector) {
        var tree = new TreeBuilder(Limits.defaults()).build(("<div>".repeat(500) + "</div>".repeat(500)).repeat(50));
        assertThat(Selector.compile(selector).first(tree, 0)).isEqualTo(-1);
    }

    @Test
    void manySiblingsDoNotMakeAPlaceExpensive() {
        var tree = new TreeBuilder(Limits.defaults()).build("<i></i>".repeat(50_000) + "<b></b>".repeat(50_000));
        assertThat(Selector.compile("b:first-of-type").all(tree, 0)).hasSize(1);
        assertThat(Selector.compile("b:last-child").all(tree, 0)).hasSize(1);
        assertThat(Selector.compile("i + b").all(tree, 0)).hasSize(1);
        assertThat(Selector.compile("b:nth-of-type(50000)").all(tree, 0)).hasSize(1);
    }

    @Test
    void negationsMayBeNestedSoDeepOnly() {
        assertThat(Selector.compile(":not(".repeat(16) + "p" + ")".repeat(16))).isNotNull();
        assertThatThrownBy(() -> Selector.compile(":not(".repeat(17) + "p" + ")".repeat(17)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nested too deep");
    }
}

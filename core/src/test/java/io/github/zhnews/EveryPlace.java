// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.allTexts;
import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.jsonLd;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages that hold a text and an address of the test's choice in every place that the library reads. */
public final class EveryPlace {
    /** The address that the pages are read under. */
    public static final URI ADDRESS = URI.create("https://news.yunxi.example/2024/0506/ferry.html");

    private static final NewsParser GENERIC =
            NewsParser.builder().rules(RuleSet.none()).build();
    private static final NewsParser RULED =
            NewsParser.builder().rules(RuleSet.of(new Rule())).build();

    private EveryPlace() {}

    private record Rule() implements PortalRule {
        @Override
        public String id() {
            return "yunxi";
        }

        @Override
        public String name() {
            return "云溪新闻";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("yunxi.example");
        }

        @Override
        public List<Layout> layouts() {
            return List.of(
                    Layout.named("pc-2024")
                            .has("#text")
                            .title(attr("h1.title", "title"), text("h1.title"))
                            .subtitle(text("h2.sub"))
                            .source(text(".from"))
                            .authors(after(".bar", "作者"))
                            .editors(match("#text", "责任编辑：(.+)"))
                            .keywords(jsonLd("keywords"))
                            .summary(meta("description"))
                            .channel(allTexts(".crumb a"))
                            .body("#text")
                            .nextPage(".pages a")
                            .build(),
                    Layout.named("app-2024")
                            .has("#app")
                            .title(script("PAGE", "headline"))
                            .keywords(script("PAGE", "tags[]"))
                            .source(script("PAGE", "source"))
                            .bodyData(script("PAGE", "content"))
                            .build());
        }
    }

    /**
     * A page with a text and an address of the given markup in it.
     *
     * @param name the name of the template
     * @param text the text as it stands in markup
     * @param address the address as it stands in a quoted attribute
     */
    public static String page(String name, String text, String address) {
        return template(name)
                .replace("@T@", text)
                .replace("@U@", address)
                .replace("@JT@", json(text))
                .replace("@J@", json(address));
    }

    /** All that the library reads of the pages, under an address and without one. */
    public static List<List<Object>> read(String text, String address) {
        var page = page("every-place.html", text, address);
        var state = page("every-state.html", text, address);
        var list = page("every-list.html", text, address);
        return List.of(
                all(page, ADDRESS),
                all(page, null),
                all(state, ADDRESS),
                all(state, null),
                List.of(
                        GENERIC.read(PageInput.html(list).at(ADDRESS)).list(),
                        GENERIC.read(PageInput.html(list)).list()));
    }

    private static List<Object> all(String page, @Nullable URI url) {
        return List.of(
                GENERIC.read(PageInput.html(page).at(url)).page(),
                RULED.read(PageInput.html(page).at(url)).page(),
                GENERIC.read(PageInput.html(page).at(url)).explanation(),
                RULED.read(PageInput.html(page).at(url)).explanation());
    }

    private static String json(String text) {
        var json = new StringBuilder();
        text.chars()
                .forEach(c -> json.append(
                        c == '"' || c == '\\' || c == '<' || c < ' ' || c > 0x7E && c < 0x3000
                                ? "\\u%04x".formatted(c)
                                : String.valueOf((char) c)));
        return json.toString();
    }

    private static String template(String name) {
        try (var in = EveryPlace.class.getResourceAsStream("/attacks/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Source;
import io.github.zhnews.rule.Read;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where on a page the values of its article may stand. What is proposed is a guess, to be tried out. */
final class Proposals {
    /** The characters of an element that holds a dateline or a byline and not much else. */
    private static final int MAX_CHARS = 100;
    /** The elements that are looked at for a value. */
    private static final int MAX_ELEMENTS = 12;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9:._-]{0,60}");
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000\u00A0\u200B\uFEFF]+");

    private final Document page;
    private final Article article;
    private final Selectors selectors;
    private final List<Element> elements;

    Proposals(Document page, Article article) {
        this.page = page;
        this.article = article;
        selectors = new Selectors(page);
        elements = page.body().getAllElements().stream()
                .filter(element -> !element.text().isBlank())
                .toList();
    }

    /** The places where a field's value may stand, the most promising first. */
    Set<Read> places(Field field) {
        var places = new LinkedHashSet<Read>();
        switch (field) {
            case TITLE, SUBTITLE -> equal(field.text(article), places);
            case PUBLISHED, MODIFIED -> times(field, places);
            case SOURCE -> {
                var name = article.source().map(Source::name).orElse("");
                equal(name, places);
                labelled(List.of(name), List.of("来源", "來源"), places);
            }
            case AUTHORS -> labelled(article.authors(), List.of("作者", "记者", "記者"), places);
            case EDITORS -> labelled(article.editors(), List.of("责任编辑", "責任編輯", "编辑", "編輯"), places);
            case KEYWORDS -> links(article.keywords(), places);
            case CHANNEL -> links(article.channel(), places);
            case SUMMARY -> equal(article.summary(), places);
            default -> {}
        }
        stated(field, places);
        return places;
    }

    /** The elements that may hold the text by their selectors: the innermost first, paragraphs behind what holds them. */
    Set<String> bodies() {
        var lines = article.text().lines().map(Proposals::bare).toList();
        var bodies = new LinkedHashSet<String>();
        if (lines.isEmpty()) {
            return bodies;
        }
        var first = lines.get(0);
        var last = lines.get(lines.size() - 1);
        elements.stream()
                .filter(element -> {
                    var text = bare(element.text());
                    return text.contains(first) && text.contains(last);
                })
                .sorted(Comparator.comparing((Element element) -> !element.isBlock() || element.nameIs("p"))
                        .thenComparing(element -> element.text().length()))
                .limit(MAX_ELEMENTS)
                .forEach(element -> bodies.addAll(selectors.of(element)));
        return bodies;
    }

    private void equal(String value, Set<Read> places) {
        var bare = bare(value);
        elements.stream()
                .filter(element -> bare(element.text()).equals(bare))
                .sorted(Comparator.comparing(element -> !element.normalName().matches("h[1-6]")))
                .limit(MAX_ELEMENTS)
                .flatMap(element -> selectors.of(element).stream())
                .forEach(css -> places.add(Read.text(css)));
    }

    /** Elements that name all of some names: with the label that stands before them, and without. */
    private void labelled(List<String> names, List<String> labels, Set<Read> places) {
        for (var element : small(names)) {
            for (var css : selectors.of(element)) {
                labels.stream()
                        .filter(label -> element.text().contains(label))
                        .limit(1)
                        .forEach(label -> places.add(Read.after(css, label)));
                places.add(Read.text(css));
            }
        }
    }

    private void times(Field field, Set<Read> places) {
        var time = field == Field.PUBLISHED ? article.published() : article.modified();
        time.map(value -> value.local().toLocalDate())
                .ifPresent(date -> Stream.of(
                                "%d-%02d-%02d",
                                "%d-%d-%d", "%d年%02d月%02d日", "%d年%d月%d日", "%d/%02d/%02d", "%d/%d/%d", "%d.%02d.%02d")
                        .map(form -> form.formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                        .distinct()
                        .flatMap(form -> small(List.of(form)).stream())
                        .flatMap(element -> selectors.of(element).stream())
                        .forEach(css -> places.add(Read.text(css))));
    }

    /** The smallest elements that hold all of some words and little else. */
    private List<Element> small(List<String> words) {
        var bare = words.stream()
                .map(Proposals::bare)
                .filter(word -> !word.isEmpty())
                .toList();
        return bare.isEmpty()
                ? List.of()
                : elements.stream()
                        .filter(element -> element.text().length() <= MAX_CHARS
                                && bare.stream().allMatch(bare(element.text())::contains))
                        .sorted(Comparator.comparingInt(
                                element -> element.text().length()))
                        .limit(MAX_ELEMENTS)
                        .toList();
    }

    /** Links with a name each in one element; the first of a path may lead to the front page. */
    private void links(List<String> names, Set<Read> places) {
        if (names.isEmpty()) {
            return;
        }
        var last = bare(names.get(names.size() - 1));
        page.select("a").stream()
                .filter(link -> bare(link.text()).equals(last) && link.parent() != null)
                .limit(MAX_ELEMENTS)
                .flatMap(link -> Stream.of(
                        link.parents().get(0),
                        link.parents().get(Math.min(1, link.parents().size() - 1))))
                .flatMap(box -> selectors.of(box).stream())
                .forEach(css -> {
                    places.add(Read.allTexts(css + " a"));
                    places.add(Read.allTexts(css + " a:not(:first-child)"));
                });
    }

    /** What the head states: taken where the page displays the value nowhere. */
    private void stated(Field field, Set<Read> places) {
        var keys = new ArrayList<String>();
        for (var meta : page.select("meta[content]")) {
            for (var name : List.of("property", "name", "itemprop")) {
                var key = meta.attr(name);
                if (KEY.matcher(key).matches() && mayState(field, key)) {
                    keys.add(key);
                }
            }
        }
        keys.forEach(key -> places.add(Read.meta(key)));
    }

    private static boolean mayState(Field field, String key) {
        return switch (field) {
            case TITLE -> key.endsWith("title");
            case PUBLISHED -> key.contains("pub") || key.contains("date") || key.contains("create");
            case MODIFIED -> key.contains("mod") || key.contains("update");
            case SOURCE -> key.contains("source");
            case KEYWORDS -> key.contains("keywords");
            case SUMMARY -> key.endsWith("description");
            case CHANNEL -> key.endsWith("section") || key.contains("column");
            default -> false; // who wrote and edited is not told by what heads of pages call author
        };
    }

    /** A text without blanks, which the parser may have set or left out. */
    private static String bare(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}

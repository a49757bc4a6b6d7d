// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import io.github.zhnews.html.Selector;
import io.github.zhnews.model.Field;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link Layout}. Not thread-safe. */
public final class LayoutBuilder {
    final String name;

    @Nullable
    YearMonth firstSeen;

    @Nullable
    YearMonth lastSeen;

    int seenPages;

    boolean unproven;

    /** Selectors and first words of lines by the name of the method that they were given to. */
    final Map<String, List<String>> lists = new HashMap<>();

    final Map<Field, List<Read>> reads = new EnumMap<>(Field.class);
    List<Read> bodyData = List.of();

    LayoutBuilder(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * {@return this builder, told when pages with this layout were seen, for the readers of the rule}
     *
     * @param first the first month, as in {@code 2017-05}
     * @param last the last month
     * @param pages the number of real pages on which the layout was proved; 0 if it is known from descriptions alone
     * @throws IllegalArgumentException if a month is none, they are in the wrong order, or the number is negative
     */
    public LayoutBuilder seen(String first, String last, int pages) {
        try {
            firstSeen = YearMonth.parse(first);
            lastSeen = YearMonth.parse(last);
        } catch (DateTimeParseException e) {
            throw RuleException.ofLayout(name, "seen", RuleException.WHOLE, String.valueOf(e.getMessage()), e);
        }
        require(!firstSeen.isAfter(lastSeen), "seen", first + " is after " + last);
        require(pages >= 0, "seen", "the number of pages is negative");
        seenPages = pages;
        return this;
    }

    /**
     * {@return this builder, told that no page has proved the layout, and that whatever it says was named by one source or
     * guessed} It then gives way: what the generic extractor finds on a page is taken, the text among it, and the layout
     * is asked for the rest. By a parser that does not search what is not where a layout says, it is used as any other.
     */
    public LayoutBuilder unproven() {
        unproven = true;
        return this;
    }

    /**
     * {@return this builder, told what a page with this layout has, and the portal's other pages have not} Required.
     *
     * @param selectors each of them must match something on the page
     */
    public LayoutBuilder has(String... selectors) {
        return selectors("has", selectors);
    }

    /**
     * {@return this builder, told what tells the layout elsewhere, too: on a page of unknown address, on a copy, on any site
     * where the portal's content management system runs} Without it, the layout is used for its rule's hosts alone.
     *
     * @param selectors each of them must match something, and so must those of {@link #has}; together no other site's
     *     pages should have them
     */
    public LayoutBuilder elsewhere(String... selectors) {
        return selectors("elsewhere", selectors);
    }

    /**
     * {@return this builder, told where the headline stands}
     *
     * @param places where, in order of preference
     */
    public LayoutBuilder title(Read... places) {
        return field(Field.TITLE, places);
    }

    /**
     * {@return this builder, told where the secondary headline (引题, 副题) stands}
     *
     * @param places where, in order of preference
     */
    public LayoutBuilder subtitle(Read... places) {
        return field(Field.SUBTITLE, places);
    }

    /**
     * {@return this builder, told where the time of publication stands} Where the page states the same time more exactly
     * elsewhere, that is taken.
     *
     * @param places where, in order of preference; the text may hold more than the time
     */
    public LayoutBuilder published(Read... places) {
        return field(Field.PUBLISHED, places);
    }

    /**
     * {@return this builder, told where the time of the last change stands}
     *
     * @param places where, in order of preference; the text may hold more than the time
     */
    public LayoutBuilder modified(Read... places) {
        return field(Field.MODIFIED, places);
    }

    /**
     * {@return this builder, told where the source (来源) stands}
     *
     * @param places where, in order of preference; the label may stand before it
     */
    public LayoutBuilder source(Read... places) {
        return field(Field.SOURCE, places);
    }

    /**
     * {@return this builder, told where the authors stand}
     *
     * @param places where, in order of preference; the label may stand before them
     */
    public LayoutBuilder authors(Read... places) {
        return field(Field.AUTHORS, places);
    }

    /**
     * {@return this builder, told where the editors (责任编辑) stand}
     *
     * @param places where, in order of preference; the label may stand before them
     */
    public LayoutBuilder editors(Read... places) {
        return field(Field.EDITORS, places);
    }

    /**
     * {@return this builder, told where the keywords stand}
     *
     * @param places where, in order of preference: elements with one each, or a text with all of them
     */
    public LayoutBuilder keywords(Read... places) {
        return field(Field.KEYWORDS, places);
    }

    /**
     * {@return this builder, told where the summary (摘要) stands}
     *
     * @param places where, in order of preference
     */
    public LayoutBuilder summary(Read... places) {
        return field(Field.SUMMARY, places);
    }

    /**
     * {@return this builder, told where the path of channels stands}
     *
     * @param places where, in order of preference: elements with one each, the outermost first
     */
    public LayoutBuilder channel(Read... places) {
        return field(Field.CHANNEL, places);
    }

    /**
     * {@return this builder, told where a field's value stands; the same as the method named after the field}
     *
     * @param field a field that stands somewhere: title, subtitle, published, modified, source, authors, editors, keywords,
     *     summary or channel
     * @param places where, in order of preference
     * @throws IllegalArgumentException if the field is another, it was given before, or a selector is bad
     */
    public LayoutBuilder field(Field field, Read... places) {
        var part = field.name().toLowerCase(Locale.ROOT);
        switch (field) {
            case KIND, URL, LANGUAGE, NEXT_PAGE, BODY -> require(false, part, "no field that a layout can place");
            default -> {}
        }
        checkPlaces(part, places);
        require(places.length > 0, part, "no place is given");
        require(reads.put(field, List.of(places)) == null, part, "it is given twice");
        return this;
    }

    /**
     * {@return this builder, told what element the text stands in}
     *
     * @param selectors the first of them that matches an element with text decides
     */
    public LayoutBuilder body(String... selectors) {
        return selectors("body", selectors);
    }

    /**
     * {@return this builder, told where the text stands in the page's data, for pages whose elements do not hold it: HTML,
     * plain text or a list of paragraphs and pictures} Used where {@link #body} finds nothing. The first place with a text
     * is used; where the text has no pictures, wherever it stands, and a further place holds a list of some, they follow
     * it.
     *
     * @param places {@link Read#script}, {@link Read#jsonLd}, or {@link Read#text} of a {@code textarea} or {@code script} that
     *     holds HTML, in order of preference
     * @throws IllegalArgumentException if a place is another
     */
    public LayoutBuilder bodyData(Read... places) {
        for (int i = 0; i < places.length; i++) {
            var place = places[i];
            boolean isData = place instanceof Read.Script || place instanceof Read.JsonLd || place instanceof Read.Text;
            require(isData, "bodyData", i, place + " is neither a script nor JSON-LD nor text");
        }
        checkPlaces("bodyData", places);
        once("bodyData", bodyData);
        bodyData = List.of(places);
        return this;
    }

    /**
     * {@return this builder, told what in the text's element is no part of the text}
     *
     * @param selectors everything that one of them matches is left out
     */
    public LayoutBuilder drop(String... selectors) {
        return selectors("drop", selectors);
    }

    /**
     * {@return this builder, told what is a caption, where that doesn't follow from {@code figcaption} or the like}
     *
     * @param selectors what one of them matches goes to the picture before it
     */
    public LayoutBuilder captions(String... selectors) {
        return selectors("captions", selectors);
    }

    /**
     * {@return this builder, told what ends the text, where it isn't among what ends it on any page (编辑, 版权声明, 相关阅读 …)}
     *
     * @param starts a line with text before it that begins with one of these is left out with all that follows
     */
    public LayoutBuilder tail(String... starts) {
        return put("tail", starts);
    }

    /**
     * {@return this builder, told where the link to the next page of an article stands}
     *
     * @param selectors of links, or of elements with links; of several the one is taken whose words say 下一页
     */
    public LayoutBuilder nextPage(String... selectors) {
        return selectors("nextPage", selectors);
    }

    /**
     * Checks the layout and makes it.
     *
     * @return the layout
     * @throws IllegalArgumentException if the name is not well formed, the condition is missing, there is nothing to read or
     *     two parts contradict each other; the message names the layout and the part
     */
    public Layout build() {
        require(Names.isPlain(name), "name", "it is not of a-z, 0-9 and hyphens");
        var body = list("body");
        var drop = list("drop");
        var tail = list("tail");
        require(!list("has").isEmpty(), "has", "it is missing");
        boolean hasText = !body.isEmpty() || !bodyData.isEmpty();
        require(hasText || !reads.isEmpty(), "body", "nothing says where anything stands");
        require(!unproven || seenPages == 0, "unproven", "it was proved on " + seenPages + " pages");
        boolean dropsNothing = drop.isEmpty() && list("captions").isEmpty();
        require(hasText || dropsNothing, "drop", "there is no body to leave anything out of");
        drop.forEach(css -> require(!body.contains(css), "drop", drop.indexOf(css), css + " is the body"));
        tail.forEach(start -> require(!start.isBlank(), "tail", tail.indexOf(start), "a line's first words are blank"));
        return new Layout(this);
    }

    private void once(String part, List<?> given) {
        require(given.isEmpty(), part, "it is given twice");
    }

    private void require(boolean condition, String part, String problem) {
        require(condition, part, RuleException.WHOLE, problem);
    }

    private void require(boolean condition, String part, int index, String problem) {
        if (!condition) {
            throw RuleException.ofLayout(name, part, index, problem, null);
        }
    }

    private LayoutBuilder selectors(String part, String... selectors) {
        for (int i = 0; i < selectors.length; i++) {
            check(part, i, selectors[i]);
        }
        return put(part, selectors);
    }

    private LayoutBuilder put(String part, String... values) {
        once(part, list(part));
        lists.put(part, List.of(values));
        return this;
    }

    private List<String> list(String part) {
        return lists.getOrDefault(part, List.of());
    }

    private void checkPlaces(String part, Read... places) {
        for (int i = 0; i < places.length; i++) {
            if (places[i].selector().isPresent()) {
                check(part, i, places[i].selector().get());
            }
        }
    }

    private void check(String part, int index, String css) {
        try {
            Selector.compile(Objects.requireNonNull(css, part));
        } catch (IllegalArgumentException e) {
            throw RuleException.ofLayout(name, part, index, String.valueOf(e.getMessage()), e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.fields.BarNames.Hint;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.people.Byline;
import io.github.zhnews.text.people.Bylines;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the writers whom a page names: in the dateline bar, in a byline, in the sign-off or the dateline of the text. */
public final class AuthorFinder {
    private static final Words KEYS = Words.of("meta-keys.author");
    private static final Words SITE = Words.of("meta-keys.site");
    private static final int SIGNED_PARAGRAPHS = 2;
    private static final int SIGNED_LINES = 4;
    /** The credits right behind a text are no more lines than these: writer, pictures, translator. */
    private static final int MOST_CREDITS = 4;
    /** So many lines apart two people's credits stand at most. */
    private static final int NEAR = 2;

    /** The characters beyond which what a page's head names is no writer. */
    private static final int LONGEST_STATED = 1000;

    private final Margins around;

    private AuthorFinder(Margins around) {
        this.around = around;
    }

    /**
     * Who may have written an article.
     *
     * @param editors the editors, who are no writers even where a page's head calls them such
     */
    public static Candidates<List<String>> candidates(Margins around, List<String> editors) {
        return new AuthorFinder(around).candidates(editors);
    }

    /** Writers who are known, and who translated. */
    public static List<String> withTranslators(Margins around, List<String> writers) {
        var all = new LinkedHashSet<>(writers);
        all.addAll(new AuthorFinder(around).translators());
        return List.copyOf(all);
    }

    private Candidates<List<String>> candidates(List<String> editors) {
        return Candidates.of(taker -> taker.takes(inBars(editors))
                || taker.takes(inBylines(around.bars(), editors))
                || taker.takes(inBylines(around.lead, editors))
                || taker.takes(inBylines(around.end, editors))
                || taker.takes(inSignOff())
                || inDateline(taker)
                || taker.takes(bulleted())
                || afterText(taker)
                || taker.takes(inBar())
                || taker.takes(stated(editors)));
    }

    /** What is labelled in the bars. */
    private @Nullable Found<List<String>> inBars(List<String> editors) {
        return together(around.bars(), editors, AuthorFinder::labelled, "label", 0.95);
    }

    /** Whom labels name, and who stands before the first of them: 某某报记者 张三 通讯员 李四. */
    private static List<String> labelled(MarginLine note) {
        if (!note.has(Mark.AUTHOR, Mark.SOURCE)) {
            return List.of();
        }
        var names = note.credits().authors();
        var whole = names.isEmpty() ? names : note.byline().map(Byline::authors).orElse(names);
        return whole.containsAll(names) ? whole : names;
    }

    /** Lines of the text that are nothing but bylines: a label alone may be a part of what the text says. */
    private @Nullable Found<List<String>> inBylines(List<MarginLine> notes, List<String> editors) {
        return together(
                notes,
                editors,
                note -> note.has(Mark.AUTHOR) && note.isCredit() ? written(note) : List.of(),
                "byline",
                0.9);
    }

    /**
     * The people named by the first line that names some and by those next to it, as writer and translator have a line each; but
     * for a hidden line that calls the editor the author.
     */
    private @Nullable Found<List<String>> together(
            List<MarginLine> notes,
            List<String> editors,
            Function<MarginLine, List<String>> reader,
            String method,
            double confidence) {
        var names = new LinkedHashSet<String>();
        int last = 0;
        for (var note : notes) {
            boolean near = note.line >= last && note.line - last <= NEAR;
            var read = names.isEmpty() || near ? reader.apply(note) : List.<String>of();
            boolean isEditors = !read.isEmpty() && editors.containsAll(read) && around.isHidden(note);
            read = isEditors ? List.of() : read;
            names.addAll(read);
            last = read.isEmpty() ? last : note.line;
        }
        return found(names, method, confidence);
    }

    /** Behind the text other texts have their bylines; a label is needed but for what stands right there. */
    private boolean afterText(Taker<List<String>> taker) {
        for (int i = 0; i < around.after.size(); i++) {
            var note = around.after.get(i);
            if (note.has(Mark.AUTHOR) && note.isCredit() && !around.isComment(note)) {
                var names = labelled(note);
                names = names.isEmpty() ? around.below(note, Label.AUTHOR) : names;
                names = names.isEmpty() && i < NEAR ? written(note) : names;
                if (taker.takes(found(names, "label", 0.85))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The writers whom a line names that is nothing but a byline. */
    private static List<String> written(MarginLine note) {
        return note.byline().map(Byline::authors).orElse(List.of());
    }

    /** Who stands behind a bullet before the first paragraph or behind the last one. */
    private @Nullable Found<List<String>> bulleted() {
        var names = List.<String>of();
        for (int i = 0;
                i < around.lead.size() && names.isEmpty() && !around.lead.get(i).isParagraph();
                i++) {
            names = Bylines.bulleted(around.lead.get(i).text());
        }
        for (var note : around.closing()) {
            names = names.isEmpty() && !note.isParagraph() ? Bylines.bulleted(note.text()) : names;
        }
        return found(names, "byline", 0.7);
    }

    /** Who translated, as the end of the text tells: elsewhere the writer alone may be named. */
    private List<String> translators() {
        for (var note : around.end) {
            if (isOfTranslator(note)) {
                return written(note);
            }
        }
        for (var note : around.after.subList(0, Math.min(MOST_CREDITS, around.after.size()))) {
            if (note.isParagraph()) {
                break;
            }
            if (isOfTranslator(note) && !around.isComment(note)) {
                return written(note);
            }
        }
        return signed(MarginLine::hasTranslator);
    }

    private static boolean isOfTranslator(MarginLine note) {
        return !note.isParagraph()
                && note.has(Mark.AUTHOR)
                && note.hasTranslator()
                && note.byline().isPresent();
    }

    private @Nullable Found<List<String>> inSignOff() {
        return found(signed(note -> true), "sign-off", 0.85);
    }

    /** Whom the credits name that the last paragraphs or lines end in. */
    private List<String> signed(Predicate<MarginLine> wanted) {
        var end = around.end;
        int paragraphs = 0;
        var names = List.<String>of();
        for (int i = end.size() - 1; i >= 0 && paragraphs < SIGNED_PARAGRAPHS && names.isEmpty(); i--) {
            boolean paragraph = end.get(i).isParagraph();
            paragraphs += paragraph ? 1 : 0;
            boolean may = (paragraph || i >= end.size() - SIGNED_LINES) && wanted.test(end.get(i));
            names = may ? end.get(i).signOff().map(Byline::authors).orElse(List.of()) : names;
        }
        return names;
    }

    private boolean inDateline(Taker<List<String>> taker) {
        for (var note : around.mayHaveDateline()) {
            if (taker.takes(found(note.dateline(), "dateline", 0.85))) {
                return true;
            }
        }
        return false;
    }

    /** Names of persons in a line of the bar, where the markup says that they are names. */
    private @Nullable Found<List<String>> inBar() {
        var names = new ArrayList<String>();
        int line = -1;
        for (var name : around.names()) {
            boolean hinted = name.hint() != Hint.NONE && name.hint() != Hint.OTHER
                    || around.isByline(name)
                    || around.isWithMedium(name)
                    || around.isWithEmployer(name);
            boolean person = hinted && around.isPerson(name) && !around.isFollowed(name.note());
            if (person && (line < 0 || line == name.note().line)) {
                line = name.note().line;
                names.add(name.text());
            }
        }
        return found(names, "name", 0.6);
    }

    /**
     * What JSON-LD or head call the author, if it is a person whom the page names to its readers too, and no editor. Where the
     * first statement names none, others name the site.
     */
    private @Nullable Found<List<String>> stated(List<String> editors) {
        var linked = LinkedData.ofArticle(around.page, "author.name", "author[0].name", "author");
        if (linked != null) {
            return stated(linked, Origin.jsonLd("author"), editors);
        }
        var entry = around.page.meta().first(KEYS);
        return entry == null ? null : stated(entry.value(), Origin.meta(entry.key()), editors);
    }

    private boolean isInBar(String name) {
        return around.bar.stream().anyMatch(note -> note.text().contains(name));
    }

    /** Whether it is the site or its publisher that a page calls its author. */
    private boolean isSite(String name) {
        var site = around.page.meta().first(SITE);
        return site != null && site.value().contains(name)
                || name.equals(LinkedData.ofArticle(around.page, "publisher.name"));
    }

    private Found<List<String>> stated(String value, Origin origin, List<String> editors) {
        var all = value.length() > LONGEST_STATED ? List.<String>of() : NameList.authors(value);
        var tree = around.page.tree();
        var names = all.stream()
                .filter(n -> !editors.contains(n) && !isSite(n))
                .filter(n -> NameList.isPersonName(n)
                        ? tree.says(n) || tree.says(value)
                        : NameList.mayBePenName(n) && isInBar(n))
                .toList();
        return names.isEmpty() ? Found.doubted(List.of(value), origin) : new Found<>(names, origin, 0.5);
    }

    /** Names, and who translated, whom only the end of the text may tell. */
    private @Nullable Found<List<String>> found(Collection<String> names, String method, double confidence) {
        if (names.isEmpty()) {
            return null;
        }
        var all = new LinkedHashSet<>(names);
        all.addAll(translators());
        return new Found<>(List.copyOf(all), Origin.heuristic(method), confidence);
    }
}

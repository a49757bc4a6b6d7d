package io.github.zhnews.fields;

import io.github.zhnews.fields.BarName.Hint;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.people.LabelledCredits;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the writers whom a page names: in the dateline bar, in a byline, in the sign-off or the dateline of the text. */
public final class AuthorFinder {
    private static final Words KEYS = Words.of("meta-keys.author");
    private static final int SHORTEST_PARAGRAPH = 15;
    private static final int DATELINE_PARAGRAPHS = 5;
    private static final int SIGNED_PARAGRAPHS = 2;
    private static final int SIGNED_LINES = 4;

    /** The characters beyond which what a page's head names is no writer. */
    private static final int LONGEST_STATED = 1000;

    private final Margins around;

    private AuthorFinder(Margins around) {
        this.around = around;
    }

    /**
     * Finds the writers of an article.
     *
     * @param editors the editors, who are no writers even where a page's head calls them such
     */
    public static @Nullable Found<List<String>> find(Margins around, List<String> editors) {
        return new AuthorFinder(around).find(editors);
    }

    /**
     * Whom a page names in ways that writers are named.
     *
     * @return what each way to find writers finds, in the order of trust; the first is what {@link #find} gives
     *
     */
    public static List<Found<List<String>>> candidates(Margins around, List<String> editors) {
        return new AuthorFinder(around)
                .ways(editors).stream()
                        .map(Supplier::get)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private @Nullable Found<List<String>> find(List<String> editors) {
        for (var way : ways(editors)) {
            var found = way.get();
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<Supplier<@Nullable Found<List<String>>>> ways(List<String> editors) {
        return List.of(
                this::inBars,
                () -> inBylines(around.lead()),
                () -> inBylines(around.end()),
                this::inSignOff,
                this::inDateline,
                this::afterText,
                this::inBar,
                () -> stated(editors));
    }

    private @Nullable Found<List<String>> inBars() {
        for (var note : around.bars()) {
            var names =
                    note.has(Mark.AUTHOR, Mark.SOURCE) ? LabelledCredits.authors(note.labelled()) : List.<String>of();
            if (!names.isEmpty()) {
                return found(names, "label", 0.95);
            }
        }
        return inBylines(around.bars());
    }

    /** Lines of the text that are nothing but bylines: a label alone may be a part of what the text says. */
    private @Nullable Found<List<String>> inBylines(List<MarginLine> notes) {
        for (var note : notes) {
            var byline = note.has(Mark.AUTHOR) && note.isCredit() ? note.byline() : null;
            if (byline != null && !byline.authors().isEmpty()) {
                return found(byline.authors(), "byline", 0.9);
            }
        }
        return null;
    }

    /** Behind the text other texts have their bylines; a label is needed. */
    private @Nullable Found<List<String>> afterText() {
        for (var note : around.after()) {
            boolean credit = note.has(Mark.AUTHOR) && note.isCredit();
            var names = credit ? LabelledCredits.authors(note.labelled()) : List.<String>of();
            if (!names.isEmpty() && !around.isComment(note)) {
                return found(names, "label", 0.85);
            }
        }
        return null;
    }

    private @Nullable Found<List<String>> inSignOff() {
        var end = around.end();
        int paragraphs = 0;
        int last = Math.max(0, end.size() - SIGNED_LINES);
        for (int i = end.size() - 1; i >= 0 && paragraphs < SIGNED_PARAGRAPHS; i--) {
            paragraphs += end.get(i).isParagraph() ? 1 : 0;
            var signOff = i >= last || end.get(i).isParagraph() ? end.get(i).signOff() : null;
            if (signOff != null && !signOff.authors().isEmpty()) {
                return found(signOff.authors(), "sign-off", 0.85);
            }
        }
        return null;
    }

    private @Nullable Found<List<String>> inDateline() {
        int paragraphs = 0;
        for (var note : around.lead()) {
            if (note.letters() >= SHORTEST_PARAGRAPH && paragraphs++ < DATELINE_PARAGRAPHS) {
                var names = note.dateline();
                if (!names.isEmpty()) {
                    return found(names, "dateline", 0.85);
                }
            }
        }
        return null;
    }

    /** Names of persons in a line of the bar, where the markup says that they are names. */
    private @Nullable Found<List<String>> inBar() {
        var names = new ArrayList<String>();
        int line = -1;
        for (var name : around.names()) {
            boolean person =
                    name.hint() == Hint.NAME && NameList.isPersonName(name.text()) && !around.isFollowed(name.note());
            if (person && (line < 0 || line == name.note().line())) {
                line = name.note().line();
                names.add(name.text());
            }
        }
        return names.isEmpty() ? null : found(List.copyOf(names), "name", 0.6);
    }

    /** What head and JSON-LD call the author, if it is a person whom the page names to its readers too, and no editor. */
    private @Nullable Found<List<String>> stated(List<String> editors) {
        var page = around.page();
        var linked = page.jsonLd().size() == 0
                ? null
                : LinkedData.ofArticle(page, "author.name", "author[0].name", "author");
        if (linked != null) {
            return stated(linked, new Origin.JsonLd("author"), editors);
        }
        var meta = page.meta().first(KEYS);
        return meta == null ? null : stated(meta.value(), new Origin.Meta(meta.key()), editors);
    }

    private @Nullable Found<List<String>> stated(String value, Origin origin, List<String> editors) {
        var all = value.length() > LONGEST_STATED ? List.<String>of() : NameList.authors(value);
        var tree = around.page().tree();
        var displayed = all.isEmpty() ? "" : new String(tree.chars(), 0, tree.textTo(0));
        var names = all.stream()
                .filter(n -> NameList.isPersonName(n) && !editors.contains(n) && displayed.contains(n))
                .toList();
        return names.isEmpty() ? null : new Found<>(names, origin, 0.5);
    }

    private static Found<List<String>> found(List<String> names, String method, double confidence) {
        return new Found<>(names, new Origin.Heuristic(method), confidence);
    }
}

package io.github.zhnews.fields;

import io.github.zhnews.fields.BarNames.Hint;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.text.people.Byline;
import io.github.zhnews.text.people.LabelledCredits;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.vocabulary.Mark;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * Who may have written an article.
     *
     * @param editors the editors, who are no writers even where a page's head calls them such
     */
    public static Candidates<List<String>> candidates(Margins around, List<String> editors) {
        return new AuthorFinder(around).candidates(editors);
    }

    private Candidates<List<String>> candidates(List<String> editors) {
        return Candidates.of(
                this::inBars,
                taker -> inBylines(around.bars(), taker),
                taker -> inBylines(around.lead, taker),
                taker -> inBylines(around.end, taker),
                taker -> taker.takes(inSignOff()),
                this::inDateline,
                this::afterText,
                taker -> taker.takes(inBar()),
                taker -> taker.takes(stated(editors)));
    }

    private boolean inBars(Taker<List<String>> taker) {
        for (var note : around.bars()) {
            if (note.has(Mark.AUTHOR, Mark.SOURCE)
                    && taker.takes(found(LabelledCredits.authors(note.labelled()), "label", 0.95))) {
                return true;
            }
        }
        return false;
    }

    /** Lines of the text that are nothing but bylines: a label alone may be a part of what the text says. */
    private static boolean inBylines(List<MarginLine> notes, Taker<List<String>> taker) {
        for (var note : notes) {
            var byline = note.has(Mark.AUTHOR) && note.isCredit() ? note.byline() : Optional.<Byline>empty();
            if (byline.isPresent() && taker.takes(found(byline.get().authors(), "byline", 0.9))) {
                return true;
            }
        }
        return false;
    }

    /** Behind the text other texts have their bylines; a label is needed. */
    private boolean afterText(Taker<List<String>> taker) {
        for (var note : around.after) {
            if (note.has(Mark.AUTHOR)
                    && note.isCredit()
                    && !around.isComment(note)
                    && taker.takes(found(LabelledCredits.authors(note.labelled()), "label", 0.85))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found<List<String>> inSignOff() {
        var end = around.end;
        int paragraphs = 0;
        var names = List.<String>of();
        for (int i = end.size() - 1; i >= 0 && paragraphs < SIGNED_PARAGRAPHS && names.isEmpty(); i--) {
            boolean paragraph = end.get(i).isParagraph();
            paragraphs += paragraph ? 1 : 0;
            boolean may = paragraph || i >= end.size() - SIGNED_LINES;
            names = may ? end.get(i).signOff().map(Byline::authors).orElse(List.of()) : names;
        }
        return found(names, "sign-off", 0.85);
    }

    private boolean inDateline(Taker<List<String>> taker) {
        int paragraphs = 0;
        for (var note : around.lead) {
            boolean isParagraph = note.letters >= SHORTEST_PARAGRAPH && paragraphs++ < DATELINE_PARAGRAPHS;
            if (isParagraph && taker.takes(found(note.dateline(), "dateline", 0.85))) {
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
            boolean person =
                    name.hint() == Hint.NAME && NameList.isPersonName(name.text()) && !around.isFollowed(name.note());
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
            return stated(linked, new Origin.JsonLd("author"), editors);
        }
        var entry = around.page.meta().first(KEYS);
        return entry == null ? null : stated(entry.value(), new Origin.Meta(entry.key()), editors);
    }

    private Found<List<String>> stated(String value, Origin origin, List<String> editors) {
        var all = value.length() > LONGEST_STATED ? List.<String>of() : NameList.authors(value);
        var tree = around.page.tree();
        var displayed = all.isEmpty() ? "" : new String(tree.chars(), 0, tree.textTo(0));
        var names = all.stream()
                .filter(n -> NameList.isPersonName(n) && !editors.contains(n) && displayed.contains(n))
                .toList();
        return names.isEmpty() ? Found.doubted(List.of(value), origin) : new Found<>(names, origin, 0.5);
    }

    private static @Nullable Found<List<String>> found(List<String> names, String method, double confidence) {
        return names.isEmpty() ? null : new Found<>(List.copyOf(names), new Origin.Heuristic(method), confidence);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.fields.StatedTitle.Edge;
import io.github.zhnews.html.Tag;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: what the page displays as such, and not what its head says, which has names of sites and channels
 * around it, is cut off, or is the same on every page.
 *
 * <p>The strongest evidence is a line that says what {@code <title>} or {@code og:title} says, in part or whole. Where there
 * is none, a heading that says nearly the same is taken, then a line that looks like a headline above a text, and last what
 * the head says, without what is known to be the site's.
 */
public final class TitleFinder {
    /** What is shorter may be a channel's name: it is a headline only where a text follows. */
    private static final int CERTAIN_LETTERS = 8;
    /** What scores less is a word that the headline and some menu share. */
    private static final double LEAST_SCORE = 7;
    /** A display scores by its letters, up to these, and more by what it is. */
    private static final int MOST_LETTERS = 40;

    private static final double FOR_HEADING = 1.5;
    private static final double FROM_START = 1.5;
    private static final double WHOLE = 1.2;
    /** The confidence of a line by its looks alone that outdoes what the head says. */
    private static final double STRIKING = 0.72;
    /** That of a line, or of what the head says, that outdoes what may well be the site's name. */
    private static final double LIKELY = 0.6;

    /** How much of a line has to be known from the head, at least, where the line says more. */
    private static final double LEAST_SHARE = 0.5;

    private static final int MAX_COMPARED_LINES = 300;
    /** How many headings an explanation shows. */
    private static final int MAX_HEADINGS = 8;

    private final Page page;
    private final LineContext setting;
    private final StatedTitles statements;

    private TitleFinder(Page page) {
        this.page = page;
        setting = new LineContext(page);
        statements = new StatedTitles(page);
    }

    /** What may be the headline of a page. */
    public static Candidates<Headline> candidates(Page page) {
        return Notices.isErrorTitle(page) ? Candidates.none() : new TitleFinder(page).candidates();
    }

    /** Finds the display of a headline that belongs to a text, where a page displays the headline more than once. */
    public static Headline nearest(Page page, Headline headline, Region text) {
        var lines = page.lines();
        if (headline.line() < 0 || !text.exists()) {
            return headline;
        }
        var stated = new StatedTitle(headline.text(), Origin.given());
        var setting = new LineContext(page);
        // A region may begin with the headline itself, and what stands behind it displays another.
        int last = Math.min(text.firstLine() + 2, text.endLine() - 1);
        boolean marked = headline.line() < text.firstLine() && isMarked(setting, headline.line());
        for (int i = last; i >= (headline.line() <= last ? headline.line() : 0); i--) {
            if (lines.letters(i) == stated.letters()
                    && !setting.isLink(i)
                    // A text repeats its headline as a paragraph of its own, and the bar stands below the first one.
                    && !(marked && i >= text.firstLine() && !isMarked(setting, i))
                    && stated.match(page.tree().chars(), lines.from(i), lines.to(i), 0) == stated.letters()) {
                return new Headline(headline.text(), i);
            }
        }
        return headline;
    }

    private Candidates<Headline> candidates() {
        DisplayedTitle best = null;
        double bestScore = LEAST_SCORE;
        for (var sighting : statements.displayed()) {
            double score = mostScore(sighting) > bestScore ? score(sighting) : 0;
            best = score > bestScore ? sighting : best;
            bestScore = Math.max(score, bestScore);
        }
        return candidates(best);
    }

    /** What a display may score by its length alone: most are of words that menus have, too. */
    private static double mostScore(DisplayedTitle s) {
        double most = Math.min(s.letters(), MOST_LETTERS) * FOR_HEADING;
        return s.start() == 0 ? most * FROM_START * WHOLE : most;
    }

    private Candidates<Headline> candidates(@Nullable DisplayedTitle best) {
        int least = best == null ? 0 : best.letters() - 1;
        return Candidates.of(taker -> displayed(best, s -> isPlain(s) && isMarked(s) && isCertain(s), taker)
                || taker.takes(similarLine(least))
                || displayed(best, s -> isPlain(s) && isCertain(s), taker)
                || look(STRIKING, taker)
                || displayed(best, s -> isLong(s) || setting.isFollowedByText(s.line()) && !isChannel(s), taker)
                || undisplayed().filter(TitleFinder::isLikely).anyMatch(taker::takes)
                || look(LIKELY, taker)
                || undisplayed().filter(stated -> !isLikely(stated)).anyMatch(taker::takes)
                || look(0, taker)
                || headings().anyMatch(taker::takes));
    }

    private boolean displayed(@Nullable DisplayedTitle best, Predicate<DisplayedTitle> isTitle, Taker<Headline> taker) {
        return best != null && isTitle.test(best) && taker.takes(displayed(best));
    }

    private boolean look(double least, Taker<Headline> taker) {
        var found = TitleLooks.best(page, setting, statements);
        return found != null && found.confidence() >= least && taker.takes(found);
    }

    /** What the page sets as headings, of which none is believed for that alone. */
    private Stream<Found<Headline>> headings() {
        var tree = page.tree();
        return IntStream.range(0, page.headings().size())
                .map(page.headings()::get)
                .filter(node -> tree.letters(node) > 0 && tree.linkLetters(node) * 2 <= tree.letters(node))
                .limit(MAX_HEADINGS)
                .mapToObj(node -> Found.doubted(
                        new Headline(
                                Spaces.clean(tree.chars(), tree.textFrom(node), tree.textTo(node)),
                                page.lines().at(node)),
                        Origin.heuristic(Tag.name(tree.tag(node)))));
    }

    /** The longest display counts most, since names of sites and channels are short and tags are shorter. */
    private double score(DisplayedTitle s) {
        int letters = s.letters();
        int all = s.stated().letters();
        if ((s.startEdge() == Edge.NONE || s.endEdge() == Edge.NONE) && !s.isCut(page) && letters < all * LEAST_SHARE) {
            return 0;
        }
        int line = s.line();
        int level = setting.headingLevel(line);
        int headline = Math.max(statements.end(s.stated(), s.start()), s.start() + 1);
        // The name of the site makes no display better: what readers are to share has it behind the headline.
        double score = Math.min(Math.min(letters, headline - s.start()), MOST_LETTERS);
        score *= level > 0 && level <= 3 ? FOR_HEADING : level > 0 || setting.isNamedTitle(line) ? 1.4 : 1;
        score *= s.start() == 0 ? FROM_START : 1;
        score *= s.start() == 0 && s.end() >= headline ? WHOLE : 1;
        score *= isLinked(s) ? 0.3 : 1;
        score *= s.whole() ? 1 : 0.6;
        score *= setting.isAside(line) ? 0.5 : 1;
        score *= setting.isHidden(line) ? 0.7 : 1;
        // Some heads state the first sentence of the text in place of the headline.
        score *= setting.isParagraph(line) ? 0.3 : 1;
        return statements.isSiteName(s.stated(), s.start(), s.end())
                        || s.start() > 0 && s.start() >= statements.end(s.stated(), 0)
                ? 0
                : score;
    }

    /** Whether it is a link elsewhere; some systems link a headline to its own page. */
    private boolean isLinked(DisplayedTitle s) {
        int level = setting.headingLevel(s.line());
        return setting.isLink(s.line()) && !(level > 0 && level <= 3 && s.start() == 0);
    }

    /** Whether it stands as headlines do, and not in a menu, a path or a list of links. */
    private boolean isPlain(DisplayedTitle s) {
        return !isLinked(s)
                && (s.whole() || setting.heading(s.line()) >= 0)
                && (s.start() == 0 || s.letters() >= CERTAIN_LETTERS);
    }

    private boolean isCertain(DisplayedTitle s) {
        return isLong(s) && !(s.letters() < 2 * CERTAIN_LETTERS && s.stated().isSiteLike(s.end()))
                || isMarked(s) && s.start() == 0 && setting.isFollowedByText(s.line()) && !isChannel(s);
    }

    /** Whether it is too long for the name of a channel or site, and no mere part of the headline. */
    private boolean isLong(DisplayedTitle s) {
        return s.letters() >= CERTAIN_LETTERS
                && (isMarked(s) || s.letters() >= statements.end(s.stated(), s.start()) * LEAST_SHARE);
    }

    /** Whether it is short and in the menu, too. */
    private boolean isChannel(DisplayedTitle s) {
        if (s.stated().isSiteLike(s.end())) {
            return true;
        }
        boolean isInMenu = statements.displayed().stream()
                .anyMatch(other ->
                        other.letters() == s.letters() && setting.isLink(other.line()) && other.line() != s.line());
        return isInMenu && !setting.isDatedSoon(s.line());
    }

    private boolean isMarked(DisplayedTitle s) {
        return isMarked(setting, s.line());
    }

    private static boolean isMarked(LineContext setting, int line) {
        return setting.heading(line) >= 0 || setting.isNamedTitle(line);
    }

    private Found<Headline> displayed(DisplayedTitle s) {
        boolean marked = isMarked(s);
        var full = s.isCut(page) ? inFull(s) : null;
        if (full != null) {
            return found(statements.headline(full, full == s.stated() ? s.start() : 0), s.line(), full.origin, 0.8);
        }
        double confidence = !s.whole() || isLinked(s) ? 0.8 : marked ? 0.97 : 0.93;
        return found(text(s), s.line(), Origin.heuristic(marked ? "heading" : "display"), confidence);
    }

    /** A statement that goes on where the display breaks off; a headline that ends in dots has the site's name behind it. */
    private @Nullable StatedTitle inFull(DisplayedTitle s) {
        for (var stated : statements.all()) {
            boolean more = stated == s.stated()
                    ? s.end() < stated.letters() && s.endEdge() != Edge.PART
                    : stated.startsWith(s) && stated.endOf(s.letters()) != Edge.PART;
            if (more) {
                return stated;
            }
        }
        return null;
    }

    private String text(DisplayedTitle s) {
        if (s.firstLine() < s.line()) {
            return setting.text(s.firstLine(), s.line() + 1);
        }
        var text = Spaces.clean(page.tree().chars(), s.from(), s.to());
        return s.whole() ? text : StatedTitle.trim(text);
    }

    /** How many letters on end a line shares with a stated headline, if those are most of it. */
    private int commonLetters(int line) {
        var text = new StatedTitle(page.lines().text(line), Origin.given());
        int most = 0;
        for (var stated : statements.all()) {
            int common = stated.commonLetters(text);
            most = common >= statements.end(stated, 0) * LEAST_SHARE ? Math.max(most, common) : most;
        }
        return most;
    }

    /** A heading that says more than the head does, or nearly the same; any line where the head breaks off. */
    private @Nullable Found<Headline> similarLine(int least) {
        int best = -1;
        int most = Math.max(least, 5);
        boolean anyLine = statements.areCut();
        int left = MAX_COMPARED_LINES;
        for (int line = 0; line < page.lines().size() && left > 0; line++) {
            int letters = page.lines().letters(line);
            if (letters >= most && letters <= 100 && (anyLine || setting.heading(line) >= 0) && !setting.isLink(line)) {
                left--;
                int common = commonLetters(line);
                boolean more = common > most || common == most && best >= 0 && isBetterMarked(line, best);
                if (more && common >= letters * LEAST_SHARE) {
                    best = line;
                    most = common;
                }
            }
        }
        return best < 0 ? null : found(setting.headingText(best), best, Origin.heuristic("heading"), 0.85);
    }

    private boolean isBetterMarked(int line, int other) {
        return setting.heading(line) >= 0 && setting.heading(other) < 0;
    }

    private Stream<Found<Headline>> undisplayed() {
        return statements.all().stream().map(stated -> {
            var text = statements.headline(stated, 0);
            var rest = new StatedTitle(text, stated.origin);
            boolean isLong = rest.letters() >= CERTAIN_LETTERS;
            boolean isTitle =
                    (isLong || statements.isConfirmed(stated)) && !rest.isSiteLike(rest.letters()) && hasText();
            double confidence = statements.isExact(stated) && isLong ? 0.7 : 0.5;
            return found(isTitle ? text : stated.text, -1, stated.origin, isTitle ? confidence : 0);
        });
    }

    private static boolean isLikely(Found<Headline> title) {
        return title.confidence() >= LIKELY;
    }

    private boolean hasText() {
        return IntStream.range(0, page.lines().size()).anyMatch(setting::isParagraph);
    }

    private static Found<Headline> found(String text, int line, Origin origin, double confidence) {
        return new Found<>(new Headline(text, line), origin, confidence);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Candidates.Taker;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the path of channels to the article (首页 &gt; 新闻中心 &gt; 国内新闻 &gt; 正文). */
public final class ChannelFinder {
    private static final String ARROWS = ">＞»›》〉→";
    private static final Words LABELS = Words.of("pages.path-labels");
    private static final NameSet PATH = NameSet.of("path");
    private static final Words NO_CHANNELS = Words.of("pages.not-channels");
    private static final Words NO_CHANNEL_ENDS = Words.of("pages.not-channel-ends");
    private static final Words MENU_ENDS = Words.of("pages.menu-ends");
    private static final Words KEYS = Words.of("meta-keys.section");
    /** So far above the headline, and so far from the top where there is none. */
    private static final int LINES_BEFORE = 40;

    private static final int MAX_LINES = 150;
    private static final int MAX_LETTERS = 80;
    private static final int MAX_NAME = 14;
    private static final int MAX_DEPTH = 6;

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Headline headline;
    private final String title;

    private ChannelFinder(Page page, Headline headline) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
        this.headline = headline;
        title = ArticleText.letters(headline.text());
    }

    /** What may be the path. */
    public static Candidates<List<String>> candidates(Page page, Headline headline) {
        var finder = new ChannelFinder(page, headline);
        return Candidates.of(
                taker -> finder.displayed(taker) || taker.takes(finder.breadcrumbs()) || finder.stated(taker));
    }

    /** The parts of a known path that are channels: not the way home, and not what ends every path. */
    public static List<String> ofPath(List<String> names) {
        return names.stream()
                .filter(name -> isChannel(name, ArticleText.letters(name)))
                .toList();
    }

    private boolean displayed(Taker<List<String>> taker) {
        int first = Math.max(headline.line() - LINES_BEFORE, 0);
        int end = Math.min(headline.line() < 0 ? MAX_LINES : headline.line() + 4, lines.size());
        for (int line = first; line < end; line++) {
            if (line != headline.line() && lines.letters(line) <= MAX_LETTERS && taker.takes(at(line))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found<List<String>> at(int line) {
        int value = labelEnd(lines.from(line), lines.to(line));
        int box = value < 0 || value == lines.to(line) ? crumbBox(line) : -1;
        if (box >= 0) {
            return found(channels(tree.firstChild(box), tree.end(box)), Origin.heuristic("class"), 0.9);
        }
        boolean hasArrows = arrows(lines.from(line), lines.to(line)) >= 2 && lines.linkLetters(line) > 0;
        if (value < 0 && !hasArrows) {
            return null;
        }
        var channels = channels(lines.firstNode(line), lines.endNode(line));
        return found(channels, Origin.heuristic(value >= 0 ? "label" : "arrows"), value >= 0 ? 0.95 : 0.8);
    }

    /** Where the path begins behind a label, or -1 where there is none. */
    private int labelEnd(int from, int to) {
        return LabelPrefix.end(tree.chars(), from, to, LABELS);
    }

    private static @Nullable Found<List<String>> found(List<String> channels, Origin origin, double confidence) {
        return channels.isEmpty() ? null : new Found<>(channels, origin, confidence);
    }

    /** The element named after a path that a line is in, or -1. */
    private int crumbBox(int line) {
        return tree.climb(
                lines.block(line),
                0,
                4,
                node -> tree.letters(node) <= MAX_LETTERS
                        && tree.linkLetters(node) > 0
                        && tree.isNamed(node, PATH)
                        && (arrows(tree.textFrom(node), tree.textTo(node)) > 0 || links(node) > 1));
    }

    private int links(int box) {
        int n = 0;
        for (int node = box; node < tree.end(box); node++) {
            n += tree.tag(node) == Tag.A && tree.letters(node) > 0 ? 1 : 0;
        }
        return n;
    }

    private int arrows(int from, int to) {
        char[] s = tree.chars();
        int n = 0;
        for (int i = from; i < to; i++) {
            n += s[i] > '=' && ARROWS.indexOf(s[i]) >= 0 ? 1 : 0;
        }
        return n;
    }

    /** A link is one name; text outside of links may be several. */
    private List<String> channels(int first, int end) {
        var names = new ArrayList<String>();
        for (int node = Math.max(first, 1); node < end; node++) {
            if (tree.tag(node) == Tag.A) {
                add(Spaces.clean(tree.chars(), tree.textFrom(node), tree.textTo(node)), names);
                node = tree.end(node) - 1;
            } else if (tree.tag(node) == Tag.TEXT) {
                addText(tree.textFrom(node), tree.textTo(node), names);
            }
        }
        return cleaned(names);
    }

    private void addText(int from, int to, List<String> names) {
        char[] s = tree.chars();
        int start = Math.max(from, labelEnd(from, to));
        for (int i = start; i <= to; i++) {
            if (i == to || ARROWS.indexOf(s[i]) >= 0 || s[i] == '|' || s[i] == '/') {
                add(Spaces.clean(s, start, i), names);
                start = i + 1;
            }
        }
    }

    private static void add(String text, List<String> names) {
        var name = StatedTitle.trim(text);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private List<String> cleaned(List<String> names) {
        Set<String> channels = new LinkedHashSet<>();
        for (var name : names) {
            var letters = ArticleText.letters(name);
            if (letters.length() > 3 && title.startsWith(letters.substring(0, letters.length() - 1))) {
                break; // the path ends in the headline, maybe cut
            }
            if (name.startsWith("正文")) {
                break;
            }
            if (letters.length() > MAX_NAME || channels.size() == MAX_DEPTH || MENU_ENDS.end(name)) {
                return List.of(); // a menu
            }
            if (isChannel(name, letters) && !isSite(name)) {
                channels.add(name);
            }
        }
        return List.copyOf(channels);
    }

    private static boolean hasHan(String text) {
        int i = 0;
        while (i < text.length() && !Spaces.isHan(text.charAt(i))) {
            i++;
        }
        return i < text.length();
    }

    private static boolean isChannel(String name, String letters) {
        return isName(letters) && !NO_CHANNELS.has(letters) && !NO_CHANNEL_ENDS.end(name);
    }

    /** Not a number (2023, #936550), a size of type (A+), or a day or an issue of a paper (2024年5月7日, 总第931期). */
    private static boolean isName(String letters) {
        int words = 0;
        boolean hasDigits = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            hasDigits |= Character.isDigit(c);
            words += Spaces.isHan(c) ? 2 : Character.isLetter(c) ? 1 : 0;
        }
        return words > 1 && !(hasDigits && "日期".indexOf(letters.charAt(letters.length() - 1)) >= 0);
    }

    private boolean isSite(String name) {
        var site = page.meta().first("og:site_name");
        return site != null && site.value().equals(name)
                || StatedTitle.isSiteLike(name)
                        && name.endsWith("网")
                        && page.documentTitle().endsWith(name);
    }

    private @Nullable Found<List<String>> breadcrumbs() {
        return found(cleaned(LinkedData.breadcrumbs(page)), Origin.jsonLd("itemListElement"), 0.9);
    }

    private boolean stated(Taker<List<String>> taker) {
        return page.meta().offer(KEYS, taker, entry -> {
            var channels = cleaned(List.of(entry.value()));
            var origin = Origin.meta(entry.key());
            // On Chinese pages a word in Latin letters is what the site files the article under: amenews.
            boolean isCode = hasHan(title) && !hasHan(entry.value());
            return channels.isEmpty() || isCode
                    ? Found.doubted(List.of(entry.value()), origin)
                    : new Found<>(channels, origin, 0.8);
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.PageKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the pages of one article. */
public final class MultiPage {
    /** The number that pages after the first have behind their headline: （2）, (2/5), 第2页. */
    private static final Pattern PAGE_MARK =
            Pattern.compile("[（(\\[【]第?\\d{1,2}(?:/\\d{1,2})?[页頁]?[）)\\]】]$|第\\d{1,2}[页頁]$|[_-]\\d{1,2}$");

    private MultiPage() {}

    /** Joins pages. */
    public static Article join(List<Article> pages) {
        var distinct = new ArrayList<>(new LinkedHashSet<>(pages));
        var first = distinct.get(0);
        if (distinct.size() == 1) {
            return first;
        }
        boolean isArticle = distinct.stream().anyMatch(page -> page.kind() == PageKind.ARTICLE);
        var title = title(distinct);
        var joined = first.toBuilder();
        for (var field : Field.values()) {
            joined.value(field, joined(distinct, field));
        }
        return joined.kind(isArticle ? PageKind.ARTICLE : first.kind())
                .title(title)
                .nextPage(distinct.get(distinct.size() - 1).nextPage().orElse(null))
                .blocks(blocks(distinct, title))
                .build();
    }

    /** What the pages together have of a field: all of them where they tell of their own text, else the first that has any. */
    private static @Nullable Object joined(List<Article> pages, Field field) {
        var given = pages.stream().map(page -> page.value(field)).flatMap(Optional::stream);
        return switch (field) {
            case EDITORS, KEYWORDS, CORRECTIONS ->
                given.flatMap(list -> ((List<?>) list).stream()).distinct().toList();
            case LANGUAGE ->
                given.filter(language -> language != Language.OTHER).findFirst().orElse(null);
            default -> given.findFirst().orElse(null);
        };
    }

    /** The first headline, without the number of the page where that is all in which the headlines differ. */
    private static String title(List<Article> pages) {
        var titles = pages.stream()
                .map(Article::title)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
        if (titles.isEmpty()) {
            return "";
        }
        var stems = titles.stream().map(MultiPage::withoutMark).distinct().toList();
        return titles.size() > 1 && stems.size() == 1 ? stems.get(0) : titles.get(0);
    }

    private static String withoutMark(String title) {
        return PAGE_MARK.matcher(title).replaceFirst("").strip();
    }

    private static List<Block> blocks(List<Article> pages, String title) {
        var texts = pages.stream().map(page -> new PageText(page.blocks())).toList();
        var whole = texts.stream().filter(text -> text.holdsAll(texts)).findFirst();
        if (whole.isPresent()) {
            return whole.get().blocks();
        }
        for (int i = 0; i + 1 < texts.size(); i++) {
            texts.get(i).dropTail(texts.get(i + 1));
        }
        Set<String> seen = new HashSet<>();
        var joined = new ArrayList<Block>();
        for (int i = 0; i < texts.size(); i++) {
            joined.addAll(texts.get(i).without(seen, i == 0 ? b -> false : b -> isTitle(b, title)));
        }
        return joined;
    }

    private static boolean isTitle(Block block, String title) {
        boolean canBe = block instanceof Block.Paragraph || block instanceof Block.Heading;
        var bare = title.replace(" ", "");
        return canBe
                && !bare.isEmpty()
                && Objects.equals(withoutMark(block.text()).replace(" ", ""), bare);
    }
}

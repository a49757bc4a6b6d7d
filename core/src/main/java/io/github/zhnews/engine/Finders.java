// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.fields.AccessFinder;
import io.github.zhnews.fields.ArticleText;
import io.github.zhnews.fields.AuthorFinder;
import io.github.zhnews.fields.ChannelFinder;
import io.github.zhnews.fields.EditorFinder;
import io.github.zhnews.fields.ImageFinder;
import io.github.zhnews.fields.KeywordsFinder;
import io.github.zhnews.fields.LocationFinder;
import io.github.zhnews.fields.Margins;
import io.github.zhnews.fields.SiteNameFinder;
import io.github.zhnews.fields.SourceFinder;
import io.github.zhnews.fields.StatedNotes;
import io.github.zhnews.fields.SubtitleFinder;
import io.github.zhnews.fields.SummaryFinder;
import io.github.zhnews.fields.TimeFinder;
import io.github.zhnews.fields.TitleFinder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.time.TimeContext;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who finds which field on any page.
 *
 * @param region where the text stands
 * @param editors who edited the article, by what the page says and not by a rule
 */
record Finders(
        Page page,
        Headline headline,
        Region region,
        Margins around,
        ArticleText text,
        TimeContext times,
        @Nullable Found<List<String>> editors) {
    /** The fields that are found without the text, each behind those that it rests on; the editors are known already. */
    static final List<Field> BEFORE_TEXT = List.of(
            Field.SUBTITLE,
            Field.KEYWORDS,
            Field.SUMMARY,
            Field.CHANNEL,
            Field.SITE_NAME,
            Field.NEXT_PAGE,
            Field.PUBLISHED,
            Field.MODIFIED,
            Field.SOURCE,
            Field.AUTHORS,
            Field.LOCATION,
            Field.ACCESS,
            Field.ORIGINAL_TITLE,
            Field.CORRECTIONS);

    static Finders of(Page page, Headline headline, Region region, TimeContext times) {
        var around = Margins.of(page, headline, region);
        return new Finders(
                page,
                headline,
                region,
                around,
                new ArticleText(page, headline, region),
                times,
                EditorFinder.candidates(around).first());
    }

    /**
     * What a field's value may be.
     *
     * @param published when the article was published, for what rests on that
     * @param blocks the article's text, for what rests on that
     */
    Candidates<?> of(Field field, Supplier<@Nullable StatedTime> published, List<Block> blocks) {
        return switch (field) {
            case URL -> page.addresses();
            case TITLE -> TitleFinder.candidates(page).as(Headline::text);
            case SUBTITLE -> SubtitleFinder.candidates(page, headline, region);
            case PUBLISHED -> TimeFinder.published(around, times);
            case MODIFIED -> TimeFinder.modified(around, times, published.get());
            case SOURCE -> SourceFinder.candidates(around);
            case AUTHORS -> AuthorFinder.candidates(around, editors == null ? List.of() : editors.value());
            case EDITORS -> EditorFinder.candidates(around);
            case KEYWORDS -> KeywordsFinder.candidates(text);
            case SUMMARY -> SummaryFinder.candidates(text);
            case CHANNEL -> ChannelFinder.candidates(page, headline);
            case SITE_NAME -> SiteNameFinder.candidates(page, headline);
            case IMAGE -> ImageFinder.candidates(page, blocks);
            case LOCATION -> LocationFinder.candidates(around);
            case ACCESS -> AccessFinder.candidates(around);
            case ORIGINAL_TITLE -> StatedNotes.originalTitles(around);
            case CORRECTIONS -> StatedNotes.corrections(around);
            case NEXT_PAGE -> NextPage.behind(page, region);
            case KIND, LANGUAGE, BODY -> Candidates.none();
        };
    }
}

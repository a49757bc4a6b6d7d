// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Candidates;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.PictureAddress;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the picture that leads an article: the first that is displayed, else the one that the page's head names. */
public final class ImageFinder {
    private static final Words KEYS = Words.of("meta-keys.image");
    private static final Words OF_SITE = Words.of("addresses.site-pictures");
    private static final String[] LINKED = {"image", "image.url", "image[0]", "image[0].url", "thumbnailUrl"};

    private ImageFinder() {}

    /**
     * What may be the picture.
     *
     * @param text the article's text
     */
    public static Candidates<Image> candidates(Page page, List<Block> text) {
        return Candidates.of(taker -> taker.takes(displayed(text))
                || page.meta()
                        .offer(KEYS, taker, entry -> stated(page.resolve(entry.value()), Origin.meta(entry.key())))
                || taker.takes(
                        stated(LinkedData.address(page, LinkedData.ofArticle(page, LINKED)), Origin.jsonLd("image"))));
    }

    private static @Nullable Found<Image> displayed(List<Block> text) {
        for (var block : text) {
            if (block instanceof Block.Figure figure) {
                return new Found<>(figure.image(), Origin.heuristic("figure"), 0.95);
            }
        }
        return null;
    }

    private static @Nullable Found<Image> stated(@Nullable URI url, Origin origin) {
        var path = url == null ? null : url.getRawPath();
        if (url == null || path == null || path.endsWith("/") || path.endsWith("/null")) {
            return null; // of the folder of pictures, or what a script left
        }
        var image = Image.of(url);
        var written = url.toString().toLowerCase(Locale.ROOT);
        boolean isOfSite = OF_SITE.in(written) || PictureAddress.isSign(written);
        return isOfSite ? Found.doubted(image, origin) : new Found<>(image, origin, 0.8);
    }
}

package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.ArticleData;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.ArrayList;
import java.util.HashSet;

/** Reads the text of an article that stood in a script as if it had stood in the page. */
final class DataBody {
    private DataBody() {}

    static Body read(ArticleData data, Page page, TreeBuilder builder) {
        var html = data.contentHtml();
        var body = html == null ? Body.NONE : read(html, page, builder);
        var seen = new HashSet<String>();
        for (var block : body.blocks()) {
            if (block instanceof Block.Figure figure) {
                seen.add(figure.image().url().toString());
            }
        }
        var blocks = new ArrayList<Block>(body.blocks());
        boolean isGallery = blocks.isEmpty();
        for (var picture : data.pictures()) {
            var url = page.resolve(picture.url());
            if (url == null || !seen.add(url.toString())) {
                continue;
            }
            blocks.add(new Block.Figure(new Image(url, "", isGallery ? "" : picture.caption())));
            if (isGallery && !picture.caption().isBlank()) {
                blocks.add(new Block.Paragraph(picture.caption())); // the captions are the text of a gallery
            }
        }
        return new Body(blocks, body.removed());
    }

    private static Body read(String content, Page page, TreeBuilder builder) {
        var html = content.indexOf('<') >= 0 ? content : content.replace("\n", "<br>");
        var inner = Page.of(builder.build(html), page.address());
        var lines = inner.lines();
        return BodyReader.read(inner, Headline.NONE, new Region(0, 0, lines.size()), new LineKinds(inner));
    }
}

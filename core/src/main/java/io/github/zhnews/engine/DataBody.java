package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineFates;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.script.ArticleData;
import io.github.zhnews.text.Spaces;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;

/** Reads the text of an article that stood in a script as if it had stood in the page. */
final class DataBody {
    private DataBody() {}

    static Body read(ArticleData data, Page page, TreeBuilder builder) {
        var html = data.contentHtml();
        var body = html == null ? Body.NONE : read(html, page, builder);
        if (body.blocks().stream().anyMatch(Block.Figure.class::isInstance)) {
            return body; // what is listed beside it are the same pictures in other sizes
        }
        var blocks = new ArrayList<Block>(body.blocks());
        boolean isGallery = blocks.isEmpty();
        var seen = new HashSet<URI>();
        for (var picture : data.pictures()) {
            var url = page.resolve(picture.url());
            if (url == null || !seen.add(url)) {
                continue;
            }
            var caption = Spaces.clean(picture.caption());
            blocks.add(new Block.Figure(new Image(url, "", isGallery ? "" : caption)));
            if (isGallery && !caption.isEmpty()) {
                blocks.add(new Block.Paragraph(caption)); // the captions are the text of a gallery
            }
        }
        return body.with(blocks);
    }

    /** A text as HTML: where it has no markup, its lines are paragraphs. */
    static String html(String content) {
        return content.indexOf('<') >= 0 ? content : "<p>" + content.replace("\n", "</p><p>") + "</p>";
    }

    /** Reads a text that stood in data. */
    static Body read(String content, Page page, TreeBuilder builder) {
        return page.budget().orElse(() -> body(html(content), page, builder), Body.NONE);
    }

    private static Body body(String html, Page page, TreeBuilder builder) {
        page.budget().spend(html.length());
        var inner =
                Page.of(builder.start(html.length(), page.budget()).markup(html).finish(), page.address());
        var region = new Region(0, 0, inner.lines().size());
        var body = BodyReader.read(inner, Headline.NONE, region, new LineKinds(inner), BodyMarks.NONE);
        return new Body(body.blocks(), body.removed(), LineFates.NONE); // its lines are not the page's
    }
}

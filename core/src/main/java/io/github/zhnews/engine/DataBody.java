package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineFates;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.script.ArticleData;
import io.github.zhnews.script.Content;
import io.github.zhnews.text.Spaces;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads the text of an article that stood in a script as if it had stood in the page. */
final class DataBody {
    private DataBody() {}

    static Body read(ArticleData data, Page page, TreeBuilder builder) {
        var content = data.content();
        var body = content == null ? Body.NONE : read(content, page, builder);
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

    static Body read(Content content, Page page, TreeBuilder builder) {
        return page.budget().orElse(() -> body(content, page, builder), Body.NONE);
    }

    private static Body body(Content content, Page page, TreeBuilder builder) {
        page.budget().spend(content.chars());
        builder.start(content.chars(), page.budget());
        add(content.parts(), builder);
        var inner = Page.of(builder.finish(), page.address());
        var region = new Region(0, 0, inner.lines().size());
        var body = BodyReader.read(inner, Headline.NONE, region, new LineKinds(inner), BodyMarks.NONE);
        return new Body(body.blocks(), body.removed(), LineFates.NONE); // its lines are not the page's
    }

    private static void add(List<Content.Part> parts, TreeBuilder builder) {
        for (var part : parts) {
            if (part instanceof Content.Markup markup) {
                builder.markup(markup.html());
            } else if (part instanceof Content.Line line) {
                int tag = line.isHeading() ? Tag.H2 : Tag.P;
                builder.open(tag);
                add(line.parts(), builder);
                builder.close(tag);
            } else if (part instanceof Content.Picture picture) {
                builder.open(Tag.FIGURE).image(picture.url());
                if (!picture.caption().isEmpty()) {
                    builder.open(Tag.FIGCAPTION).markup(picture.caption()).close(Tag.FIGCAPTION);
                }
                builder.close(Tag.FIGURE);
            }
        }
    }
}

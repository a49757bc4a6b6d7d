// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineFates;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Favour;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.script.Content;
import java.util.List;

/** Reads a text that stood in data as if it had stood in the page. */
final class DataBody {
    private DataBody() {}

    static Body read(Content content, Page page, TreeBuilder builder, Favour favour) {
        return page.budget().orElse(() -> body(content, page, builder, favour), Body.NONE);
    }

    private static Body body(Content content, Page page, TreeBuilder builder, Favour favour) {
        page.budget().spend(content.chars());
        builder.start(content.chars(), page.budget());
        add(content.parts(), false, builder);
        var inner = Page.of(builder.finish(), page.address());
        var region = Region.of(inner, 0);
        var body = BodyReader.read(inner, Headline.NONE, region, new LineKinds(inner), BodyMarks.NONE, favour);
        return new Body(body.blocks(), body.removed(), LineFates.NONE); // its lines are not the page's
    }

    private static void add(List<Content.Part> parts, boolean inLine, TreeBuilder builder) {
        for (var part : parts) {
            if (part instanceof Content.Markup markup) {
                if (inLine || markup.html().indexOf('<') >= 0) {
                    builder.markup(markup.html());
                } else {
                    markup.html()
                            .lines()
                            .forEach(line -> builder.open(Tag.P).markup(line).close(Tag.P));
                }
            } else if (part instanceof Content.Line line) {
                int tag = line.isHeading() ? Tag.H2 : Tag.P;
                builder.open(tag);
                add(line.parts(), true, builder);
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

// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.html.Attr;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Source;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.script.ArticleData;
import io.github.zhnews.script.ScriptData;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.text.people.Sources;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The article that a page's scripts hold, for pages whose markup has no text. */
final class DataArticle {
    /** The characters below which a script, or a value in it, holds no article. */
    private static final int MIN_SCRIPT = 200;
    /** How sure a value is that belongs to the same record as the text. */
    private static final double CONFIDENCE = 0.85;

    private DataArticle() {}

    /** Finds the article in a page's scripts. */
    static @Nullable ArticleData find(Page page) {
        var tree = page.tree();
        var roots = new ArrayList<ArticleData.Root>();
        for (var document : page.linkedData()) {
            roots.add(new ArticleData.Root("jsonld", document));
        }
        var scripts = page.scripts();
        for (int i = 0; i < scripts.size(); i++) {
            int node = scripts.get(i);
            if (tree.rawTo(node) - tree.rawFrom(node) < MIN_SCRIPT) {
                continue;
            }
            if (tree.attrContains(node, Attr.TYPE, "json")) {
                var value = ScriptData.json(tree.raw(node), page.budget());
                var id = tree.attr(node, Attr.ID);
                if (value != null) {
                    roots.add(new ArticleData.Root(id == null || id.isEmpty() ? "json" : id, value));
                }
            } else {
                for (var assignment : ScriptData.assignments(tree.raw(node))) {
                    if (assignment.length() >= MIN_SCRIPT) {
                        roots.add(new ArticleData.Root(assignment.name(), assignment.value(page.budget())));
                    }
                }
            }
        }
        return ArticleData.find(roots, page.budget());
    }

    /** Reads the article's text and pictures. */
    static Body body(ArticleData data, Page page, TreeBuilder builder, Favour favour) {
        var content = data.content();
        var body = content == null ? Body.NONE : DataBody.read(content, page, builder, favour);
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
            blocks.add(Block.Figure.of(Image.of(url).withCaption(isGallery ? "" : caption)));
            if (isGallery && !caption.isEmpty()) {
                blocks.add(Block.Paragraph.of(caption)); // the captions are the text of a gallery
            }
        }
        return body.with(blocks);
    }

    /** What the record tells of the article, to be taken where the markup does not. */
    static Fields fields(ArticleData data, Page page, TimeContext times) {
        var origin = Origin.script(Spaces.clean(data.path()));
        return new Fields.Search(field -> true, page.budget())
                .add(Field.TITLE, () -> found(data.title(), DataArticle::text, origin))
                .add(Field.PUBLISHED, () -> found(data.time(), time -> Times.parse(time, times), origin))
                .add(Field.SOURCE, () -> found(data.source(), DataArticle::source, origin))
                .add(Field.AUTHORS, () -> found(data.author(), DataArticle::authors, origin))
                .add(Field.BODY, () -> new Found<>(data, origin, CONFIDENCE))
                .found();
    }

    private static <T> @Nullable Found<T> found(
            @Nullable String stated, Function<String, @Nullable T> reader, Origin origin) {
        var value = stated == null ? null : reader.apply(stated);
        return value == null ? null : new Found<>(value, origin, CONFIDENCE);
    }

    private static @Nullable String text(String stated) {
        var text = Spaces.clean(stated);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Source source(String stated) {
        var name = Sources.clean(stated);
        return name == null ? null : Source.of(name);
    }

    private static @Nullable List<String> authors(String stated) {
        var names = NameList.authors(stated);
        return names.isEmpty() ? null : names;
    }
}

package io.github.zhnews.engine;

import io.github.zhnews.html.Attr;
import io.github.zhnews.page.Page;
import io.github.zhnews.script.ArticleData;
import io.github.zhnews.script.JsValue;
import io.github.zhnews.script.ScriptData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the article in a page's scripts, for pages whose markup holds no text. */
final class PageData {
    /** The characters below which a script, or a value in it, holds no article. */
    private static final int MIN_SCRIPT = 200;

    private PageData() {}

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
                var id = tree.attr(node, Attr.ID);
                add(roots, id == null || id.isEmpty() ? "json" : id, ScriptData.json(tree.raw(node), page.budget()));
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

    private static void add(List<ArticleData.Root> roots, String name, @Nullable JsValue value) {
        if (value != null) {
            roots.add(new ArticleData.Root(name, value));
        }
    }
}

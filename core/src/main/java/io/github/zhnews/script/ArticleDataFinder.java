// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.script.ArticleData.Root;
import io.github.zhnews.script.Content.Picture;
import io.github.zhnews.script.JsValue.JsArray;
import io.github.zhnews.script.JsValue.JsObject;
import io.github.zhnews.script.JsValue.JsString;
import io.github.zhnews.script.StateNode.Fact;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches the data of a page for its article, breadth first, so that of equals the higher one wins.
 *
 * <p>An object is a candidate if it holds a text or some pictures. Its score is the length of the text and something for
 * each of headline, time, source and author. What is an entry of a list, or stands under comments, recommendations and
 * the like, is discounted so that it is never the article.
 *
 * <p>Not thread-safe; one for each search.
 */
final class ArticleDataFinder {
    private static final int MAX_VISITED = 50_000;
    /** Bodies in parts are put together before they can be judged. */
    private static final int MAX_COMPOSED = 500;

    private static final int MAX_UNPACKED = 50;

    private static final int MIN_TEXT = 30;
    private static final int MAX_TEXT = 3000;
    private static final int MIN_PICTURES = 3;
    private static final int MAX_PICTURES = 20;

    private static final int MIN_SCORE = 400;
    private static final int TITLE = 600;
    private static final int TIME = 400;
    private static final int SOURCE = 100;
    private static final int AUTHOR = 100;
    private static final int PICTURE = 30;
    private static final int ARTICLE_TYPE = 500;
    private static final int DISCOUNT = 20;
    /** So many objects beside each other are a list of entries. */
    private static final int LIST = 3;

    private final Budget budget;
    private final ArrayDeque<StateNode> queue = new ArrayDeque<>();
    /** How many values have entered the queue: as it is first in first out, no others need to. */
    private int queued;

    private int best = MIN_SCORE - 1;
    private int composed;
    private int unpacked;
    private @Nullable ArticleData found;

    ArticleDataFinder(Budget budget) {
        this.budget = budget;
    }

    @Nullable
    ArticleData find(List<Root> roots) {
        for (Root root : roots) {
            add(StateNode.of(root.value(), null, root.name(), false));
        }
        while (!queue.isEmpty()) {
            StateNode node = queue.remove();
            if (node.value() instanceof JsObject) {
                consider(node);
            }
            enqueueInner(node);
        }
        return found;
    }

    private void add(StateNode node) {
        if (queued++ < MAX_VISITED) {
            queue.add(node);
        }
    }

    private void enqueueInner(StateNode node) {
        boolean entries = isMapOfEntries(node.value());
        for (Map.Entry<String, JsValue> member : node.value().members().entrySet()) {
            boolean elsewhere = ArticleKeys.isElsewhere(ArticleKeys.normal(member.getKey()));
            enqueue(member.getValue(), node, "." + member.getKey(), entries || elsewhere);
        }
        List<JsValue> items = node.value().items();
        boolean list = items.size() >= LIST && !node.step().equals(".@graph");
        for (int i = 0; i < items.size(); i++) {
            enqueue(items.get(i), node, "[" + i + "]", list);
        }
    }

    private void enqueue(JsValue value, StateNode parent, String step, boolean aside) {
        JsValue inner = value instanceof JsString string ? unpacked(string.value()) : value;
        if (inner instanceof JsObject || inner instanceof JsArray) {
            add(StateNode.of(inner, parent, step, aside || parent.aside()));
        }
    }

    /** What a string holds that is itself JSON. */
    private @Nullable JsValue unpacked(String text) {
        boolean json = text.startsWith("{\"") || text.startsWith("[{\"");
        return json && unpacked++ < MAX_UNPACKED ? ScriptData.json(text, budget) : null;
    }

    /** Entries may also stand under their ids. */
    private static boolean isMapOfEntries(JsValue object) {
        return object.members().entrySet().stream()
                        .filter(member -> member.getValue() instanceof JsObject)
                        .map(Map.Entry::getKey)
                        .filter(key -> !key.isEmpty() && JsCursor.isDigit(key.charAt(0)))
                        .limit(LIST)
                        .count()
                == LIST;
    }

    private void consider(StateNode node) {
        Content content = content(node.value());
        int length = content == null ? 0 : content.length();
        boolean isText = length >= MIN_TEXT;
        List<Picture> pictures = Pictures.listed(node.value());
        if (!isText && pictures.size() < MIN_PICTURES) {
            return;
        }
        // A gallery has a headline of its own, else it is any list of pictures.
        String title = isText || node.hasOwnTitle() ? node.stated(Fact.TITLE) : null;
        String time = node.time();
        if (title == null && (!isText || time == null)) {
            return;
        }
        String source = node.stated(Fact.SOURCE);
        String author = node.stated(Fact.AUTHOR);
        int score = Math.min(length, MAX_TEXT)
                + (isText ? 0 : PICTURE * Math.min(pictures.size(), MAX_PICTURES))
                + (title == null ? 0 : TITLE)
                + (time == null ? 0 : TIME)
                + (source == null ? 0 : SOURCE)
                + (author == null ? 0 : AUTHOR)
                + (isArticleType(node.value()) ? ARTICLE_TYPE : 0);
        score /= node.aside() ? DISCOUNT : 1;
        if (score > best) {
            best = score;
            var text = isText && content != null ? Placeholders.filled(content, node.value()) : null;
            found = new ArticleData(node.path(), title, text, time, source, author, pictures);
        }
    }

    /** The longest text that the object holds under a name for bodies; of equals, that of the better name. */
    private @Nullable Content content(JsValue object) {
        Content longest = null;
        int length = 0;
        int rank = 0;
        for (Map.Entry<String, JsValue> member : object.members().entrySet()) {
            int memberRank = ArticleKeys.CONTENT.indexOf(ArticleKeys.normal(member.getKey()));
            Content content = memberRank < 0 ? null : read(member.getValue());
            int memberLength = content == null ? 0 : content.length();
            if (memberLength > length || memberLength == length && memberLength > 0 && memberRank < rank) {
                longest = content;
                length = memberLength;
                rank = memberRank;
            }
        }
        return longest;
    }

    private @Nullable Content read(JsValue value) {
        if (value instanceof JsString string) {
            return string.value().length() < MIN_TEXT ? null : Content.of(value);
        }
        boolean isComposed = !value.items().isEmpty() || !value.members().isEmpty();
        Content content = isComposed && composed++ < MAX_COMPOSED ? Content.of(value) : null;
        budget.spend(content == null ? 0 : content.chars());
        return content;
    }

    private static boolean isArticleType(JsValue object) {
        String name = object.text("@type") != null ? object.text("@type") : object.text("@type[0]");
        return name != null && (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"));
    }
}

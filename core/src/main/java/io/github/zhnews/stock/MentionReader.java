// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.model.SecurityMention.Market;
import io.github.zhnews.model.StockQuote;
import io.github.zhnews.stock.Marks.Mark;
import io.github.zhnews.text.Spaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the securities of a text, paragraph by paragraph. One a text; confined to one thread. */
final class MentionReader {
    private static final String OPENING = "(（[［";
    private static final String CLOSING = ")）]］";
    /** The most characters between the brackets of a code or a price. */
    private static final int MAX_INNER = 60;

    private static final int MAX_MENTIONS = 500;

    private static final Pattern PARTS = Pattern.compile("[,，;；/、|]");

    private final List<Mark> marks;
    private final NameBefore names;
    private final Map<String, SecurityMention> mentions = new LinkedHashMap<>();
    /** The mention that the text read so far ends with, or {@code null}. */
    private @Nullable SecurityMention last;

    private int lastEnd = -1;
    /** The marked names of the paragraph that have not been reached, in its order. */
    private final Deque<Placed> here = new ArrayDeque<>();

    MentionReader(List<Mark> marks, String all) {
        this.marks = new ArrayList<>(marks);
        names = new NameBefore(all);
    }

    List<SecurityMention> mentions() {
        return List.copyOf(mentions.values());
    }

    /** Reads a paragraph. */
    void read(String text) {
        last = null;
        lastEnd = -1;
        place(text);
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int close = close(text, i);
            if (close < 0) {
                continue;
            }
            var inner = text.substring(i + 1, close);
            var quote = LiveQuote.read(inner);
            if (quote == null) {
                code(text, i, close, inner);
                continue;
            }
            marked(i);
            if (quote(text, i, quote)) {
                lastEnd = close + 1;
            }
        }
        marked(text.length());
    }

    private static int close(String text, int open) {
        for (int i = open + 1; i < text.length() && i - open <= MAX_INNER + 1; i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int endOfWords(String text, int end) {
        int i = end;
        while (i > 0 && Spaces.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Puts in order the marked names of a paragraph up to a place. */
    private void marked(int to) {
        while (!here.isEmpty() && here.getFirst().end() <= to) {
            var placed = here.removeFirst();
            var mark = placed.mark();
            marks.remove(mark);
            var mention = put(mark.name(), mark.code(), mark.quote());
            if (placed.end() > lastEnd) {
                last = mention;
                lastEnd = placed.end();
            }
        }
    }

    /** Finds the marked names of a paragraph that have not been met before. */
    private void place(String text) {
        var found = new ArrayList<Placed>();
        for (var mark : marks) {
            int at = text.indexOf(mark.name());
            if (at >= 0) {
                found.add(new Placed(mark, at + mark.name().length()));
            }
        }
        found.sort(Comparator.comparingInt(Placed::end));
        here.clear();
        here.addAll(found);
    }

    private record Placed(Mark mark, int end) {}

    private void code(String text, int open, int close, String inner) {
        int end = endOfWords(text, open);
        boolean isBehindName =
                end > 0 && (Spaces.isLetter(text.charAt(end - 1)) || "”》」*".indexOf(text.charAt(end - 1)) >= 0);
        boolean first = true;
        if (mentions.size() >= MAX_MENTIONS) {
            return;
        }
        for (var part : PARTS.split(inner)) {
            var code = Code.read(part);
            if (code == null || Code.bare(part.strip()) != null && !isBehindName) {
                if (first) {
                    return;
                }
                continue;
            }
            if (first) {
                marked(end);
            }
            first = false;
            var mention = last != null && lastEnd == end && last.code().equals(code.code())
                    ? last
                    : put(isBehindName ? names.in(text, open) : "", code, null);
            last = mention;
            lastEnd = close + 1;
        }
    }

    /** Keeps a price with the security before it. Returns whether it is one that was put into the text. */
    private boolean quote(String text, int open, LiveQuote quote) {
        int end = endOfWords(text, open);
        var mention = last != null && lastEnd == end ? last : known(text, end);
        if (mention != null) {
            put(mention.name(), new Code(mention.code(), mention.market()), quote);
        } else if (quote.isSure() && mentions.size() < MAX_MENTIONS) {
            var name = names.in(text, open);
            if (!name.isEmpty()) {
                put(name, new Code("", Market.UNKNOWN), quote);
            }
        }
        return mention != null || quote.isSure();
    }

    /** The security met before that the words up to a place end with. */
    private @Nullable SecurityMention known(String text, int end) {
        for (var mention : mentions.values()) {
            if (!mention.name().isEmpty()
                    && text.startsWith(mention.name(), end - mention.name().length())) {
                return mention;
            }
        }
        return null;
    }

    private SecurityMention put(String name, Code code, @Nullable LiveQuote quote) {
        var key = code.code().isEmpty() ? name : code.code() + code.market();
        var known = mentions.get(key);
        StockQuote price = known == null ? null : known.quote().orElse(null);
        var called = known == null || known.name().isEmpty() ? name : known.name();
        if (price == null && quote != null) {
            price = quote.of(called, code.code());
        }
        var mention = SecurityMention.of(called, code.code(), code.market()).withQuote(price);
        mentions.put(key, mention);
        return mention;
    }
}

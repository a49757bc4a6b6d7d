package io.github.zhnews.dump;

import io.github.zhnews.body.LineKinds;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns a dump into the page that it may have been. */
public final class DumpReader {
    /** The id of the element that the headline is put in. */
    public static final String TITLE = "dump-title";
    /** The id of the element that the text is put in. There is none where no line reads as text. */
    public static final String TEXT = "dump-text";

    /** What stands before the entries of lists and belongs to no text. */
    private static final String BULLETS = "•·●■◆▪‣◦○□*";

    private DumpReader() {}

    /**
     * Gives a dump the markup that its lines suggest.
     *
     * @param dump the text of a page, a line a block
     * @param builder what reads the lines for a first look; free again when the method returns
     * @return the page in HTML
     */
    public static String html(String dump, TreeBuilder builder) {
        var page = Page.of(builder.build(DumpMarkup.plain(lines(dump))), null);
        // What a page shows of a line may be less than the line, or nothing.
        var shown = IntStream.range(0, page.lines().size())
                .mapToObj(page.lines()::text)
                .toList();
        var parts = PartsFinder.find(page, new LineKinds(page));
        return parts == null ? DumpMarkup.links(shown) : DumpMarkup.of(shown, parts);
    }

    private static List<String> lines(String dump) {
        var lines = new ArrayList<String>();
        dump.lines().forEach(line -> {
            var text = Spaces.clean(line);
            if (text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
                text = text.substring(2).strip();
            }
            if (!text.isEmpty()) {
                lines.add(text);
            }
        });
        return lines;
    }
}

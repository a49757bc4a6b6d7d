// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An article whose blocks are made of any texts: each line of the input is a block, its first letter says of which kind. */
final class MadeArticle {
    /** What an input begins with that is an article, and no page. */
    static final byte MARK = 'm';

    private static final URI ADDRESS = URI.create("https://www.shancheng.example/1.jpg?a=1&b=(2)&amp;c");

    /** No text of a page has any. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}&&[^\n]]");

    private MadeArticle() {}

    /** The article of a page's words. */
    static byte[] seed(byte[] page) {
        var seed = page.clone();
        seed[0] = MARK;
        return seed;
    }

    static Article of(Input input) {
        var blocks = new ArrayList<Block>();
        var lines = CONTROLS.matcher(input.page()).replaceAll("").split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            blocks.add(block(lines[i]));
        }
        return Article.builder().title(lines[0]).blocks(blocks).build();
    }

    private static Block block(String line) {
        var kind = line.isEmpty() ? ' ' : line.charAt(0);
        var text = line.isEmpty() ? "" : line.substring(1);
        return switch (kind) {
            case '2', '3', '6' -> Block.Heading.of(kind - '0', text);
            case 'o' -> Block.ListBlock.ofTexts(true, parts(text));
            case 'u' -> Block.ListBlock.ofTexts(false, parts(text));
            case 'q' -> Block.Quote.ofTexts(parts(text));
            case 't' ->
                Block.Table.ofTexts(parts(text).stream()
                        .map(row -> List.of(row.split(",", -1)))
                        .toList());
            case 'c' -> Block.Code.of(text);
            case 'f' -> Block.Figure.of(Image.of(ADDRESS).withAlt(text).withCaption(line));
            default -> Block.Paragraph.of(line);
        };
    }

    private static List<String> parts(String text) {
        return List.of(text.split("\\|", -1));
    }
}

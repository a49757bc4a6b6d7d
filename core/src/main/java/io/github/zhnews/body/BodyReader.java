// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.model.RichText;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Phrases;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a region of a page as blocks. */
public final class BodyReader {
    /** The characters of a caption to which no further line is added. */
    private static final int MAX_CAPTION = 300;

    /** The characters of a link to what else there is of it: 详情&gt;&gt;. */
    private static final int MAX_MORE = 10;

    private static final BitSet NONE_CUT = new BitSet();

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final LineKinds kinds;
    private final Favour favour;
    private final Trimmed trimmed;
    private final LineShapes shapes;
    private final Markup markup;
    private final Captions captions;
    private final PictureBoxes boxes;
    private final Ornaments ornaments;
    private final PictureStatements statements;
    private final Reason[] fates;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    /** The places of the pictures that are shown. */
    private final Map<URI, Integer> pictures = new HashMap<>();
    /** The picture that the next lines may describe, or -1, and how many blocks there were when it was met. */
    private int described = -1;

    private int describedAt;
    /** How many blocks stand outside of the text, before it, and whether there are pictures among them. */
    private int leads;

    private boolean hasLeadPictures;
    /** The list, quote or code whose lines are being gathered, or {@code null}. */
    private @Nullable LineGroup open;

    private BodyReader(Page page, Headline headline, Region region, LineKinds kinds, BodyMarks marks, Favour favour) {
        this.favour = favour;
        this.page = page;
        this.tree = page.tree();
        this.lines = page.lines();
        this.region = region;
        this.kinds = kinds;
        trimmed = Trimmer.trim(page, headline, region, kinds, marks, favour);
        shapes = new LineShapes(tree, lines, region.container());
        markup = new Markup(page);
        captions = new Captions(page, region, trimmed, marks.captions());
        boxes = new PictureBoxes(tree, lines, region, trimmed);
        ornaments = new Ornaments(page, region, trimmed);
        statements = new PictureStatements(page);
        fates = new Reason[region.endLine() - region.firstLine()];
    }

    /** Reads the text of an article. */
    public static Body read(
            Page page, Headline headline, Region region, LineKinds kinds, BodyMarks marks, Favour favour) {
        if (!region.exists()) {
            return Body.NONE;
        }
        var reader = new BodyReader(page, headline, region, kinds, marks, favour);
        var leadLines = favour == Favour.PRECISION ? List.<Integer>of() : Leads.find(page, headline, region, kinds);
        leadLines.forEach(line -> reader.blocks.add(Block.Paragraph.of(reader.markup.line(line))));
        reader.lead(headline);
        reader.walk();
        reader.dropRepeatedLeads();
        reader.ornaments.strip(reader.blocks);
        return new Body(
                reader.blocks,
                reader.removed,
                new LineFates(region, leadLines, Arrays.asList(reader.fates), reader.trimmed.tail()));
    }

    private void lead(Headline headline) {
        int first = region.firstLine();
        while (first < region.endLine() && trimmed.reason(first) != null) {
            first++;
        }
        if (first < region.endLine()) {
            var found = new LeadPictures(page, headline, region, first, statements).find();
            found.forEach(image -> {
                ornaments.lead(image);
                figure(image);
            });
            hasLeadPictures = !found.isEmpty();
            leads = blocks.size();
        }
    }

    /** Takes off what the text shows again in another size. */
    private void dropRepeatedLeads() {
        if (!hasLeadPictures) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (var block : blocks.subList(leads, blocks.size())) {
            if (block instanceof Block.Figure figure) {
                names.add(PictureNames.of(figure.image()));
            }
        }
        blocks.subList(0, leads)
                .removeIf(block ->
                        block instanceof Block.Figure figure && names.contains(PictureNames.of(figure.image())));
    }

    private void walk() {
        int line = region.firstLine();
        int end = region.to();
        int node = region.from();
        while (node < end) {
            if (line < region.endLine() && lines.firstNode(line) <= node) {
                fates[line - region.firstLine()] = line(line);
                line++;
                continue;
            }
            int tag = tree.tag(node);
            if (tag == Tag.TABLE_TAG && node > region.container() && table(node)) {
                pictures(node, tree.end(node));
                node = tree.end(node);
                Arrays.fill(fates, line - region.firstLine(), lines.at(node) - region.firstLine(), Reason.TABLE);
                line = lines.at(node);
                continue;
            }
            if (tag == Tag.IMG) {
                picture(node);
            } else if (tag == Tag.VIDEO || tag == Tag.IFRAME || tag == Tag.EMBED) {
                video(node);
            }
            node++;
        }
        close();
    }

    private boolean table(int node) {
        int first = lines.at(node);
        int end = lines.at(tree.end(node));
        var table = trimmed.kept(first, end) == end - first ? Tables.read(tree, lines, markup, node) : null;
        if (table == null) {
            return false;
        }
        close();
        if (!table.caption().text().isEmpty()) {
            blocks.add(Block.Paragraph.of(table.caption()));
        }
        blocks.add(Block.Table.of(table.rows()));
        return true;
    }

    /** Reads a line and tells what became of it. */
    private Reason line(int line) {
        var reason = trimmed.reason(line);
        if (reason != null) {
            removed.add(Removed.of(lines.text(line), reason));
            return reason;
        }
        int end = textEnd(line);
        boolean isCut = trimmed.isCut(lines.firstNode(line), lines.endNode(line));
        var text = isCut ? uncut(line, end) : Spaces.clean(tree.chars(), lines.from(line), end);
        if (text.isEmpty()) {
            return Reason.RULE;
        }
        var cut = isCut ? trimmed.partly() : NONE_CUT;
        var role = text(line, markup.part(line, lines.from(line), end, cut, text));
        return isCut || end < lines.to(line) ? Reason.CUT : role;
    }

    private Reason text(int line, RichText words) {
        int group = shapes.group(line);
        if (open != null && open.node() != group) {
            close();
        }
        if (group < 0) {
            var text = words.text();
            return caption(line, text)
                    ? Reason.CAPTION
                    : favour != Favour.RECALL && captions.isAlone(line) ? alone(text) : paragraph(line, words);
        }
        open = open == null ? new LineGroup(tree, group) : open;
        if (open.role() == Reason.CODE) {
            open.add(RichText.of(raw(line)), group);
        } else {
            open.add(words, shapes.list(line));
        }
        return open.role();
    }

    /** A line without the parts of it that a layout drops or a page hides. */
    private String uncut(int line, int end) {
        var kept = new StringBuilder();
        var cut = new StringBuilder();
        var reason = Reason.RULE;
        for (int node = lines.firstNode(line); node < lines.endNode(line); node++) {
            if (tree.tag(node) != Tag.TEXT || tree.textFrom(node) >= end) {
                continue;
            }
            boolean isCut = trimmed.partly().get(node);
            if (isCut) {
                reason = isUnseen(node, line) ? Reason.HIDDEN : Reason.RULE;
            } else {
                cut(cut, reason);
            }
            int length = Math.min(tree.textTo(node), end) - tree.textFrom(node);
            (isCut ? cut : kept).append(tree.chars(), tree.textFrom(node), length);
        }
        cut(cut, reason);
        return Spaces.clean(kept);
    }

    private boolean isUnseen(int node, int line) {
        return tree.climb(
                        tree.parent(node),
                        lines.block(line),
                        Lines.MAX_CLIMB,
                        n -> tree.isHidden(n) || SectionNames.isUnseen(tree, n))
                > 0;
    }

    private void cut(StringBuilder part, Reason reason) {
        var words = Spaces.clean(part);
        if (!words.isEmpty()) {
            removed.add(Removed.of(words, reason));
        }
        part.setLength(0);
    }

    /** Behind the last sentence of a paragraph may stand its editor, or a link that leads away: 返回首页&gt;&gt;. It is cut off. */
    private int textEnd(int line) {
        int editor = kinds.beforeEditor(line);
        if (editor < lines.to(line)) {
            removed.add(Removed.of(Spaces.clean(tree.chars(), editor, lines.to(line)), Reason.EDITOR));
            return editor;
        }
        int from = kinds.beforeLink(line);
        if (from == lines.to(line)) {
            return from;
        }
        var words = Spaces.clean(tree.chars(), from, lines.to(line));
        var group = Phrases.of(tree.chars(), from, lines.to(line));
        boolean isMore = words.length() <= MAX_MORE && (words.endsWith(">>") || words.endsWith("»"));
        if (group == null && !isMore) {
            return lines.to(line);
        }
        removed.add(Removed.of(words, group == null ? Reason.LINKS : group.reason()));
        return from;
    }

    private Reason paragraph(int line, RichText text) {
        int level = shapes.headingLevel(line);
        if (level > 0) {
            blocks.add(Block.Heading.of(level, Markup.heading(text)));
            return Reason.HEADING;
        }
        if (tree.tag(lines.block(line)) == Tag.PRE) { // prose that was merely set in pre has a paragraph a line
            markup.linesOf(line).forEach(t -> blocks.add(Block.Paragraph.of(t)));
        } else {
            blocks.add(Block.Paragraph.of(text));
        }
        return Reason.PARAGRAPH;
    }

    private String raw(int line) {
        return Spaces.preformatted(tree.chars(), lines.from(line), lines.to(line));
    }

    /** A caption goes to the picture before it, which may have been shown already. */
    private boolean caption(int line, String text) {
        if (described < 0
                || blocks.size() != describedAt
                || !(blocks.get(described) instanceof Block.Figure figure)
                || figure.image().caption().length() > MAX_CAPTION
                || !captions.has(line)) {
            return false;
        }
        var image = figure.image();
        // That of a picture before the text was read with the picture.
        if (described < leads && image.caption().contains(text)) {
            return true;
        }
        var caption = image.caption().isEmpty() ? text : image.caption() + " " + text;
        blocks.set(described, Block.Figure.of(image.withCaption(caption)));
        return true;
    }

    private Reason alone(String caption) {
        removed.add(Removed.of(caption, Reason.CAPTION));
        return Reason.CAPTION;
    }

    private void pictures(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.tag(i) == Tag.IMG) {
                picture(i);
            }
        }
    }

    private void picture(int node) {
        if (trimmed.isOutside(node) || boxes.isOther(tree.parent(node))) {
            return;
        }
        var image = Pictures.read(page, node);
        if (image != null && (!Pictures.leadsAway(page, node) || statements.name(image))) {
            ornaments.look(node, image);
            figure(image);
        }
    }

    private void figure(Image image) {
        var shown = pictures.get(image.url());
        if (shown == null) {
            close();
            shown = blocks.size();
            pictures.put(image.url(), shown);
            blocks.add(Block.Figure.of(image));
        }
        described = shown;
        describedAt = blocks.size();
    }

    private void video(int node) {
        if (trimmed.isOutside(node)) {
            return;
        }
        var video = Videos.read(page, node);
        if (video != null) {
            close();
            blocks.add(video);
        }
    }

    private void close() {
        if (open != null) {
            blocks.add(open.block());
            open = null;
        }
    }
}
